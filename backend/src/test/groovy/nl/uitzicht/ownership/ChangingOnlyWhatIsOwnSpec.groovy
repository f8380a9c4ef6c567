package nl.uitzicht.ownership

import graphql.schema.GraphQLEnumType
import graphql.schema.GraphQLObjectType
import graphql.schema.GraphQLScalarType
import graphql.schema.GraphQLTypeUtil
import groovy.json.JsonSlurper
import groovy.sql.Sql
import nl.uitzicht.RoleMatrixSpec
import nl.uitzicht.StatementCounter
import nl.uitzicht.platform.tenancy.Role
import nl.uitzicht.world.Fingerprint
import nl.uitzicht.world.Snapshot
import spock.lang.Shared

/**
 * Whose things somebody may change (architecture rule 7): every mutation, as each role that may ask it, with every id of its input in turn
 * that of nothing, of another partnership, an own thing, a colleague's in the same region, and one of another region. What that gives is
 * in changing-what-is-own.properties. Nothing and another partnership are the same to the byte, save the ids; and what is refused changes
 * nothing in the database.
 */
class ChangingOnlyWhatIsOwnSpec extends OwnershipSpecification {
    static final Map<String, String> EXPECTED = table('changing-what-is-own.properties')

    /** The table that a statement writes to. */
    static final WRITES = ~/(?i)^(?:insert(?:\s+ignore)?\s+into|update|delete\s+from|replace\s+into)\s+`?(\w+)/
    /** Looked at whatever was written: a claim of the mutation, a mail, an account. */
    static final List<String> ALWAYS = ['accepted_mutation', 'outgoing_mail', 'account']
    /** Only counted, and not put back. */
    static final List<String> SIGNED_IN = ['session', 'refresh_token']
    static final List<String> WITHOUT_TENANT = ['outgoing_mail', 'account']

    @Shared
    Sql sql
    @Shared
    Fingerprint fingerprint
    @Shared
    Snapshot snapshot
    @Shared
    Map standing
    @Shared
    Map<String, String> seen = [:]

    def setup() {
        if (!sql) {
            signInAll()
            sql = world.people.sql()
            fingerprint = new Fingerprint(sql, [here.id, elsewhere.id])
            snapshot = new Snapshot(sql, here.id)
            standing = fingerprint.take()
        }
    }

    def cleanupSpec() {
        write(seen, 'changing-what-is-own.properties')
        sql?.close()
    }

    def "every id that a mutation takes is asked about"() {
        expect:
        schema.mutationType.fieldDefinitions.collectEntries { [it.name, Inputs.paths(it.getArgument('input').type, '')] }.findAll { it.value } ==
                Acts.ALL.collectEntries { operation, inputs -> [operation, inputs.collectMany { Inputs.paths(it) } as Set] }
    }

    def "#operation as #role"() {
        given:
        def rows = Acts.ALL[operation].withIndex().collectMany { input, variant ->
            Inputs.paths(input).collect { path -> ["$operation.${variant ? "${variant + 1}." : ''}$path.$role".toString(), row(operation, role, input, path)] }
        }.collectEntries()
        seen.putAll(rows)

        expect:
        rows == EXPECTED.findAll { it.key.startsWith("$operation.") && it.key.endsWith(".$role") }

        where:
        [operation, role] << Acts.ALL.keySet().collectMany { name -> RoleMatrixSpec.ALLOWED[name].sort().collect { [name, it] } }
    }

    def "all of it was refused or put back, so that every row was asked of the same things"() {
        expect:
        fingerprint.take().findAll { it.value != standing[it.key] }.keySet() - WITHOUT_TENANT - SIGNED_IN == [] as Set
    }

    private String row(String operation, Role role, Map input, String path) {
        def (absent, foreign, own, colleague, region) = [ABSENT, elsewhere.shares[0].ids, *here.shares*.ids].collect { answer(operation, role, input, path, it) }
        assert foreign == absent: "$operation as $role: $path of another partnership is told from nothing"
        [absent, own, colleague, region].collect { code(it) }.join(' ')
    }

    private String answer(String operation, Role role, Map input, String path, Map<String, UUID> ids) {
        def asked = [input: filled(input, role, path, ids) + [mutationId: UUID.randomUUID().toString()]]
        def before = fingerprint.take(ALWAYS)
        String answer = null
        def written = StatementCounter.during { answer = withoutIds(ask(role, document(operation), asked)) }
                .collect { (it =~ WRITES).with { it.find() ? it.group(1) : null } }.findAll().toSet()
        if (code(answer) == 'ok') {
            snapshot.restore(written)
        } else {
            def changed = (fingerprint.take(written) + fingerprint.take(ALWAYS)).findAll { table, now -> now != (before[table] ?: standing[table]) }.keySet()
            assert !changed: "$operation as $role was refused and changed $changed"
        }
        answer
    }

    /** "ok", or the codes of the refusals. */
    private static String code(String answer) {
        def result = new JsonSlurper().parseText(answer)
        assert result.errors == null: answer
        def payload = result.data.values().first()
        payload.userErrors ? payload.userErrors*.code.join('+') : payload.conflicts ? 'conflict' : 'ok'
    }

    /** The mutation with all that its answer tells. */
    private String document(String operation) {
        def field = schema.mutationType.getFieldDefinition(operation)
        def payload = GraphQLTypeUtil.unwrapAll(field.type) as GraphQLObjectType
        def selection = payload.fieldDefinitions.collect { part ->
            def type = GraphQLTypeUtil.unwrapAll(part.type)
            part.name == 'userErrors' ? 'userErrors { code field message }' :
                    type instanceof GraphQLScalarType || type instanceof GraphQLEnumType ? part.name : "$part.name { __typename }"
        }
        "mutation(\$input: ${GraphQLTypeUtil.simplePrint(field.getArgument('input').type)}) { $operation(input: \$input) { ${selection.join(' ')} } }".toString()
    }
}
