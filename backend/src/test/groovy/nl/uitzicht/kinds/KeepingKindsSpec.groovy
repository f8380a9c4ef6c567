package nl.uitzicht.kinds

import jakarta.inject.Inject
import java.time.LocalDate
import java.util.concurrent.Callable
import java.util.concurrent.Executors
import nl.uitzicht.ApiSpecification
import nl.uitzicht.Server
import nl.uitzicht.StatementCounter
import nl.uitzicht.access.InviteAdministrator
import nl.uitzicht.hours.HoursFixture
import nl.uitzicht.hours.LoggingHoursSpec
import nl.uitzicht.platform.Time
import nl.uitzicht.platform.tenancy.Role

class KeepingKindsSpec extends ApiSpecification {
    static final LIST = '{ activityKinds(first: 100) { nodes { id name appliesTo notForExperts retired version } pageInfo { hasNextPage } } }'
    static final KIND = 'activityKind { id name retired version } userErrors { code field message }'

    @Inject
    HoursFixture fixture
    @Inject
    InviteAdministrator inviteAdministrator

    HoursFixture.Situation s
    Server administrator
    Server expert

    def setup() {
        s = fixture.situation()
        administrator = visitor().signIn(fixture.people.member([Role.ADMINISTRATOR], s.partnershipId, 'Wim').email)
        expert = visitor().signIn(s.expert.email)
    }

    def "a new partnership has the work of R48 and what surrounds it"() {
        given:
        def name = "Verband ${UUID.randomUUID()}".toString()

        when:
        inviteAdministrator.invite("${UUID.randomUUID()}@voorbeeld.nl", name)
        inviteAdministrator.invite("${UUID.randomUUID()}@voorbeeld.nl", name)

        then:
        namesOf(name).containsAll(['Vraag verhelderen', 'Observeren en analyseren', 'Meedenken over het plan', 'Team sterker maken', 'Evalueren',
                'Voorbereiding', 'Verslag', 'Overleg', 'Intervisie', 'Training'])
        namesOf(name).toSet().size() == namesOf(name).size()
    }

    def "an added kind is there for the expert, behind the others"() {
        when:
        def answer = keep('Add', 'Add', [id: id(), name: ' Huisbezoek ', appliesTo: 'TRAJECT'])

        then:
        answer.userErrors == []
        choice()*.name == ['Gesprek', 'Begeleiding leerling', 'Huisbezoek']
    }

    def "another name shows on hours of before"() {
        given:
        log([:])

        when:
        def answer = keep('Rename', 'Rename', [id: s.kind.toString(), version: 1, name: 'Overleg'])

        then:
        answer.activityKind.version == 2
        logged()*.activityKind*.name == ['Overleg']
    }

    def "a retired kind can no longer be chosen, but hours keep it and can be corrected; put back it is there again"() {
        given:
        def entry = log([:])

        when:
        def retired = keep('Retire', 'Move', [id: s.kind.toString(), version: 1])

        then:
        retired.activityKind.retired
        !choice()*.id.contains(s.kind.toString())
        logged()*.activityKind*.name == ['Gesprek']
        log([:]).userErrors*.code == ['KIND_RETIRED']
        correct(entry, [minutes: 60]).userErrors == []
        correct(entry, [activityKindId: s.forbiddenKind.toString()], 2).userErrors*.code == ['KIND_NOT_FOR_EXPERTS']

        when:
        keep('Restore', 'Move', [id: s.kind.toString(), version: 2])

        then:
        log([:]).userErrors == []
    }

    def "of two who retire the last two at once, one is told that one has to stay"() {
        given:
        def pool = Executors.newFixedThreadPool(2)

        when:
        def answers = [s.kind, s.forbiddenKind].collect { kind -> pool.submit({ keep('Retire', 'Move', [id: kind.toString(), version: 1]) } as Callable) }*.get()

        then:
        answers*.userErrors*.code.flatten() == ['LAST_ONE']
        choice().size() == 1

        cleanup:
        pool.shutdown()
    }

    def "#why is refused"() {
        expect:
        with(keep(act, input, [id: s.kind.toString(), *: given]).userErrors.first()) {
            code == expected
            field == where
            !message.isEmpty()
        }

        where:
        why                   | act      | input    | given                                               || expected    | where
        'no name'             | 'Rename' | 'Rename' | [version: 1, name: '  ']                            || 'REQUIRED'  | ['name']
        'a long name'         | 'Rename' | 'Rename' | [version: 1, name: 'n' * 61]                        || 'TOO_LONG'  | ['name']
        'a name there is'     | 'Rename' | 'Rename' | [version: 1, name: 'begeleiding LEERLING']          || 'NAME_TAKEN' | ['name']
        'a long limit'        | 'Rename' | 'Rename' | [version: 1, name: 'a', notForExperts: 'n' * 201]   || 'TOO_LONG'  | ['notForExperts']
        'an old version'      | 'Rename' | 'Rename' | [version: 0, name: 'Anders']                        || 'CONFLICT'  | []
        'an unknown kind'     | 'Retire' | 'Move'   | [id: UUID.randomUUID().toString(), version: 1]      || 'NOT_FOUND' | ['id']
        'an id that is taken' | 'Add'    | 'Add'    | [name: 'Nieuw', appliesTo: 'ANY']                   || 'INVALID'   | ['id']
    }

    def "a kind of another partnership does not exist"() {
        given:
        def other = fixture.situation()

        expect:
        keep('Retire', 'Move', [id: other.kind.toString(), version: 1]).userErrors*.code == ['NOT_FOUND']
        keep('Add', 'Add', [id: other.kind.toString(), name: 'Nieuw', appliesTo: 'ANY']).userErrors == []
    }

    def "the list takes one statement, and pages"() {
        expect:
        StatementCounter.during { administrator.graphql(LIST) }.count { it.contains('activity_kind') } == 1

        when:
        def first = administrator.graphql('{ activityKinds(first: 1) { nodes { id } pageInfo { hasNextPage endCursor } } }').activityKinds
        def second = administrator.graphql('query($a: String) { activityKinds(first: 1, after: $a) { nodes { id } pageInfo { hasNextPage } } }',
                [a: first.pageInfo.endCursor]).activityKinds

        then:
        first.nodes*.id + second.nodes*.id == [s.kind, s.forbiddenKind]*.toString()
        first.pageInfo.hasNextPage && !second.pageInfo.hasNextPage
    }

    private Map keep(String act, String input, Map given) {
        administrator.graphql("mutation(\$i: ActivityKind${input}Input!) { activityKind$act(input: \$i) { $KIND } }".toString(),
                [i: [mutationId: id(), *: given]])["activityKind$act".toString()]
    }

    private Map log(Map given) {
        def entry = [mutationId: id(), id: id(), date: LocalDate.now(Time.AMSTERDAM).toString(), minutes: 90, travelMinutes: 0, note: '',
                     activityKindId: s.kind.toString(), trajectId: s.traject.toString(), *: given]
        expert.graphql(LoggingHoursSpec.LOG, [i: entry]).hourEntryLog + [entry: entry.id]
    }

    private Map correct(Map logged, Map changes, int version = 1) {
        expert.graphql(LoggingHoursSpec.CORRECT, [i: [mutationId: id(), id: logged.entry, basedOnVersion: version, reason: 'vergist', *: changes]]).hourEntryCorrect
    }

    private List<Map> choice() {
        expert.graphql('{ myWork { activityKinds(first: 60) { nodes { id name } } } }').myWork.activityKinds.nodes
    }

    private List<Map> logged() {
        expert.graphql('{ myWork { hourEntries(first: 60) { nodes { activityKind { name } } } } }').myWork.hourEntries.nodes
    }

    private List<String> namesOf(String partnership) {
        fixture.people.sql().withCloseable {
            it.rows('SELECT k.name FROM activity_kind k JOIN partnership p ON p.id = k.partnership_id WHERE p.name = ? ORDER BY k.position', [partnership])*.name
        }
    }

    private static String id() {
        UUID.randomUUID().toString()
    }
}
