package nl.uitzicht.trajecten

import jakarta.inject.Inject
import java.time.LocalDate
import nl.uitzicht.ApiSpecification
import nl.uitzicht.People
import nl.uitzicht.StatementCounter
import nl.uitzicht.platform.tenancy.Role

class LettingAMemberGoSpec extends ApiSpecification {
    static final HELD = '''query($m: ID!, $first: Int!, $after: String) { heldTrajecten(memberId: $m, first: $first, after: $after) {
        nodes { id state lead startsOn school { name } domain { name } } pageInfo { hasNextPage endCursor } } }'''

    @Inject
    People people
    @Inject
    TrajectFixture fixture

    def "the beheerder sees what still counts on a member, and nothing of the question"() {
        given:
        def tenant = people.partnership()
        def anna = people.member([Role.EXPERT], tenant)
        def desk = visitor().signIn(people.member([Role.ADMINISTRATOR], tenant).email)
        def running = fixture.traject(tenant, anna)
        def waiting = fixture.traject(tenant, state: 'ON_HOLD').tap { fixture.couple(it, anna, false) }
        fixture.traject(tenant, state: 'CLOSED').tap { fixture.couple(it, anna, true) }
        fixture.traject(tenant).tap { fixture.couple(it, anna, true, ends_on: LocalDate.now().minusDays(3)) }
        fixture.traject(tenant, people.member([Role.EXPERT], tenant))

        expect:
        held(desk, anna.id, 10).nodes.collectEntries { [it.id, [it.state, it.lead, it.school.name]] } ==
                [(running.toString()): ['RUNNING', true, 'De Linde'], (waiting.toString()): ['ON_HOLD', false, 'De Linde']]
    }

    def "the list goes on where a page ended, in as many statements for three as for one"() {
        given:
        def tenant = people.partnership()
        def anna = people.member([Role.EXPERT], tenant)
        def desk = visitor().signIn(people.member([Role.ADMINISTRATOR], tenant).email)
        def one = fixture.traject(tenant, anna)
        def forOne = StatementCounter.during { held(desk, anna.id, 10) }.size()
        def all = ([one] + (1..3).collect { fixture.traject(tenant, anna) })*.toString()

        when:
        def first = held(desk, anna.id, 3)
        def second = held(desk, anna.id, 3, first.pageInfo.endCursor)

        then:
        (first.nodes + second.nodes)*.id as Set == all as Set
        !second.pageInfo.hasNextPage
        StatementCounter.during { held(desk, anna.id, 10) }.size() == forOne
    }

    def "a member of another partnership holds nothing"() {
        given:
        def anna = people.member([Role.EXPERT])
        fixture.traject(anna.partnershipId, anna)

        expect:
        held(visitor().signIn(people.member([Role.ADMINISTRATOR]).email), anna.id, 10).nodes == []
    }

    private static Map held(server, UUID member, int first, String after = null) {
        server.graphql(HELD, [m: member.toString(), first: first, after: after]).heldTrajecten
    }
}
