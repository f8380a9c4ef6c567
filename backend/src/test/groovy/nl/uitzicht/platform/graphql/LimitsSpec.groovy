package nl.uitzicht.platform.graphql

import graphql.GraphQL
import graphql.execution.instrumentation.ChainedInstrumentation
import graphql.schema.idl.RuntimeWiring
import graphql.schema.idl.SchemaGenerator
import graphql.schema.idl.SchemaParser
import spock.lang.Specification

/**
 * The depth and the cost of a document, to the field. On a schema of its own: ours knows no path as deep as is refused, and is to stay safe when it does.
 */
class LimitsSpec extends Specification {
    private static final String SCHEMA = 'type Query { again: Query, pages(first: Int!): Query, one: Int }'

    GraphQL api = GraphQL.newGraphQL(new SchemaGenerator().makeExecutableSchema(new SchemaParser().parse(SCHEMA), RuntimeWiring.newRuntimeWiring().build()))
            .instrumentation(new ChainedInstrumentation(Limits.all(false)))
            .build()

    def "a document as deep as is allowed runs, one field deeper is refused"() {
        expect:
        api.execute(deep(Limits.DEPTH)).dataPresent
        !api.execute(deep(Limits.DEPTH + 1)).dataPresent
        api.execute(deep(Limits.DEPTH + 1)).errors*.message.any { it.contains('depth exceeded') }
    }

    def "a document that costs as much as is allowed runs, one field more is refused"() {
        expect:
        api.execute(costly(Limits.COST)).dataPresent
        !api.execute(costly(Limits.COST + 1)).dataPresent
        api.execute(costly(Limits.COST + 1)).errors*.message.any { it.contains('complexity exceeded') }
    }

    def "a page size beyond what a list takes costs no more than the largest page, and a negative one not less than nothing"() {
        expect:
        api.execute("{ pages(first: 2000000000) { one } }").dataPresent
        !api.execute("{ pages(first: -2000000000) { ${fields(Limits.COST)} } }").dataPresent
    }

    /** So many fields within each other. */
    private static String deep(int levels) {
        (1..<levels).inject('one') { inner, level -> "again { $inner }" }.with { "{ $it }" }
    }

    private static String costly(int cost) {
        "{ ${fields(cost)} }"
    }

    /** Fields that cost so much together: a page of a hundred for the hundreds, single fields for the rest. */
    private static String fields(int cost) {
        cost < 100 ? 'one ' * cost : "pages(first: 100) { ${fields((cost - 1).intdiv(100))} } " + 'one ' * ((cost - 1) % 100)
    }
}
