package nl.uitzicht.trajecten

import static nl.uitzicht.platform.tenancy.Role.ADMINISTRATOR
import static nl.uitzicht.platform.tenancy.Role.EXPERT
import static nl.uitzicht.platform.tenancy.Role.PROCESS_FACILITATOR

import jakarta.inject.Inject
import java.time.LocalDate
import nl.uitzicht.ApiSpecification
import nl.uitzicht.People
import nl.uitzicht.Server
import nl.uitzicht.hours.HoursFixture
import nl.uitzicht.hours.LoggingHoursSpec
import nl.uitzicht.platform.Time
import spock.lang.See

@See('D17, D19')
class HandingOverTrajectenSpec extends ApiSpecification {
    static final TODAY = LocalDate.now(Time.AMSTERDAM)
    static final TRAJECT = 'traject { id state version hold { startsOn reason } experts(first: 10) { nodes { id lead startsOn endsOn } } } userErrors { code field message }'

    @Inject
    HoursFixture fixture
    @Inject
    People people

    HoursFixture.Situation s
    People.Member successor
    Server facilitator
    Server administrator
    Server expert

    def setup() {
        s = fixture.situation()
        successor = people.member([EXPERT], s.partnershipId, 'Bea Opvolger')
        facilitator = visitor().signIn(people.member([PROCESS_FACILITATOR], s.partnershipId).email)
        administrator = visitor().signIn(people.member([ADMINISTRATOR], s.partnershipId).email)
        expert = visitor().signIn(s.expert.email)
    }

    def "the successor is the lead from the day on, and the one before stays in the history"() {
        when:
        def traject = handOver(facilitator, [:]).traject

        then:
        traject.experts.nodes.collect { [it.id, it.lead, it.startsOn, it.endsOn] } as Set == [
                [successor.id.toString(), true, TODAY.toString(), null],
                [s.expert.id.toString(), true, s.since.toString(), TODAY.minusDays(1).toString()]] as Set
        traject.version == 2

        and: 'late hours from before are welcome, hours from then on are the successor\'s'
        log(expert, TODAY.minusDays(1)) == []
        log(expert, TODAY) == ['OUTSIDE_COUPLING']
        log(visitor().signIn(successor.email), TODAY) == []
    }

    def "a fellow who takes over the lead is on it once"() {
        given:
        couple(successor)

        when:
        def traject = handOver(facilitator, [:]).traject

        then:
        traject.experts.nodes.findAll { it.endsOn == null }.collect { [it.id, it.lead] } == [[successor.id.toString(), true]]
    }

    def "one leads at a time, also where another was to follow later: #who hands over"() {
        given:
        def later = people.member([EXPERT], s.partnershipId, 'Cas Later')
        assert handOver(facilitator, [toExpertId: later.id.toString(), from: TODAY.plusDays(20).toString()]).userErrors == []

        when:
        def traject = handOver(facilitator, [fromExpertId: from(s, later).toString()]).traject

        then:
        traject.experts.nodes.collect { [it.id, it.lead, it.endsOn] } == [
                [successor.id.toString(), true, null], [s.expert.id.toString(), true, TODAY.minusDays(1).toString()]]

        where:
        who                     | from
        'who leads now'         | { situation, next -> situation.expert.id }
        'who was to lead later' | { situation, next -> next.id }
    }

    def "hours of whoever leads now count, also when the place of a later lead is taken"() {
        given:
        def later = people.member([EXPERT], s.partnershipId, 'Cas Later')
        handOver(facilitator, [toExpertId: later.id.toString(), from: TODAY.plusDays(20).toString()])
        log(expert, TODAY)

        expect:
        handOver(facilitator, [fromExpertId: later.id.toString()]).userErrors*.code == ['HOURS_LATER']
    }

    def "not on or before a day with hours of the one who leaves"() {
        given:
        log(expert, TODAY.minusDays(3))

        expect:
        with(handOver(facilitator, [from: TODAY.minusDays(3).toString()]).userErrors.first()) {
            code == 'HOURS_LATER'
            field == ['from']
            message.startsWith('Er staan al latere uren op dit traject. Kies ')
        }
        handOver(facilitator, [from: TODAY.minusDays(2).toString()]).userErrors == []
    }

    def "#why is refused"() {
        expect:
        handOver(facilitator, given(s, successor, people)).userErrors.collect { [it.code, it.field] } == [[code, [field]]]

        where:
        why                          | code        | field          | given
        'an absent traject'          | 'NOT_FOUND' | 'id'           | { s, b, p -> [id: UUID.randomUUID().toString()] }
        'an expert who is not on it' | 'NOT_FOUND' | 'fromExpertId' | { s, b, p -> [fromExpertId: p.member([EXPERT], s.partnershipId).id.toString()] }
        'the same expert again'      | 'NOT_FOUND' | 'toExpertId'   | { s, b, p -> [toExpertId: s.expert.id.toString()] }
        'an expert of elsewhere'     | 'NOT_FOUND' | 'toExpertId'   | { s, b, p -> [toExpertId: p.member([EXPERT]).id.toString()] }
        'a manager as successor'     | 'NOT_FOUND' | 'toExpertId'   | { s, b, p -> [toExpertId: s.manager.id.toString()] }
        'a day before it began'      | 'INVALID'   | 'from'         | { s, b, p -> [from: s.since.minusDays(1).toString()] }
    }

    def "who leaves without a successor leaves a traject without a lead, to which a procesbegeleider couples one"() {
        given:
        def open = { facilitator.graphql('{ trajecten(first: 10) { nodes { experts(first: 10) { nodes { endsOn } } } } }').trajecten.nodes.first().experts.nodes*.endsOn }

        when:
        administrator.graphql('mutation($i: MemberEndInput!) { memberEnd(input: $i) { endedId userErrors { code } } }', [i: [mutationId: id(), id: s.expert.id.toString(), successions: [[trajectId: s.traject.toString()]]]])

        then:
        open() == [TODAY.minusDays(1).toString()]
        handOver(facilitator, [fromExpertId: null]).userErrors == []
        open() as Set == [null, TODAY.minusDays(1).toString()] as Set
        handOver(facilitator, [fromExpertId: null, from: TODAY.plusDays(1).toString()]).userErrors*.code == ['NOT_FOUND']
    }

    def "on hold with a reason, and back; hours go on"() {
        when:
        def held = move('Hold', [reason: 'De leerkracht is met verlof']).traject

        then:
        held.subMap('state', 'hold') == [state: 'ON_HOLD', hold: [startsOn: TODAY.toString(), reason: 'De leerkracht is met verlof']]
        log(expert, TODAY) == []
        move('Hold', [reason: 'Nog eens']).userErrors*.code == ['TRAJECT_STATE']

        and:
        move('Resume', [:]).traject.subMap('state', 'hold') == [state: 'RUNNING', hold: null]
        move('Resume', [:]).userErrors*.code == ['TRAJECT_STATE']
        move('Hold', [reason: '']).userErrors*.code == ['REQUIRED']
        move('Hold', [reason: 'Bel 06 12345678']).userErrors*.code == ['TEXT_PHONE']
    }

    def "a traject does not end before hours that stand on it"() {
        given:
        log(expert, TODAY.minusDays(2))
        def close = { LocalDate day -> facilitator.graphql('mutation($i: TrajectCloseInput!) { trajectClose(input: $i) { userErrors { code field message } } }',
                [i: [mutationId: id(), id: s.traject.toString(), ending: 'MOVED', endsOn: day.toString(), withoutContactReason: 'Geen contact']]).trajectClose.userErrors }

        expect:
        close(TODAY.minusDays(3))*.subMap('code', 'field') == [[code: 'HOURS_LATER', field: ['endsOn']]]
        close(TODAY.minusDays(2)) == []
    }

    private Map handOver(Server server, Map given) {
        server.graphql("mutation(\$i: TrajectHandOverInput!) { trajectHandOver(input: \$i) { $TRAJECT } }".toString(),
                [i: [mutationId: id(), id: s.traject.toString(), fromExpertId: s.expert.id.toString(), toExpertId: successor.id.toString(),
                     from: TODAY.toString(), *: given]]).trajectHandOver
    }

    private Map move(String act, Map given) {
        expert.graphql("mutation(\$i: Traject${act}Input!) { traject$act(input: \$i) { $TRAJECT } }".toString(),
                [i: [mutationId: id(), id: s.traject.toString(), *: given]])["traject$act".toString()]
    }

    private List<String> log(Server server, LocalDate date) {
        server.graphql(LoggingHoursSpec.LOG, [i: [mutationId: id(), id: id(), date: date.toString(), minutes: 60, travelMinutes: 0, note: '',
                                                  activityKindId: s.kind.toString(), trajectId: s.traject.toString()]]).hourEntryLog.userErrors*.code
    }

    private void couple(People.Member fellow) {
        people.sql().withCloseable {
            fixture.insert(it, 'traject_expert', s.partnershipId,
                    [id: UUID.randomUUID(), traject_id: s.traject, membership_id: fellow.id, lead_expert: false, starts_on: s.since])
        }
    }

    private static String id() {
        UUID.randomUUID().toString()
    }
}
