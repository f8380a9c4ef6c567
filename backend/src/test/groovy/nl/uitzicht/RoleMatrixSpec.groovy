package nl.uitzicht

import graphql.schema.GraphQLEnumType
import graphql.schema.GraphQLFieldDefinition
import graphql.schema.GraphQLInputObjectType
import graphql.schema.GraphQLInputType
import graphql.schema.GraphQLList
import graphql.schema.GraphQLNonNull
import graphql.schema.GraphQLObjectType
import graphql.schema.GraphQLSchema
import graphql.schema.GraphQLTypeUtil
import jakarta.inject.Inject
import java.time.LocalDate
import java.time.YearMonth
import nl.uitzicht.platform.Time
import nl.uitzicht.platform.tenancy.Role

/**
 * Who may do what (architecture rule 7), over every operation the schema has: an operation without a line here fails the spec. Each is
 * asked with made-up ids, so that what is allowed answers "not found" at the most, and what is not allowed answers FORBIDDEN.
 */
class RoleMatrixSpec extends ApiSpecification {
    private static final ALL = Role.values() as Set

    static final Map<String, Set<Role>> ALLOWED = new Properties().tap { load(RoleMatrixSpec.getResourceAsStream('/role-matrix.properties')) }
            .collectEntries { operation, roles -> [operation, roles == 'ALL' ? ALL : roles.split(' ').collect { Role.valueOf(it) } as Set] }

    @Inject
    GraphQLSchema schema
    @Inject
    People people


    def "every operation has a line in the matrix, and every line an operation"() {
        given:
        def names = operations()*.name as Set

        expect:
        names == ALLOWED.keySet()
    }

    def "#role"() {
        given:
        def member = people.member([role])
        def visitor = visitor().signIn(member.email)

        when:
        Set<String> forbidden = operations().findAll { isForbidden(visitor, it) }*.name
        Set<String> expected = ALLOWED.findAll { operation, roles -> !(role in roles) }.keySet()

        then:
        forbidden == expected

        where:
        role << Role.values().toList()
    }

    private List<GraphQLFieldDefinition> operations() {
        schema.queryType.fieldDefinitions + schema.mutationType.fieldDefinitions
    }

    private boolean isForbidden(Server visitor, GraphQLFieldDefinition operation) {
        def kind = schema.mutationType.fieldDefinitions.contains(operation) ? 'mutation' : 'query'
        def declared = operation.arguments.collect { "\$${it.name}: ${GraphQLTypeUtil.simplePrint(it.type)}" }.join(', ')
        def given = operation.arguments.collect { "${it.name}: \$${it.name}" }.join(', ')
        def variables = operation.arguments.findAll { it.type instanceof GraphQLNonNull }.collectEntries { [it.name, example(it.type)] }
        def document = "$kind${declared ? "($declared)" : ''} { field: ${operation.name}${given ? "($given)" : ''} ${selection(operation)} }"
        def result = visitor.raw(document.toString(), variables)
        def codes = (result.errors ?: [])*.extensions*.code + (result.data?.field instanceof Map ? (result.data.field.userErrors ?: [])*.code : [])
        assert !codes.contains('INTERNAL') : "$operation.name: $result"
        assert !codes.contains(null) && !codes.contains('BAD_REQUEST') : "$operation.name: $result"
        codes.contains('FORBIDDEN')
    }

    private static String selection(GraphQLFieldDefinition operation) {
        def type = GraphQLTypeUtil.unwrapAll(operation.type)
        if (!(type instanceof GraphQLObjectType)) {
            return ''
        }
        type.getFieldDefinition('userErrors') ? '{ userErrors { code } }' : '{ __typename }'
    }

    private static Object example(GraphQLInputType type) {
        switch (type) {
            case GraphQLNonNull: return example(type.wrappedType as GraphQLInputType)
            case GraphQLList: return [example(type.wrappedType as GraphQLInputType)]
            case GraphQLEnumType: return type.values.first().name
            case GraphQLInputObjectType:
                return type.fields.findAll { it.type instanceof GraphQLNonNull }.collectEntries { [it.name, example(it.type)] }
        }
        [ID: UUID.randomUUID().toString(), Int: 5, Boolean: true, String: 'Een zin', Date: LocalDate.now(Time.AMSTERDAM).toString(),
         Month: YearMonth.now(Time.AMSTERDAM).minusMonths(1).toString(), Time: '09:00', DateTime: '2026-11-22T09:00:00Z'][type.name]
    }
}
