package nl.uitzicht.lessons

import static nl.uitzicht.platform.tenancy.Role.*

import jakarta.inject.Inject
import java.time.LocalDate
import nl.uitzicht.ApiSpecification
import nl.uitzicht.People
import nl.uitzicht.People.Member
import nl.uitzicht.platform.Time
import nl.uitzicht.trajecten.TrajectFixture

class SharingALessonSpec extends ApiSpecification {
    static final CLOSE = 'mutation($input: TrajectCloseInput!) { trajectClose(input: $input) { traject { state closingNext closingAdvice } userErrors { code field } } }'
    static final READ = '{ networkLessons(first: 10) { nodes { id text month domain { name } network { name } } } }'
    static final REMOVE = 'mutation($input: NetworkLessonRemoveInput!) { networkLessonRemove(input: $input) { removedId userErrors { code } } }'

    @Inject
    People people
    @Inject
    TrajectFixture fixture

    UUID tenant
    UUID network
    Member expert
    Member ib
    UUID traject

    def setup() {
        tenant = people.partnership()
        def region = fixture.region(tenant)
        network = fixture.network(tenant, region, 'Netwerk Oost')
        expert = people.member([EXPERT], tenant)
        ib = people.member([SCHOOL], tenant)
        def school = fixture.school(tenant)
        fixture.contact(tenant, school, ib.email)
        fixture.inNetwork(tenant, school, network)
        def visited = fixture.school(tenant)
        fixture.contact(tenant, visited)
        traject = fixture.traject(tenant, expert, school_id: visited, network_id: network, region_id: region, domain_id: fixture.domain(tenant, 'gedrag'))
    }

    def "what was learned is read by the members of the network, with nothing that leads to the traject"() {
        when:
        def closed = close(ending: 'GOALS_REACHED', next: 'ON_THEIR_OWN', advice: 'Houd de vaste start van de dag.', lesson: 'Een vaste start geeft rust.')

        then:
        closed.userErrors == []
        closed.traject == [state: 'CLOSED', closingNext: 'ON_THEIR_OWN', closingAdvice: 'Houd de vaste start van de dag.']
        [ib, people.member([PROCESS_FACILITATOR], tenant), people.member([POLICY_OFFICER], tenant)].every { read(it)*.text == ['Een vaste start geeft rust.'] }

        and: 'only its month is told, and its id tells no moment'
        with(read(ib)[0]) {
            month == LocalDate.now(Time.AMSTERDAM).withDayOfMonth(1).toString()
            network.name == 'Netwerk Oost' && domain.name == 'gedrag'
            UUID.fromString(id).version() == 4
        }
        fixture.rows('network_lesson', tenant)[0].keySet()*.toLowerCase() as Set == ['partnership_id', 'id', 'network_id', 'domain_id', 'text', 'month'] as Set
    }

    def "who is no member reads nothing, and an expert is refused"() {
        given:
        close(ending: 'GOALS_PARTLY', lesson: 'Een vaste start geeft rust.')
        def elsewhere = people.member([SCHOOL], tenant)
        fixture.contact(tenant, fixture.school(tenant), elsewhere.email)

        expect:
        read(elsewhere) == []
        read(people.member([PROCESS_FACILITATOR], people.partnership())) == []
        visitor().signIn(expert.email).raw(READ).errors != null
    }

    def "a lesson that leads to a pupil is refused, and the traject stays open (#lesson)"() {
        when:
        def closed = close(ending: 'GOALS_REACHED', lesson: lesson)

        then:
        closed.traject == null
        closed.userErrors*.code == [code] && closed.userErrors[0].field == ['lesson']
        fixture.rows('traject', tenant)[0].state == 'RUNNING'
        fixture.rows('network_lesson', tenant) == []

        where:
        lesson                                        | code
        'Het hielp Sanne de Vries om vooraan te zitten' | 'TEXT_NAME'
        'Bel mij op 06-12345678'                      | 'TEXT_PHONE'
        'a' * 601                                     | 'TOO_LONG'
    }

    def "there is no lesson in what was not evaluated"() {
        expect:
        close(ending: 'MOVED', lesson: 'Een vaste start geeft rust.').userErrors*.code == ['INVALID']
    }

    def "a procesbegeleider takes a lesson away, and nobody else does"() {
        given:
        close(ending: 'GOALS_REACHED', lesson: 'Een vaste start geeft rust.')
        def id = read(ib)[0].id
        def remove = { Member who -> visitor().signIn(who.email).graphql(REMOVE, [input: [mutationId: UUID.randomUUID().toString(), id: id]]).networkLessonRemove }

        expect:
        remove(ib).userErrors*.code == ['FORBIDDEN']
        remove(people.member([PROCESS_FACILITATOR], people.partnership())).userErrors*.code == ['NOT_FOUND']
        remove(people.member([PROCESS_FACILITATOR], tenant)).removedId == id
        read(ib) == []
    }

    private Map close(Map values) {
        visitor().signIn(expert.email).graphql(CLOSE, [input: [mutationId: UUID.randomUUID().toString(), id: traject.toString(), endsOn: LocalDate.now(Time.AMSTERDAM).toString()] + values]).trajectClose
    }

    private List<Map> read(Member who) {
        visitor().signIn(who.email).graphql(READ).networkLessons.nodes
    }
}
