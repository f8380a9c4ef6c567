package nl.uitzicht.myschool

import static nl.uitzicht.platform.tenancy.Role.*

import jakarta.inject.Inject
import java.time.LocalDate
import nl.uitzicht.ApiSpecification
import nl.uitzicht.People
import nl.uitzicht.People.Member
import nl.uitzicht.StatementCounter
import nl.uitzicht.platform.Time
import nl.uitzicht.trajecten.TrajectFixture

class OwnSchoolSpec extends ApiSpecification {
    static final READ = '''{ mySchoolTrajecten(first: 20) { nodes { id question state agreedMinutes spentMinutes school { name } domain { name }
        parents { kind on } route { step cycle } plans(first: 1) { nodes { id confirmedHow confirmedOn goals(first: 8) { nodes { text } } } } } } }'''
    static final STATE = 'mutation($input: ParentsStateInput!) { parentsState(input: $input) { parents { kind on } userErrors { code field } } }'
    static final CONFIRM = 'mutation($input: PlanConfirmInput!) { planConfirm(input: $input) { plan { confirmedHow confirmedBy agreedMinutes } userErrors { code field } } }'

    @Inject
    People people
    @Inject
    TrajectFixture fixture

    UUID tenant
    Member ina
    Member anna
    UUID school
    UUID traject

    def setup() {
        tenant = people.partnership()
        ina = people.member([SCHOOL], tenant, 'Ina')
        anna = people.member([EXPERT], tenant)
        school = fixture.school(tenant)
        fixture.contact(tenant, school, ina.email)
        traject = fixture.traject(tenant, anna, school_id: school, starts_on: LocalDate.of(2025, 8, 1))
    }

    def "a contact of several schools sees the trajecten of those, and of no other"() {
        given:
        def second = fixture.school(tenant)
        fixture.contact(tenant, second, ina.email)
        def other = fixture.traject(tenant, anna, school_id: second)
        fixture.traject(tenant, anna)
        fixture.traject(people.partnership(), null)
        def left = fixture.school(tenant)
        fixture.insert('school_contact', [partnership_id: tenant, school_id: left, name: 'Ina', email: ina.email, starts_on: TrajectFixture.LONG_AGO,
                ends_on: LocalDate.now(Time.AMSTERDAM).minusDays(1)])
        fixture.traject(tenant, anna, school_id: left)

        expect:
        read(ina)*.id as Set == [traject, other]*.toString() as Set
        read(people.member([SCHOOL], tenant)) == []
    }

    def "what closed long ago is no longer shown"() {
        given:
        fixture.traject(tenant, anna, school_id: school, state: 'CLOSED', ending: 'MOVED', ends_on: LocalDate.now(Time.AMSTERDAM).minusDays(91))
        def recent = fixture.traject(tenant, anna, school_id: school, state: 'CLOSED', ending: 'MOVED', ends_on: LocalDate.now(Time.AMSTERDAM).minusDays(90))

        expect:
        read(ina)*.id == [traject, recent]*.toString()

        when: 'recorded today, it ended long ago'
        def late = fixture.traject(tenant, anna, school_id: school, state: 'CLOSED', ending: 'MOVED', ends_on: LocalDate.now(Time.AMSTERDAM).minusDays(150),
                closed_on: LocalDate.now(Time.AMSTERDAM))

        then:
        read(ina)*.id as Set == [traject, recent, late]*.toString() as Set
    }

    def "the school confirms the plan itself, and its minutes are agreed"() {
        given:
        def plan = plan()

        when:
        def confirmed = confirm(ina, plan)

        then:
        confirmed.plan == [confirmedHow: 'ACCOUNT', confirmedBy: 'SUPPORT_COORDINATOR', agreedMinutes: 120]
        read(ina)[0].agreedMinutes == 120

        and: 'once'
        confirm(ina, plan).userErrors*.code == ['PLAN_STATE']
    }

    def "another school confirms nothing and states nothing"() {
        given:
        def stranger = people.member([SCHOOL], tenant)
        fixture.contact(tenant, fixture.school(tenant), stranger.email)

        expect:
        confirm(stranger, plan()).userErrors*.code == ['NOT_FOUND']
        state(stranger).userErrors*.code == ['NOT_FOUND']
        state(people.member([SCHOOL])).userErrors*.code == ['NOT_FOUND']
    }

    def "that parents were told or agreed has a day; the last word holds, and an expert may record it too"() {
        expect:
        read(ina)[0].parents == null
        state(ina, [kind: 'INFORMED']).parents.kind == 'INFORMED'
        state(anna, [kind: 'AGREED', on: '2026-09-01']).parents == [kind: 'AGREED', on: '2026-09-01']
        read(ina)[0].parents == [kind: 'AGREED', on: '2026-09-01']
        state(ina, [on: LocalDate.now(Time.AMSTERDAM).plusDays(1).toString()]).userErrors == [[code: 'DATE_TOO_LATE', field: ['on']]]
        state(people.member([EXPERT], tenant)).userErrors*.code == ['NOT_FOUND']
    }

    def "only a question about a pupil asks for the parents"() {
        given:
        traject = fixture.traject(tenant, anna, school_id: school, subject: 'GROUP')

        expect:
        state(ina).userErrors == [[code: 'INVALID', field: ['trajectId']]]
    }

    def "twenty trajecten cost as many statements as one"() {
        given:
        def server = visitor().signIn(ina.email)
        def one = StatementCounter.during { assert server.graphql(READ).mySchoolTrajecten.nodes.size() == 1 }
        19.times { fixture.traject(tenant, anna, school_id: school) }

        when:
        def twenty = StatementCounter.during { assert server.graphql(READ).mySchoolTrajecten.nodes.size() == 20 }

        then:
        twenty.size() == one.size()
    }

    private UUID plan() {
        fixture.insert('action_plan', [partnership_id: tenant, traject_id: traject, cycle: 1, number: 1, made_on: LocalDate.now(Time.AMSTERDAM), membership_id: anna.id,
                execution_minutes: 60, evaluation_minutes: 60, version: 1]).tap { plan ->
            fixture.insert('plan_goal', [partnership_id: tenant, plan_id: plan, position: 0, kind: 'TEAM', text: 'Doel', baseline: '', target: 'Straks', result_text: ''])
        }
    }

    private Map confirm(Member who, UUID plan) {
        send(who, CONFIRM, [id: plan.toString(), by: 'SUPPORT_COORDINATOR', on: LocalDate.now(Time.AMSTERDAM).toString()]).planConfirm
    }

    private Map state(Member who, Map change = [:]) {
        send(who, STATE, [trajectId: traject.toString(), kind: 'INFORMED', on: LocalDate.now(Time.AMSTERDAM).toString()] + change).parentsState
    }

    private Map send(Member who, String document, Map input) {
        visitor().signIn(who.email).graphql(document, [input: [mutationId: UUID.randomUUID().toString()] + input])
    }

    private List read(Member who) {
        visitor().signIn(who.email).graphql(READ).mySchoolTrajecten.nodes
    }
}
