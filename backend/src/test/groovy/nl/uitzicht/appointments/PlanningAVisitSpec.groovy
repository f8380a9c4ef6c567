package nl.uitzicht.appointments

import jakarta.inject.Inject
import java.time.LocalDate
import nl.uitzicht.ApiSpecification
import nl.uitzicht.People
import nl.uitzicht.Server
import nl.uitzicht.hours.HoursFixture
import nl.uitzicht.platform.Time
import nl.uitzicht.platform.database.UuidBytes
import nl.uitzicht.platform.tenancy.Role
import spock.lang.See

@See('D14')
class PlanningAVisitSpec extends ApiSpecification {
    static final String PLAN = 'mutation($i: AppointmentPlanInput!) { appointmentPlan(input: $i) { appointment { id version state school { id } traject { id } network { id } } userErrors { code field } } }'
    static final String CANCEL = 'mutation($i: AppointmentCancelInput!) { appointmentCancel(input: $i) { appointment { state version } userErrors { code } } }'
    static final String LOG = 'mutation($i: HourEntryLogInput!) { hourEntryLog(input: $i) { acceptedVersion userErrors { code } } }'
    static final String WITHDRAW = 'mutation($i: HourEntryWithdrawInput!) { hourEntryWithdraw(input: $i) { userErrors { code } } }'
    static final LocalDate TODAY = LocalDate.now(Time.AMSTERDAM)

    @Inject
    HoursFixture fixture

    HoursFixture.Situation s
    Server expert

    def setup() {
        s = fixture.situation()
        expert = visitor().signIn(s.expert.email)
    }

    def "a visit for a traject is at its school, however often the phone sends it"() {
        given:
        def visit = draft([trajectId: s.traject.toString(), startTime: '09:30'])

        when:
        def answers = (1..3).collect { plan(visit) }

        then:
        answers.every { it.userErrors == [] && it.appointment.id == visit.id && it.appointment.version == 1 }
        mine() == [[id: visit.id, date: visit.date, startTime: '09:30', minutes: 60, state: 'PLANNED', school: [id: school()], traject: [id: s.traject.toString()], network: null]]
    }

    def "a visit to a school without a traject, or to a network, is in the calendar of who planned it"() {
        given:
        def at = draft([schoolId: school()])
        def network = draft([networkId: s.network.toString()])

        expect:
        plan(at).appointment.school.id == school()
        plan(network).appointment.network.id == s.network.toString()
        mine()*.id.toSet() == [at.id, network.id].toSet()

        and: 'a colleague has none of it'
        mine(visitor().signIn(fixture.people.member([Role.EXPERT], s.partnershipId, 'Bo').email)) == []
    }

    def "a visit is refused at its field: #why"() {
        expect:
        plan(draft([trajectId: s.traject.toString(), *: change.call(s)])).userErrors == [[code: code, field: [field]]]
        mine() == []

        where:
        why                            | change                                                   || code                   | field
        'longer than a month ago'      | { [date: TODAY.minusDays(32).toString()] }               || 'INVALID'              | 'date'
        'more than two years ahead'    | { [date: TODAY.plusYears(2).plusDays(1).toString()] }    || 'INVALID'              | 'date'
        'no minutes'                   | { [minutes: 0] }                                         || 'MINUTES_OUT_OF_RANGE' | 'minutes'
        'minutes out of step'          | { [minutes: 7] }                                         || 'MINUTES_OUT_OF_RANGE' | 'minutes'
        'more than twelve hours'       | { [minutes: 725] }                                       || 'MINUTES_OUT_OF_RANGE' | 'minutes'
        'nowhere'                      | { [trajectId: null] }                                    || 'REQUIRED'             | 'schoolId'
        'an absent traject'            | { [trajectId: UUID.randomUUID().toString()] }            || 'NOT_FOUND'            | 'trajectId'
        'an absent school'             | { [trajectId: null, schoolId: UUID.randomUUID().toString()] } || 'NOT_FOUND'       | 'schoolId'
        'an absent network'            | { [trajectId: null, networkId: UUID.randomUUID().toString()] } || 'NOT_FOUND'      | 'networkId'
    }

    def "a day on which the expert is not coupled to the traject is refused, the last one is not"() {
        given:
        people().withCloseable { it.executeUpdate('UPDATE traject_expert SET ends_on = ? WHERE traject_id = ?', [TODAY.plusDays(7), People.bytes(s.traject)]) }

        expect:
        plan(draft([trajectId: s.traject.toString(), date: TODAY.plusDays(7).toString()])).userErrors == []
        plan(draft([trajectId: s.traject.toString(), date: TODAY.plusDays(8).toString()])).userErrors == [[code: 'OUTSIDE_COUPLING', field: ['date']]]

        and: 'a colleague learns nothing of it'
        plan(draft([trajectId: s.traject.toString()]), visitor().signIn(fixture.people.member([Role.EXPERT], s.partnershipId, 'Bo').email)).userErrors*.code == ['NOT_FOUND']
    }

    def "who is no expert plans nothing, and nobody cancels a visit of somebody else"() {
        given:
        def visit = draft([trajectId: s.traject.toString()])
        plan(visit)
        def colleague = visitor().signIn(fixture.people.member([Role.EXPERT], s.partnershipId, 'Bo').email)

        expect:
        plan(draft([networkId: s.network.toString()]), visitor().signIn(s.manager.email)).userErrors*.code == ['FORBIDDEN']
        cancel(visit.id, colleague).userErrors*.code == ['APPOINTMENT_SETTLED']
        mine()*.state == ['PLANNED']
    }

    def "a cancelled visit is gone, and cannot be cancelled or made hours of any more"() {
        given:
        def visit = draft([trajectId: s.traject.toString(), date: TODAY.toString()])
        plan(visit)

        expect:
        cancel(visit.id).appointment == [state: 'CANCELLED', version: 2]
        mine() == []
        cancel(visit.id).userErrors*.code == ['APPOINTMENT_SETTLED']
        log(visit.id).userErrors*.code == ['APPOINTMENT_SETTLED']
    }

    def "a visit becomes hours once, and is planned again when those are withdrawn"() {
        given:
        def visit = draft([trajectId: s.traject.toString(), date: TODAY.toString()])
        plan(visit)
        def hours = id()

        expect:
        log(visit.id, hours).acceptedVersion == 1
        mine()*.state == ['LOGGED']
        log(visit.id).userErrors*.code == ['APPOINTMENT_SETTLED']
        cancel(visit.id).userErrors*.code == ['APPOINTMENT_SETTLED']
        expert.graphql(WITHDRAW, [i: [mutationId: id(), id: hours, basedOnVersion: 1]]).hourEntryWithdraw.userErrors == []
        mine()*.state == ['PLANNED']
    }

    private Map draft(Map where) {
        [mutationId: id(), id: id(), date: TODAY.plusDays(3).toString(), minutes: 60, *: where]
    }

    private Map plan(Map visit, Server who = expert) {
        who.graphql(PLAN, [i: visit]).appointmentPlan
    }

    private Map cancel(String visitId, Server who = expert) {
        who.graphql(CANCEL, [i: [mutationId: id(), id: visitId]]).appointmentCancel
    }

    private Map log(String visitId, String hours = id()) {
        expert.graphql(LOG, [i: [mutationId: id(), id: hours, date: TODAY.toString(), minutes: 60, travelMinutes: 0, note: '',
                activityKindId: s.kind.toString(), trajectId: s.traject.toString(), appointmentId: visitId]]).hourEntryLog
    }

    private List mine(Server who = expert) {
        who.graphql('{ myWork { appointments(first: 10) { nodes { id date startTime minutes state school { id } traject { id } network { id } } } } }').myWork.appointments.nodes
    }

    private String school() {
        people().withCloseable { UuidBytes.fromBytes(it.firstRow('SELECT id FROM school WHERE partnership_id = ?', [People.bytes(s.partnershipId)]).id).toString() }
    }

    private people() {
        fixture.people.sql()
    }

    private static String id() {
        UUID.randomUUID().toString()
    }
}
