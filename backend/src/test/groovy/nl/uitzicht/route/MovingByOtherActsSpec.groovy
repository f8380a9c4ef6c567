package nl.uitzicht.route

import static nl.uitzicht.platform.tenancy.Role.EXPERT
import static nl.uitzicht.route.RouteStep.*

import jakarta.inject.Inject
import java.time.LocalDate
import nl.uitzicht.ApiSpecification
import nl.uitzicht.People
import nl.uitzicht.People.Member
import nl.uitzicht.platform.Time
import nl.uitzicht.trajecten.TrajectFixture

/** The moves of the table that are not made along the route: on hold, on again, and the end. Each from every step a traject can stand on, allowed or refused as the table says. */
class MovingByOtherActsSpec extends ApiSpecification {
    static final List<RouteStep> STANDS = RouteStep.values().findAll { it.work } + [ON_HOLD, CLOSED]
    static final List<String> ACTS = RouteTable.MOVES.findAll { it.from() >= COUPLED && !it.byRoute() }*.operation().unique()
    static final Map<String, Map> ALSO = [trajectHold: [reason: 'De school bouwt.'], trajectResume: [:],
            trajectClose: [ending: 'MOVED', endsOn: LocalDate.now(Time.AMSTERDAM).toString(), withoutContactReason: 'Er is nog niemand.']]

    @Inject
    People people
    @Inject
    TrajectFixture trajecten
    @Inject
    RouteFixture routes

    UUID tenant
    Member anna
    UUID traject

    def setup() {
        tenant = people.partnership()
        anna = people.member([EXPERT], tenant, 'Anna')
        traject = trajecten.traject(tenant, anna)
    }

    def "these are all the acts there are besides a move along the route"() {
        expect:
        ACTS as Set == ALSO.keySet()
    }

    def "#act on #from: #expected"() {
        given:
        routes.place(tenant, traject, from)

        when:
        def refused = send(act, ALSO[act])

        then:
        (refused ?: [stands()]) == expected

        where:
        [from, act] << [STANDS, ACTS].combinations()
        moves = RouteTable.MOVES.findAll { it.from() == from && it.operation() == act }
        expected = moves ? [after(moves)] : from == CLOSED ? ['TRAJECT_CLOSED'] : ['TRAJECT_STATE']
    }

    def "on hold at #phase and on again stands at #phase"() {
        given:
        routes.place(tenant, traject, phase)

        expect:
        send('trajectHold', ALSO.trajectHold) == []
        stands() == 'ON_HOLD'
        send('trajectResume', [:]) == []
        stands() == phase.name()

        where:
        phase << RouteTable.MOVES.findAll { it.operation() == 'trajectResume' }*.to()
    }

    def "what asks a reason is refused without one: #move.operation"() {
        given:
        routes.place(tenant, traject, move.from())

        expect:
        send(move.operation(), ALSO[move.operation()] + [reason: ' ']) == ['REQUIRED']
        stands() == move.from().name()

        where:
        move << RouteTable.MOVES.findAll { it.from() >= COUPLED && !it.byRoute() && it.asks() == AllowedMove.Asks.REASON }
    }

    /** Where the fixture stood before it was put on hold is realiseren. */
    private static String after(List<AllowedMove> moves) {
        def to = moves*.to()
        (to.size() == 1 ? to[0] : REALISE).name()
    }

    private String stands() {
        visitor().signIn(anna.email).graphql('{ trajecten(first: 5) { nodes { route { step } } } }').trajecten.nodes[0].route.step
    }

    private List send(String act, Map input) {
        visitor().signIn(anna.email).graphql("mutation(\$input: ${act.capitalize()}Input!) { $act(input: \$input) { userErrors { code } } }".toString(),
                [input: [mutationId: UUID.randomUUID().toString(), id: traject.toString()] + input])[act].userErrors*.code
    }
}
