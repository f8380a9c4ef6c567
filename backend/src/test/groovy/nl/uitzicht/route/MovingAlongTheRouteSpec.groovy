package nl.uitzicht.route

import static nl.uitzicht.platform.tenancy.Role.EXPERT
import static nl.uitzicht.platform.tenancy.Role.PROCESS_FACILITATOR
import static nl.uitzicht.platform.tenancy.Role.SUPPORT_MANAGER
import static nl.uitzicht.route.RouteStep.*

import jakarta.inject.Inject
import java.time.LocalDate
import nl.uitzicht.ApiSpecification
import nl.uitzicht.People
import nl.uitzicht.People.Member
import nl.uitzicht.platform.Time
import nl.uitzicht.trajecten.TrajectFixture

class MovingAlongTheRouteSpec extends ApiSpecification {
    static final ROUTE = '''{ myWork { trajecten(first: 10) { nodes { id route { step phase cycle since
        moves(first: 20) { nodes { from to on reason agreedWith by cycle } } sideTracks(first: 5) { nodes { by beginsOn endsOn } } } } } } }'''

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

    def "the first move is not before the traject"() {
        given:
        def facilitator = people.member([nl.uitzicht.platform.tenancy.Role.PROCESS_FACILITATOR], tenant)
        def first = { LocalDate on -> move(facilitator, RouteStep.COUPLED, RouteStep.PREPARATION, [on: on.toString()]).userErrors.collect { [it.code, it.field] } }

        expect:
        first(LocalDate.of(1990, 1, 1)) == [['INVALID', ['on']]]
        first(TrajectFixture.LONG_AGO.minusDays(1)) == [['INVALID', ['on']]]
        first(TrajectFixture.LONG_AGO) == []
    }

    def "#from -> #to: #expected"() {
        given: 'the table says what is allowed; what another operation does, this one refuses'
        routes.place(tenant, traject, from)

        when:
        def answer = move(anna, from, to, [reason: 'We weten nog te weinig', agreedWith: 'SUPPORT_COORDINATOR'])

        then:
        (answer.route?.phase ?: answer.userErrors*.code) == expected

        where:
        [from, to] << [RouteStep.values(), RouteStep.values()].combinations()
        allowed = RouteTable.find(from, to).filter { it.byRoute() }.present
        expected = allowed ? to.name() : from == CLOSED ? ['TRAJECT_CLOSED'] : ['ROUTE_STEP']
    }

    def "a traject that was never moved stands coupled; several phases may be passed on one day, each dated and signed"() {
        given:
        def day = LocalDate.now(Time.AMSTERDAM).minusDays(3).toString()

        expect:
        mine().route.subMap('step', 'cycle') == [step: 'COUPLED', cycle: 1]
        mine().route.moves.nodes == []

        when:
        [[COUPLED, PREPARATION], [PREPARATION, OBSERVE], [OBSERVE, UNDERSTAND]].each { from, to -> assert move(anna, from, to, [on: day]).userErrors == [] }
        def route = mine().route

        then:
        route.subMap('step', 'cycle', 'since') == [step: 'UNDERSTAND', cycle: 1, since: day]
        route.moves.nodes*.to == ['UNDERSTAND', 'OBSERVE', 'PREPARATION']
        route.moves.nodes*.on.unique() == [day]
        route.moves.nodes*.by.unique() == ['Anna']
    }

    def "a step back asks a reason, which may not name a pupil"() {
        given:
        routes.place(tenant, traject, UNDERSTAND)

        expect:
        refused(move(anna, UNDERSTAND, OBSERVE)) == [['REQUIRED', ['reason']]]
        refused(move(anna, UNDERSTAND, OBSERVE, [reason: 'Bel 06-12345678'])) == [['TEXT_PHONE', ['reason']]]
        refused(move(anna, UNDERSTAND, OBSERVE, [reason: 'a' * 281])) == [['TOO_LONG', ['reason']]]

        and:
        move(anna, UNDERSTAND, OBSERVE, [reason: 'We weten nog te weinig']).route.moves.nodes[0].subMap('from', 'to', 'reason') ==
                [from: 'UNDERSTAND', to: 'OBSERVE', reason: 'We weten nog te weinig']
    }

    def "plannen asks who of the school agrees that there is enough insight"() {
        given:
        routes.place(tenant, traject, UNDERSTAND)

        expect:
        refused(move(anna, UNDERSTAND, PLAN)) == [['REQUIRED', ['agreedWith']]]
        move(anna, UNDERSTAND, PLAN, [agreedWith: 'TEACHER']).route.moves.nodes[0].agreedWith == 'TEACHER'
    }

    def "after the evaluation a new round begins, and rounds are told apart"() {
        given:
        routes.place(tenant, traject, EVALUATE, [cycle: 2])

        when:
        def route = move(anna, EVALUATE, OBSERVE).route

        then:
        route.cycle == 3
        route.moves.nodes[0].cycle == 3
    }

    def "what somebody else moved meanwhile is told, and nothing changes"() {
        given:
        routes.place(tenant, traject, PLAN)

        when:
        def answer = move(anna, OBSERVE, UNDERSTAND)

        then:
        refused(answer) == [['ROUTE_MOVED', ['from']]]
        answer.userErrors[0].message == 'Dit traject staat intussen op plannen. Bekijk het traject en kies opnieuw.'
        mine().route.step == 'PLAN'
    }

    def "a move lies between the last one and tomorrow"() {
        given:
        routes.place(tenant, traject, OBSERVE, [since: LocalDate.now(Time.AMSTERDAM).minusDays(5)])

        expect:
        refused(move(anna, OBSERVE, UNDERSTAND, [on: LocalDate.now(Time.AMSTERDAM).minusDays(6).toString()])) == [['INVALID', ['on']]]
        refused(move(anna, OBSERVE, UNDERSTAND, [on: LocalDate.now(Time.AMSTERDAM).plusDays(2).toString()])) == [['DATE_TOO_LATE', ['on']]]
        move(anna, OBSERVE, UNDERSTAND, [on: LocalDate.now(Time.AMSTERDAM).minusDays(5).toString()]).route.step == 'UNDERSTAND'
    }

    def "the same move sent twice is made once"() {
        given:
        def input = RouteFixture.input(traject, COUPLED, PREPARATION)
        def server = visitor().signIn(anna.email)

        expect:
        server.graphql(RouteFixture.MOVE, [input: input]).routeMove.route.step == 'PREPARATION'
        server.graphql(RouteFixture.MOVE, [input: input]).routeMove.route.step == 'PREPARATION'
        mine().route.moves.nodes.size() == 1
    }

    def "who moves: the coupled, on a date they were coupled, and the procesbegeleider; nobody else"() {
        given:
        def fellow = people.member([EXPERT], tenant)
        trajecten.couple(traject, fellow, false, ends_on: LocalDate.now(Time.AMSTERDAM).minusDays(10))

        expect:
        refused(move(people.member([EXPERT], tenant), COUPLED, PREPARATION)) == [['NOT_FOUND', ['trajectId']]]
        refused(move(people.member([EXPERT]), COUPLED, PREPARATION)) == [['NOT_FOUND', ['trajectId']]]
        refused(move(people.member([PROCESS_FACILITATOR]), COUPLED, PREPARATION)) == [['NOT_FOUND', ['trajectId']]]
        refused(move(people.member([SUPPORT_MANAGER], tenant), COUPLED, PREPARATION)) == [['FORBIDDEN', []]]
        refused(move(fellow, COUPLED, PREPARATION)) == [['OUTSIDE_COUPLING', ['on']]]

        and: 'a replaced expert may still send what was done before'
        move(fellow, COUPLED, PREPARATION, [on: LocalDate.now(Time.AMSTERDAM).minusDays(10).toString()]).route.step == 'PREPARATION'
        move(people.member([PROCESS_FACILITATOR], tenant), PREPARATION, OBSERVE).route.step == 'OBSERVE'
    }

    def "an HGD by a fellow expert begins in begrijpen, holds up the way forward, and ends"() {
        given:
        routes.place(tenant, traject, UNDERSTAND)
        def bart = people.member([EXPERT], tenant, 'Bart')
        def id = UUID.randomUUID()

        expect: 'only somebody who is coupled'
        refused(begin(id, bart)) == [['NOT_FOUND', ['expertId']]]

        when:
        trajecten.couple(traject, bart, false)
        def track = begin(id, bart).sideTrack

        then:
        track.subMap('by', 'beginsOn', 'endsOn', 'cycle') == [by: 'Bart', beginsOn: LocalDate.now(Time.AMSTERDAM).toString(), endsOn: null, cycle: 1]
        refused(begin(UUID.randomUUID(), bart)) == [['SIDE_TRACK', ['to']]]
        refused(move(anna, UNDERSTAND, PLAN, [agreedWith: 'HEAD'])) == [['SIDE_TRACK', ['to']]]

        and: 'Bart stays until it is done, and his place is not taken in the middle of it'
        def els = visitor().signIn(people.member([PROCESS_FACILITATOR], tenant).email)
        def carla = people.member([EXPERT], tenant, 'Carla')
        def today = LocalDate.now(Time.AMSTERDAM).toString()
        def ends = { day -> els.graphql('mutation($input: TrajectEndExpertInput!) { trajectEndExpert(input: $input) { userErrors { code field } } }',
                [input: [mutationId: UUID.randomUUID().toString(), id: traject.toString(), expertId: bart.id.toString(), lastDay: day]]).trajectEndExpert }
        refused(ends(today)) == [['SIDE_TRACK', ['lastDay']]]
        refused(els.graphql('mutation($input: TrajectHandOverInput!) { trajectHandOver(input: $input) { userErrors { code field } } }',
                [input: [mutationId: UUID.randomUUID().toString(), id: traject.toString(), fromExpertId: bart.id.toString(), toExpertId: carla.id.toString(), from: today]]).trajectHandOver) == [['SIDE_TRACK', ['from']]]

        and: 'Bart ends it himself'
        refused(end(bart, id, LocalDate.now(Time.AMSTERDAM).minusDays(1))) == [['INVALID', ['on']]]
        end(bart, id, LocalDate.now(Time.AMSTERDAM)).sideTrack == [endsOn: LocalDate.now(Time.AMSTERDAM).toString(), version: 2]
        refused(end(bart, id, LocalDate.now(Time.AMSTERDAM))) == [['INVALID', ['id']]]
        refused(move(anna, UNDERSTAND, PLAN, [agreedWith: 'HEAD', on: LocalDate.now(Time.AMSTERDAM).minusDays(1).toString()])) == [['INVALID', ['on']]]
        move(anna, UNDERSTAND, PLAN, [agreedWith: 'HEAD']).route.step == 'PLAN'
        mine().route.sideTracks.nodes*.by == ['Bart']
        refused(ends(today)) == []
    }

    def "no HGD outside begrijpen, and of another's traject it is absent"() {
        given:
        routes.place(tenant, traject, OBSERVE)
        def id = begin(UUID.randomUUID(), anna)

        expect:
        refused(id) == [['ROUTE_MOVED', ['from']]]
        refused(end(people.member([EXPERT], tenant), UUID.randomUUID(), LocalDate.now(Time.AMSTERDAM))) == [['NOT_FOUND', ['trajectId']]]
    }

    def "closing writes itself into the route and ends an HGD that still ran"() {
        given:
        routes.place(tenant, traject, UNDERSTAND)
        trajecten.contact(tenant, trajecten.rows('traject', tenant)[0].school_id.with { nl.uitzicht.platform.database.UuidBytes.fromBytes(it) })
        begin(UUID.randomUUID(), anna)

        when:
        visitor().signIn(anna.email).graphql('mutation($input: TrajectCloseInput!) { trajectClose(input: $input) { userErrors { code } } }',
                [input: [mutationId: UUID.randomUUID().toString(), id: traject.toString(), ending: 'MOVED', endsOn: LocalDate.now(Time.AMSTERDAM).toString()]])
        def route = mine().route

        then:
        route.subMap('step', 'phase') == [step: 'CLOSED', phase: 'UNDERSTAND']
        route.moves.nodes[0].subMap('from', 'to', 'by') == [from: 'UNDERSTAND', to: 'CLOSED', by: 'Anna']
        route.sideTracks.nodes*.endsOn == [LocalDate.now(Time.AMSTERDAM).toString()]
    }

    private Map move(Member who, RouteStep from, RouteStep to, Map change = [:]) {
        visitor().signIn(who.email).graphql(RouteFixture.MOVE, [input: RouteFixture.input(traject, from, to, change)]).routeMove
    }

    private Map begin(UUID id, Member expert) {
        visitor().signIn(anna.email).graphql(RouteFixture.BEGIN, [input: [mutationId: UUID.randomUUID().toString(), id: id.toString(),
                trajectId: traject.toString(), expertId: expert.id.toString(), on: LocalDate.now(Time.AMSTERDAM).toString()]]).sideTrackBegin
    }

    private Map end(Member who, UUID id, LocalDate on) {
        visitor().signIn(who.email).graphql(RouteFixture.END, [input: [mutationId: UUID.randomUUID().toString(), id: id.toString(),
                on: on.toString()]]).sideTrackEnd
    }

    private Map mine() {
        visitor().signIn(anna.email).graphql(ROUTE).myWork.trajecten.nodes[0]
    }

    private static List refused(Map payload) {
        payload.userErrors.collect { [it.code, it.field] }
    }
}
