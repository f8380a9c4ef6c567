package nl.uitzicht.trajecten

import static nl.uitzicht.platform.tenancy.Role.EXPERT
import static nl.uitzicht.platform.tenancy.Role.PROCESS_FACILITATOR
import static nl.uitzicht.platform.tenancy.Role.SUPPORT_MANAGER

import jakarta.inject.Inject
import java.time.LocalDate
import nl.uitzicht.ApiSpecification
import nl.uitzicht.People
import nl.uitzicht.Server
import nl.uitzicht.hours.HoursFixture
import nl.uitzicht.platform.Time

class FellowsSpec extends ApiSpecification {
    static final TODAY = LocalDate.now(Time.AMSTERDAM)

    @Inject
    HoursFixture fixture
    @Inject
    People people

    HoursFixture.Situation s
    People.Member els
    People.Member fellow
    Server facilitator

    def setup() {
        s = fixture.situation()
        fellow = people.member([EXPERT], s.partnershipId, 'Bea')
        els = people.member([PROCESS_FACILITATOR, EXPERT], s.partnershipId)
        facilitator = visitor().signIn(els.email)
    }

    def "a fellow stands beside the lead, and has the traject in the own work"() {
        when:
        def added = add([:])

        then:
        added.userErrors == []
        added.traject.experts.nodes.collect { [it.id, it.lead, it.endsOn] } == [[s.expert.id.toString(), true, null], [fellow.id.toString(), false, null]]
        visitor().signIn(fellow.email).graphql('{ myWork { trajecten(first: 5) { nodes { id } } } }').myWork.trajecten.nodes*.id == [s.traject.toString()]
    }

    def "until a last day, after which the same expert may come again"() {
        expect:
        add([until: TODAY.plusDays(5).toString()]).traject.experts.nodes*.endsOn.findAll() == [TODAY.plusDays(5).toString()]
        codes(add([from: TODAY.plusDays(5).toString()])) == [['PERIOD_OVERLAPS', ['from']]]
        add([from: TODAY.plusDays(6).toString()]).userErrors == []
    }

    def "#why is refused"() {
        expect:
        codes(add(change(this))) == [[code, [field]]]

        where:
        why                       | code              | field      | change
        'an absent traject'       | 'NOT_FOUND'       | 'id'       | { [id: UUID.randomUUID().toString()] }
        'oneself'                 | 'OWN_WORK'        | 'expertId' | { [expertId: it.els.id.toString()] }
        'a manager'               | 'NOT_FOUND'       | 'expertId' | { [expertId: it.s.manager.id.toString()] }
        'an expert of elsewhere'  | 'NOT_FOUND'       | 'expertId' | { [expertId: it.people.member([EXPERT]).id.toString()] }
        'who is on it already'    | 'PERIOD_OVERLAPS' | 'from'     | { [expertId: it.s.expert.id.toString()] }
        'a day before it began'   | 'INVALID'         | 'from'     | { [from: it.s.since.minusDays(1).toString()] }
        'a last day before it'    | 'INVALID'         | 'until'    | { [until: TODAY.minusDays(1).toString()] }
    }

    def "only a procesbegeleider does this"() {
        expect:
        codes(add([:], visitor().signIn(s.expert.email))) == [['FORBIDDEN', []]]
        codes(add([:], visitor().signIn(people.member([SUPPORT_MANAGER], s.partnershipId).email))) == [['FORBIDDEN', []]]
    }

    def "a fellow goes after a last day; the lead does not go this way"() {
        given:
        add([:])

        expect:
        codes(end([expertId: s.expert.id.toString()])) == [['NOT_FOUND', ['expertId']]]
        codes(end([lastDay: TODAY.minusDays(1).toString()])) == [['INVALID', ['lastDay']]]
        end([:]).traject.experts.nodes.find { it.id == fellow.id.toString() }.endsOn == TODAY.toString()
    }

    def "what is planned for later stands when the period that runs ends"() {
        given:
        add([until: TODAY.plusDays(5).toString()])
        add([from: TODAY.plusDays(6).toString()])

        expect:
        end([:]).traject.experts.nodes.findAll { !it.lead }*.endsOn.toSet() == [TODAY.toString(), null] as Set
    }

    private Map add(Map change, Server who = facilitator) {
        send(who, 'trajectAddExpert', 'TrajectAddExpertInput', [from: TODAY.toString()] + change)
    }

    private Map end(Map change) {
        send(facilitator, 'trajectEndExpert', 'TrajectEndExpertInput', [lastDay: TODAY.toString()] + change)
    }

    private Map send(Server who, String act, String type, Map input) {
        who.graphql("mutation(\$i: $type!) { $act(input: \$i) { traject { experts(first: 10) { nodes { id lead endsOn } } } userErrors { code field } } }".toString(),
                [i: [mutationId: UUID.randomUUID().toString(), id: s.traject.toString(), expertId: fellow.id.toString()] + input])[act]
    }

    private static List codes(Map payload) {
        payload.userErrors.collect { [it.code, it.field] }
    }
}
