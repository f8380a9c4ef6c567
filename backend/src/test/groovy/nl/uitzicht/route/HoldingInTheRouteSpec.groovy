package nl.uitzicht.route

import static nl.uitzicht.platform.tenancy.Role.EXPERT

import jakarta.inject.Inject
import java.time.LocalDate
import nl.uitzicht.ApiSpecification
import nl.uitzicht.People
import nl.uitzicht.People.Member
import nl.uitzicht.platform.Time
import nl.uitzicht.trajecten.TrajectFixture

class HoldingInTheRouteSpec extends ApiSpecification {
    static final ROUTE = '{ myWork { trajecten(first: 5) { nodes { route { step phase moves(first: 9) { nodes { from to on reason by } } } } } } }'

    @Inject
    People people
    @Inject
    TrajectFixture fixture
    @Inject
    RouteFixture routes

    UUID tenant
    Member anna
    UUID traject

    def setup() {
        tenant = people.partnership()
        anna = people.member([EXPERT], tenant, 'Anna')
        traject = fixture.traject(tenant, anna)
        routes.place(tenant, traject, RouteStep.UNDERSTAND)
    }

    def "the route tells that a traject waited, why, and when it went on in the same phase"() {
        given:
        def today = LocalDate.now(Time.AMSTERDAM).toString()

        when:
        act('trajectHold', 'TrajectHoldInput', [reason: 'De school heeft nu geen tijd'])

        then:
        route().step == 'ON_HOLD' && route().phase == 'UNDERSTAND'
        route().moves.nodes[0] == [from: 'UNDERSTAND', to: 'ON_HOLD', on: today, reason: 'De school heeft nu geen tijd', by: 'Anna']

        when:
        act('trajectResume', 'TrajectResumeInput', [:])

        then:
        route().step == 'UNDERSTAND' && route().phase == 'UNDERSTAND'
        route().moves.nodes[0] == [from: 'ON_HOLD', to: 'UNDERSTAND', on: today, reason: '', by: 'Anna']
    }

    def "what closes while it waits goes from waiting to closed"() {
        when:
        act('trajectHold', 'TrajectHoldInput', [reason: 'De school heeft nu geen tijd'])
        act('trajectClose', 'TrajectCloseInput', [ending: 'MOVED', endsOn: LocalDate.now(Time.AMSTERDAM).toString(), withoutContactReason: 'De school heeft geen mailadres'])

        then:
        route().moves.nodes*.subMap('from', 'to') == [[from: 'ON_HOLD', to: 'CLOSED'], [from: 'UNDERSTAND', to: 'ON_HOLD']]
    }

    def "nothing moves on a day before it waited"() {
        given:
        act('trajectHold', 'TrajectHoldInput', [reason: 'De school heeft nu geen tijd'])
        act('trajectResume', 'TrajectResumeInput', [:])
        def back = { LocalDate on -> RouteFixture.input(traject, RouteStep.UNDERSTAND, RouteStep.OBSERVE, [reason: 'Te weinig gezien', on: on.toString()]) }
        def move = { Map input -> visitor().signIn(anna.email).graphql(RouteFixture.MOVE, [input: input]).routeMove.userErrors*.field }

        expect:
        move(back(LocalDate.now(Time.AMSTERDAM).minusDays(1))) == [['on']]
        move(back(LocalDate.now(Time.AMSTERDAM))) == []
    }

    def "a refused hold leaves no trace"() {
        when:
        act('trajectHold', 'TrajectHoldInput', [reason: 'Bel 06-12345678'], ['TEXT_PHONE'])

        then:
        route().step == 'UNDERSTAND'
        route().moves.nodes == []
    }

    private void act(String mutation, String type, Map input, List<String> codes = []) {
        def answer = visitor().signIn(anna.email).graphql("mutation(\$input: $type!) { $mutation(input: \$input) { userErrors { code } } }".toString(),
                [input: [mutationId: UUID.randomUUID().toString(), id: traject.toString()] + input])[mutation]
        assert answer.userErrors*.code == codes
    }

    private Map route() {
        visitor().signIn(anna.email).graphql(ROUTE).myWork.trajecten.nodes[0].route
    }
}
