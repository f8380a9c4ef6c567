package nl.uitzicht.trajecten

import static nl.uitzicht.platform.tenancy.Role.EXPERT
import static nl.uitzicht.platform.tenancy.Role.PROCESS_FACILITATOR

import io.micronaut.context.event.ApplicationEventListener
import jakarta.inject.Inject
import jakarta.inject.Singleton
import java.time.LocalDate
import java.util.concurrent.CopyOnWriteArrayList
import nl.uitzicht.ApiSpecification
import nl.uitzicht.People
import nl.uitzicht.People.Member
import nl.uitzicht.platform.Time

class ClosingATrajectSpec extends ApiSpecification {
    static final CLOSE = '''mutation($input: TrajectCloseInput!) { trajectClose(input: $input) {
        traject { id state ending endsOn version experts(first: 5) { nodes { name endsOn } } } userErrors { code field } } }'''
    static final AGREE = '''mutation($input: TrajectAgreeMinutesInput!) { trajectAgreeMinutes(input: $input) {
        traject { agreedMinutes version } userErrors { code field } } }'''

    @Singleton
    static class Listener implements ApplicationEventListener<TrajectClosed> {
        final List<TrajectClosed> heard = new CopyOnWriteArrayList<>()

        @Override
        void onApplicationEvent(TrajectClosed event) {
            heard << event
        }
    }

    @Inject
    People people
    @Inject
    TrajectFixture fixture
    @Inject
    Listener listener

    UUID tenant
    Member anna
    UUID school
    UUID traject

    def setup() {
        tenant = people.partnership()
        anna = people.member([EXPERT], tenant, 'Anna')
        school = fixture.school(tenant)
        traject = fixture.traject(tenant, anna, school_id: school)
        listener.heard.clear()
    }

    def "closing ends the couplings on the same day, tells others, and is recorded"() {
        given:
        fixture.contact(tenant, school)
        def bart = people.member([EXPERT], tenant, 'Bart')
        fixture.couple(traject, bart, false, ends_on: LocalDate.of(2025, 1, 31))
        def today = LocalDate.now(Time.AMSTERDAM).toString()

        when:
        def closed = close(anna).traject

        then:
        closed.subMap('state', 'ending', 'endsOn', 'version') == [state: 'CLOSED', ending: 'GOALS_REACHED', endsOn: today, version: 2]
        closed.experts.nodes.collectEntries { [it.name, it.endsOn] } == [Anna: today, Bart: '2025-01-31']
        listener.heard == [new TrajectClosed(tenant, traject, school, TrajectEnding.GOALS_REACHED, LocalDate.now(Time.AMSTERDAM), false, anna.id)]
        fixture.rows('audit_event', tenant)*.action == ['trajectClose']

        and: 'it is closed once'
        codes(close(anna)) == [['TRAJECT_CLOSED', ['id']]]
        codes(agree(anna, 60)) == [['TRAJECT_CLOSED', ['id']]]
        listener.heard.size() == 1
    }

    def "without a contact that can be mailed it closes only with a reason"() {
        given:
        fixture.contact(tenant, school, null)

        expect:
        codes(close(anna)) == [['REQUIRED', ['withoutContactReason']]]
        codes(close(anna, [withoutContactReason: 'Bel 06-12345678'])) == [['TEXT_PHONE', ['withoutContactReason']]]
        codes(close(anna, [withoutContactReason: 'a' * 201])) == [['TOO_LONG', ['withoutContactReason']]]
        listener.heard.empty

        and:
        close(anna, [withoutContactReason: 'De school heeft nog geen nieuwe IB\'er']).traject.state == 'CLOSED'
        fixture.rows('traject', tenant)[0].without_contact_reason == 'De school heeft nog geen nieuwe IB\'er'
    }

    def "a reason that was not needed is not kept"() {
        given:
        fixture.contact(tenant, school)

        expect:
        close(anna, [withoutContactReason: 'Zomaar']).traject.state == 'CLOSED'
        fixture.rows('traject', tenant)[0].without_contact_reason == null
    }

    def "the last day lies between the first day and tomorrow"() {
        given:
        fixture.contact(tenant, school)

        expect:
        codes(close(anna, [endsOn: '2024-07-31'])) == [['INVALID', ['endsOn']]]
        codes(close(anna, [endsOn: LocalDate.now(Time.AMSTERDAM).plusDays(2).toString()])) == [['DATE_TOO_LATE', ['endsOn']]]
        close(anna, [endsOn: LocalDate.now(Time.AMSTERDAM).plusDays(1).toString()]).traject.state == 'CLOSED'
    }

    def "one that has not begun ends on its first day"() {
        given:
        fixture.contact(tenant, school)
        def begin = LocalDate.now(Time.AMSTERDAM).plusDays(50)
        traject = fixture.traject(tenant, anna, school_id: school, starts_on: begin)

        expect:
        codes(close(anna, [endsOn: begin.minusDays(1).toString()])) == [['INVALID', ['endsOn']], ['DATE_TOO_LATE', ['endsOn']]]
        codes(close(anna, [endsOn: begin.plusDays(1).toString()])) == [['DATE_TOO_LATE', ['endsOn']]]
        close(anna, [endsOn: begin.toString(), ending: 'WITHDRAWN']).traject.state == 'CLOSED'
    }

    def "it does not end before what happened in it: #what"() {
        given:
        fixture.contact(tenant, school)
        def today = LocalDate.now(Time.AMSTERDAM)
        happened(this, today.minusDays(2))

        expect:
        codes(close(anna, [endsOn: today.minusDays(3).toString()])) == [['HAPPENED_LATER', ['endsOn']]]
        close(anna, [endsOn: today.minusDays(2).toString()]).traject.state == 'CLOSED'

        where:
        what          | happened
        'a move'      | { spec, day -> spec.fixture.insert('route_move', [partnership_id: spec.tenant, traject_id: spec.traject, number: 7, cycle: 1, from_step: 'COUPLED', to_step: 'PREPARATION', made_on: day, reason: '', membership_id: spec.anna.id, at: day.atStartOfDay()]) }
        'an HGD'      | { spec, day -> spec.fixture.insert('side_track', [partnership_id: spec.tenant, traject_id: spec.traject, cycle: 1, membership_id: spec.anna.id, begins_on: day, version: 1]) }
        'a plan'      | { spec, day -> spec.fixture.insert('action_plan', [partnership_id: spec.tenant, traject_id: spec.traject, cycle: 1, number: 1, made_on: day, membership_id: spec.anna.id, execution_minutes: 60, evaluation_minutes: 60, confirmed_on: day, version: 1]) }
        'a fellow'    | { spec, day -> spec.fixture.couple(spec.traject, spec.people.member([EXPERT], spec.tenant), false, starts_on: day) }
    }

    def "the day on which the closing was recorded is kept"() {
        given:
        fixture.contact(tenant, school)
        close(anna, [endsOn: LocalDate.now(Time.AMSTERDAM).minusDays(60).toString()])

        expect:
        fixture.rows('traject', tenant)[0].closed_on.toLocalDate() == LocalDate.now(Time.AMSTERDAM)
    }

    def "minutes are agreed from a day on; what holds today is shown, and every agreement is kept"() {
        expect:
        agree(anna, 600).traject == [agreedMinutes: 600, version: 2]
        agree(anna, 720).traject == [agreedMinutes: 720, version: 3]
        agree(anna, 900, LocalDate.now(Time.AMSTERDAM).plusDays(7)).traject == [agreedMinutes: 720, version: 4]
        fixture.rows('traject_agreement', tenant)*.minutes as Set == [600, 720, 900] as Set
        fixture.rows('audit_event', tenant)*.action == ['trajectAgreeMinutes'] * 3
    }

    def "no agreement on odd minutes, or on a day outside the traject's time"() {
        expect:
        codes(agree(anna, minutes, from)) == [['INVALID', [field]]]
        fixture.rows('traject_agreement', tenant).empty

        where:
        minutes | from                              || field
        7       | LocalDate.now(Time.AMSTERDAM)                   || 'minutes'
        -60     | LocalDate.now(Time.AMSTERDAM)                   || 'minutes'
        60      | LocalDate.of(2024, 7, 31)         || 'from'
        60      | LocalDate.now(Time.AMSTERDAM).plusYears(2)      || 'from'
    }

    def "who led it once leads it no longer"() {
        given:
        def bart = people.member([EXPERT], tenant)
        fixture.couple(traject, bart, true, ends_on: LocalDate.now(Time.AMSTERDAM).minusDays(1))

        expect:
        codes(agree(bart, 60)) == [['FORBIDDEN', []]]
    }

    def "a procesbegeleider who does not lead it closes it too"() {
        given:
        fixture.contact(tenant, school)

        expect:
        close(people.member([PROCESS_FACILITATOR], tenant)).traject.state == 'CLOSED'
    }

    private Map close(Member who, Map change = [:]) {
        visitor().signIn(who.email).graphql(CLOSE, [input: [mutationId: UUID.randomUUID().toString(), id: traject.toString(),
                ending: 'GOALS_REACHED', endsOn: LocalDate.now(Time.AMSTERDAM).toString()] + change]).trajectClose
    }

    private Map agree(Member who, int minutes, LocalDate from = LocalDate.now(Time.AMSTERDAM)) {
        visitor().signIn(who.email).graphql(AGREE, [input: [mutationId: UUID.randomUUID().toString(), id: traject.toString(), minutes: minutes,
                from: from.toString()]]).trajectAgreeMinutes
    }

    private static List codes(Map payload) {
        assert payload.traject == null
        payload.userErrors.collect { [it.code, it.field] }
    }
}
