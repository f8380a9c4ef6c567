package nl.uitzicht.platform.graphql

import graphql.language.Field
import graphql.language.Node
import graphql.parser.Parser
import graphql.schema.GraphQLSchema
import graphql.validation.Validator
import jakarta.inject.Inject
import java.nio.file.Files
import java.nio.file.Path
import nl.uitzicht.ApiSpecification
import spock.lang.Shared

/** Every operation of the PWA fits the schema and stays well under the limits (architecture rule 12). */
class PwaOperationsSpec extends ApiSpecification {
    @Shared
    List<Path> files = Files.walk(Path.of('../pwa/src')).filter { it.toString().endsWith('.graphql') }.sorted().toList()

    @Inject
    GraphQLSchema schema

    def "the PWA has operations"() {
        expect:
        files.size() > 10
    }

    def "#file.fileName fits"() {
        given:
        def text = Files.readString(file)
        def document = new Parser().parseDocument(text)

        expect:
        new Validator().validateDocument(schema, document, Locale.ENGLISH) == []
        depth(document) < Limits.DEPTH
        text.split(/[^\p{Alnum}_]+/).size() < Limits.TOKENS / 2

        where:
        file << files
    }

    def "a document that is too #what is refused before it runs"() {
        when:
        def response = visitor().post('/graphql', [query: query])

        then:
        response.body().contains('"errors"')
        !response.body().contains('"__typename"')

        where:
        what          | query
        'long'        | '{ ' + ('__typename ' * 1100) + '}'
        'aliased'     | '{ ' + (1..16).collect { "a$it: __typename " }.join() + '}'
        'directed'    | '{ __typename ' + ('@skip(if: false) ' * 51) + '}'
    }

    def "a batch, a body over 256 kB and a GET are refused"() {
        expect:
        visitor().post('/graphql', '[{"query":"{ __typename }"}]').statusCode() == 400
        visitor().post('/graphql', [query: '{ __typename }', variables: [x: 'a' * 300_000]]).statusCode() == 413
        visitor().send('GET', '/graphql?query=%7B__typename%7D', null).statusCode() == 405
    }

    def "introspection and suggestions are off"() {
        given:
        def answers = ['{ __schema { types { name } } }', '{ mee { id } }'].collect { visitor().post('/graphql', [query: it]) }

        expect:
        answers*.statusCode().every { it in [400, 401] }
        answers*.body().every { !it.contains('Did you mean') && !it.contains('"types"') }
    }

    private static int depth(Node node) {
        (node instanceof Field ? 1 : 0) + (node.children.collect { depth(it) }.max() ?: 0)
    }
}
