package nl.uitzicht.releases

import graphql.parser.Parser
import graphql.validation.Validator
import groovy.json.JsonSlurper
import java.nio.file.Files
import java.nio.file.Path
import nl.uitzicht.PwaDocument
import nl.uitzicht.RoleMatrixSpec
import nl.uitzicht.ownership.Acts
import nl.uitzicht.ownership.OwnershipSpecification
import nl.uitzicht.platform.tenancy.Role
import nl.uitzicht.world.Snapshot
import spock.lang.Shared

/**
 * An app of an earlier release still delivers its outbox (D12). A file in src/test/resources/releases holds what a release sends, and is
 * never changed; it may go when the release is 180 days old. With UITZICHT_FREEZE=2027-01-31 in the environment this spec writes the one
 * of a new release.
 */
class EarlierReleasesSpec extends OwnershipSpecification {
    static final List<String> WAITING = (Files.readString(Path.of('../pwa/src/session/operations.ts')) =~ /(?m)^  (\w+): \w+,$/).collect { it[1] }
    static final Map<String, Map> MONTHS = [monthSubmit: [month: Acts.BEFORE], monthAskReopening: [month: Acts.LONG_BEFORE, reason: 'Er mist een dag.']]

    @Shared
    Snapshot snapshot

    def setup() {
        snapshot = snapshot ?: new Snapshot(world.people.sql(), here.id)
    }

    def "all that can wait in the outbox is in the release that was frozen last"() {
        given:
        if (System.getenv('UITZICHT_FREEZE')) {
            new Release(System.getenv('UITZICHT_FREEZE'), WAITING.collectEntries { [it, frozen(it)] }, Release.types(schema, WAITING.collect { it.uncapitalize() })).freeze()
        }

        expect:
        WAITING.size() > 20
        WAITING - Release.all().last().operations.keySet() == []
    }

    def "what #release.name sends fits the schema"() {
        expect:
        release.misfits(schema) == []
        release.operations.findAll { name, one -> new Validator().validateDocument(schema, new Parser().parseDocument(one.document), Locale.ENGLISH) }.keySet() == [] as Set

        where:
        release << Release.all()
    }

    def "what #release.name sends is accepted"() {
        expect:
        release.operations.findAll { name, one -> !accepted(one) }.keySet() == [] as Set

        where:
        release << Release.all()
    }

    def "a field that is gone, one that became mandatory and a new mandatory one are seen"() {
        given:
        def release = Release.all().last()
        def types = release.types + [HourEntryWithdrawInput: release.types.HourEntryWithdrawInput + [because: 'String', reason: 'Int'] - [basedOnVersion: 'Int!']]

        expect:
        new Release('changed', release.operations, types).misfits(schema).size() == 3
    }

    def "an app of a generation that is no longer spoken is told so"() {
        expect:
        visitor().post('/graphql', [query: '{ __typename }'], ['X-Uitzicht': '1', 'X-Uitzicht-Schema': generation]).statusCode() == status

        where:
        generation | status
        '0'        | 426
        '1'        | 200
        'geen'     | 200
    }

    private Map frozen(String name) {
        def field = name.uncapitalize()
        def one = [document: PwaDocument.named(name).text, input: MONTHS[field] ?: Acts.ALL[field][0]]
        def found = RoleMatrixSpec.ALLOWED[field].collect { one + [role: it.name()] }.find { accepted(it) }
        assert found: "nobody may $name"
        found
    }

    private boolean accepted(Map one) {
        def role = Role.valueOf(one.role)
        def answer = ask(role, one.document, [input: filled(one.input, role, '', [:]) + [mutationId: UUID.randomUUID().toString()]])
        snapshot.restore()
        def result = new JsonSlurper().parseText(answer).data?.result
        result != null && result.userErrors == []
    }
}
