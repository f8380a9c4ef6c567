package nl.uitzicht.trajecten

import static nl.uitzicht.platform.tenancy.Role.EXPERT
import static nl.uitzicht.platform.tenancy.Role.PROCESS_FACILITATOR
import static nl.uitzicht.platform.tenancy.Role.SUPPORT_MANAGER

import jakarta.inject.Inject
import java.time.LocalDate
import nl.uitzicht.ApiSpecification
import nl.uitzicht.People
import nl.uitzicht.StatementCounter
import nl.uitzicht.platform.Time

class ReadingTrajectenSpec extends ApiSpecification {
    static final LIST = '''query($first: Int!, $after: String, $state: TrajectState) {
        trajecten(first: $first, after: $after, state: $state) {
            nodes { id subject question state startsOn endsOn version provisionalMinutes agreedMinutes
                    school { id name place } domain { id name } experts(first: 10) { nodes { id name lead startsOn endsOn } } }
            pageInfo { hasNextPage endCursor } } }'''

    @Inject
    People people
    @Inject
    TrajectFixture fixture

    def tenant = null

    def setup() {
        tenant = people.partnership()
    }

    def "an expert sees the coupled trajecten, procesbegeleider and manager see all, nobody those of another partnership"() {
        given:
        def anna = people.member([EXPERT], tenant)
        def bart = people.member([EXPERT], tenant)
        def annas = fixture.traject(tenant, anna)
        def both = fixture.traject(tenant, anna)
        fixture.couple(both, bart, false)
        fixture.traject(people.partnership())

        expect:
        ids(anna) == [annas, both] as Set
        ids(bart) == [both] as Set
        ids(people.member([PROCESS_FACILITATOR], tenant)) == [annas, both] as Set
        ids(people.member([SUPPORT_MANAGER, EXPERT], tenant)) == [annas, both] as Set
    }

    def "a traject comes with its school, its domain, what was agreed by today, and its experts, the lead first"() {
        given:
        def anna = people.member([EXPERT], tenant, 'Anna')
        def bart = people.member([EXPERT], tenant, 'Bart')
        def oak = fixture.school(tenant, name: 'De Eik', place: 'Bosdorp')
        def id = fixture.traject(tenant, school_id: oak, domain_id: fixture.domain(tenant, 'taal'), provisional_minutes: 300)
        fixture.couple(id, bart, false)
        fixture.couple(id, anna, true)
        agree(id, 600, LocalDate.of(2025, 1, 1))
        agree(id, 720, LocalDate.of(2025, 3, 1))
        agree(id, 900, LocalDate.now(Time.AMSTERDAM).plusDays(5))

        when:
        def traject = visitor().signIn(anna.email).graphql(LIST, [first: 10]).trajecten.nodes[0]

        then:
        with(traject) {
            subject == 'PUPIL'
            state == 'RUNNING'
            school == [id: oak.toString(), name: 'De Eik', place: 'Bosdorp']
            domain.name == 'taal'
            provisionalMinutes == 300
            agreedMinutes == 720
            experts.nodes*.name == ['Anna', 'Bart']
            experts.nodes*.lead == [true, false]
        }
    }

    def "pages follow each other without gap or overlap, also among trajecten of one day"() {
        given:
        def all = (1..7).collect { fixture.traject(tenant, starts_on: LocalDate.of(2025, 9, 1 + it.intdiv(3))) }
        def server = visitor().signIn(people.member([PROCESS_FACILITATOR], tenant).email)

        when:
        def seen = []
        def page = [pageInfo: [hasNextPage: true, endCursor: null]]
        while (page.pageInfo.hasNextPage) {
            page = server.graphql(LIST, [first: 3, after: page.pageInfo.endCursor]).trajecten
            seen << page.nodes
        }

        then:
        seen*.size() == [3, 3, 1]
        seen.flatten()*.id as Set == all*.toString() as Set
        seen.flatten()*.startsOn == seen.flatten()*.startsOn.sort().reverse()
    }

    def "one state can be asked"() {
        given:
        fixture.traject(tenant)
        def closed = fixture.traject(tenant, state: 'CLOSED', ending: 'MOVED', ends_on: LocalDate.of(2025, 5, 1))

        expect:
        visitor().signIn(people.member([PROCESS_FACILITATOR], tenant).email)
                .graphql(LIST, [first: 10, state: 'CLOSED']).trajecten.nodes*.id == [closed.toString()]
    }

    def "a hundred trajecten cost as many statements as one"() {
        given:
        def anna = people.member([EXPERT], tenant)
        def server = visitor().signIn(anna.email)
        fixture.traject(tenant, anna)
        def one = StatementCounter.during { assert server.graphql(LIST, [first: 100]).trajecten.nodes.size() == 1 }
        99.times { fixture.traject(tenant, anna) }

        when:
        def hundred = StatementCounter.during { assert server.graphql(LIST, [first: 100]).trajecten.nodes.size() == 100 }

        then:
        hundred.size() == one.size()
        hundred.size() == 5
    }

    private Set<UUID> ids(People.Member member) {
        visitor().signIn(member.email).graphql(LIST, [first: 100]).trajecten.nodes.collect { UUID.fromString(it.id) } as Set
    }

    private void agree(UUID traject, int minutes, LocalDate from) {
        fixture.insert('traject_agreement', [partnership_id: tenant, traject_id: traject, minutes: minutes, from_date: from,
                recorded_by: UUID.randomUUID(), recorded_at: LocalDate.of(2025, 1, 1)])
    }
}
