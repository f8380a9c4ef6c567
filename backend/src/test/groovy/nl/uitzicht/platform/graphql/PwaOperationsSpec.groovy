package nl.uitzicht.platform.graphql

import graphql.language.Document
import graphql.language.Field
import graphql.language.FragmentDefinition
import graphql.language.FragmentSpread
import graphql.language.IntValue
import graphql.language.Node
import graphql.language.OperationDefinition
import graphql.schema.GraphQLSchema
import graphql.validation.Validator
import jakarta.inject.Inject
import nl.uitzicht.ApiSpecification
import nl.uitzicht.People
import nl.uitzicht.PwaDocument
import nl.uitzicht.platform.tenancy.Role

/** Every operation of the PWA fits the schema and stays well under the limits (architecture rule 12). */
class PwaOperationsSpec extends ApiSpecification {
    @Inject
    GraphQLSchema schema
    @Inject
    People people

    def "the PWA has operations"() {
        expect:
        PwaDocument.ALL.size() > 100
    }

    def "#document.file.fileName fits"() {
        expect:
        new Validator().validateDocument(schema, document.document, Locale.ENGLISH) == []
        depth(document.document) < Limits.DEPTH
        document.text.split(/[^\p{Alnum}_]+/).size() < Limits.TOKENS / 2
        cost(document.document) < Limits.COST

        where:
        document << PwaDocument.ALL
    }

    def "a document that is too #what is refused before it runs"() {
        when:
        def response = visitor().signIn(people.member([Role.EXPERT]).email).post('/graphql', [query: query])

        then:
        response.body().contains('"errors"')
        !response.body().contains('"data"')

        where:
        what          | query
        'long'        | '{ ' + ('__typename ' * 1100) + '}'
        'aliased'     | '{ ' + (1..16).collect { "a$it: __typename " }.join() + '}'
        'directed'    | '{ __typename ' + ('@skip(if: false) ' * 51) + '}'
        'costly'      | '{ regions(first: 100) { nodes { networks(first: 100) { nodes { id name } } } } }'
    }

    def "a batch, a body over 256 kB and a GET are refused"() {
        expect:
        visitor().post('/graphql', '[{"query":"{ __typename }"}]').statusCode() == 400
        visitor().post('/graphql', [query: '{ __typename }', variables: [x: 'a' * 300_000]]).statusCode() == 413
        visitor().send('GET', '/graphql?query=%7B__typename%7D', null).statusCode() == 405
    }

    def "introspection and suggestions are off, also for who is signed in: #query"() {
        given:
        def somebody = visitor().signIn(people.member([Role.EXPERT]).email)
        def answers = [visitor(), somebody]*.post('/graphql', [query: query])

        expect:
        answers*.statusCode().every { it in [200, 400, 401] }
        answers*.body().every { !it.contains('Did you mean') && !it.contains('"types"') && !it.contains('"kind"') }
        answers.last().body().contains('"errors"')

        where:
        query << [
                '{ __schema { types { name } } }',
                '{ ... { __schema { types { name } } } }',
                '{ ...a } fragment a on Query { s: __schema { types { name } } }',
                '{ __typename __type(name: "Query") { kind } }',
                '{ mee { id } }']
    }

    private static int depth(Node node) {
        (node instanceof Field ? 1 : 0) + (node.children.collect { depth(it) }.max() ?: 0)
    }

    private static int cost(Document document) {
        cost(document.getDefinitionsOfType(OperationDefinition).first(), document)
    }

    /** As {@link Limits} counts it; a page size that a variable gives is taken for the largest. */
    private static int cost(Node node, Document document) {
        int below = node.children.sum(0) { cost(it, document) } as int
        if (node instanceof FragmentSpread) {
            return cost(document.getDefinitionsOfType(FragmentDefinition).find { it.name == node.name }.selectionSet, document)
        }
        if (!(node instanceof Field)) {
            return below
        }
        def first = node.arguments.find { it.name == 'first' }?.value
        1 + below * (first == null ? 1 : first instanceof IntValue ? Math.min(100, first.value.intValueExact()) : 100)
    }
}
