package nl.uitzicht.trajecten

import jakarta.inject.Inject
import java.time.LocalDate
import nl.uitzicht.ApiSpecification
import nl.uitzicht.People
import nl.uitzicht.StatementCounter
import nl.uitzicht.platform.Time
import nl.uitzicht.platform.database.UuidBytes
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
        fixture.traject(tenant).tap { fixture.couple(it, anna, true, ends_on: LocalDate.now(Time.AMSTERDAM).minusDays(3)) }
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

    def "nobody goes while a traject would lose its lead unseen"() {
        given:
        def s = situation()

        expect:
        end(s, []).userErrors.collect { [it.code, it.field, it.message] } == [['TRAJECTEN_HELD', ['successions'],
                'Er lopen nog trajecten met deze persoon als eerste expert. Kies voor elk traject wie het overneemt.']]
        end(s, [[trajectId: s.other.toString(), toExpertId: s.bea.id.toString()]]).userErrors*.code == ['TRAJECTEN_HELD']
        visitor().signIn(s.anna.email).graphql('{ me { id } }').me.id == s.anna.id.toString()
    }

    def "who is named leads from today on, as a fellow where that was the place, and the history stays"() {
        given:
        def s = situation()
        fixture.couple(s.led, s.bea, false)

        when:
        def ended = end(s, [[trajectId: s.led.toString(), toExpertId: s.bea.id.toString()], [trajectId: s.other.toString(), toExpertId: s.bea.id.toString()]])

        then:
        ended == [endedId: s.anna.id.toString(), userErrors: []]
        couplings(s, s.led) == [[s.bea.id, true, LocalDate.now(Time.AMSTERDAM), null], [s.bea.id, false, TrajectFixture.LONG_AGO, LocalDate.now(Time.AMSTERDAM).minusDays(1)],
                                [s.anna.id, true, TrajectFixture.LONG_AGO, LocalDate.now(Time.AMSTERDAM).minusDays(1)]] as Set
        couplings(s, s.other).findAll { it[3] == null } == [[s.bea.id, false, LocalDate.now(Time.AMSTERDAM), null]] as Set
        mails(s) == []
    }

    def "the lead who takes over a fellow's place stays the lead"() {
        given:
        def s = situation()
        fixture.couple(s.other, s.bea, true)

        when:
        end(s, [[trajectId: s.led.toString(), toExpertId: s.bea.id.toString()], [trajectId: s.other.toString(), toExpertId: s.bea.id.toString()]])

        then:
        couplings(s, s.other).findAll { it[3] == null } == [[s.bea.id, true, TrajectFixture.LONG_AGO, null]] as Set
    }

    def "left to the procesbegeleider, whoever has the region hears of it, once"() {
        given:
        def s = situation()
        def second = fixture.traject(s.tenant, s.anna)

        when:
        end(s, [[trajectId: s.led.toString()], [trajectId: second.toString()]])

        then:
        mails(s).size() == 1
        mails(s)[0].contains('Anna de Vries werkt niet meer mee in Uitzicht. 2 trajecten hebben nu geen eerste expert.')
        couplings(s, s.led)*.get(3) == [LocalDate.now(Time.AMSTERDAM).minusDays(1)]
    }

    def "who has the role for a region hears of what is in no network, and not of another region's"() {
        given:
        def s = situation()
        def rik = people.member([], s.tenant, 'Rik')
        def (own, other) = (1..2).collect { fixture.region(s.tenant) }
        fixture.insert('role_grant', [partnership_id: s.tenant, membership_id: rik.id, role: 'PROCESS_FACILITATOR', region_id: own, starts_on: TrajectFixture.LONG_AGO])
        def elsewhere = fixture.traject(s.tenant, s.anna, region_id: other, network_id: fixture.network(s.tenant, other))

        when:
        end(s, [[trajectId: s.led.toString()], [trajectId: elsewhere.toString()]])

        then:
        mails(s)*.contains('2 trajecten hebben nu geen eerste expert.') == [true]
        mails(s, rik)*.contains('Eén traject heeft nu geen eerste expert.') == [true]
    }

    def "#why takes nothing over"() {
        given:
        def s = situation()

        expect:
        end(s, [[trajectId: s.led.toString(), toExpertId: who(s, people).toString()]]).userErrors.collect { [it.code, it.field] } ==
                [[code, ['successions', '0', 'toExpertId']]]

        where:
        why                        | code        | who
        'the one who goes'         | 'NOT_FOUND' | { x, p -> x.anna.id }
        'the beheerder, for one'   | 'OWN_WORK'  | { x, p -> x.beheerder.id }
        'who is no expert'         | 'NOT_FOUND' | { x, p -> x.els.id }
        'an expert of elsewhere'   | 'NOT_FOUND' | { x, p -> p.member([Role.EXPERT]).id }
    }

    def "a traject that is not theirs is refused"() {
        given:
        def s = situation()
        def strange = fixture.traject(s.tenant, s.bea)

        expect:
        end(s, [[trajectId: s.led.toString()], [trajectId: strange.toString(), toExpertId: s.bea.id.toString()]]).userErrors.collect { [it.code, it.field] } ==
                [['NOT_FOUND', ['successions', '1', 'trajectId']]]
        end(s, [[trajectId: s.led.toString()], [trajectId: s.led.toString()]]).userErrors*.code == ['INVALID']
    }

    /** Anna leads one traject and is a fellow on another; Bea could take over; Els is the procesbegeleider. */
    private Map situation() {
        def tenant = people.partnership()
        def (anna, bea) = ['Anna de Vries', 'Bea Opvolger'].collect { people.member([Role.EXPERT], tenant, it) }
        def beheerder = people.member([Role.ADMINISTRATOR, Role.EXPERT], tenant, 'Bo')
        [tenant: tenant, anna: anna, bea: bea, beheerder: beheerder, els: people.member([Role.PROCESS_FACILITATOR], tenant, 'Els'),
         led: fixture.traject(tenant, anna), other: fixture.traject(tenant).tap { fixture.couple(it, anna, false) },
         desk: visitor().signIn(beheerder.email)]
    }

    private static Map end(Map s, List<Map> successions) {
        s.desk.graphql('mutation($i: MemberEndInput!) { memberEnd(input: $i) { endedId userErrors { code field message } } }',
                [i: [mutationId: UUID.randomUUID().toString(), id: s.anna.id.toString(), successions: successions]]).memberEnd
    }

    private Set<List> couplings(Map s, UUID traject) {
        fixture.rows('traject_expert', s.tenant).findAll { UuidBytes.fromBytes(it.traject_id) == traject }
                .collect { [UuidBytes.fromBytes(it.membership_id), it.lead_expert, it.starts_on.toLocalDate(), it.ends_on?.toLocalDate()] } as Set
    }

    private List<String> mails(Map s, People.Member who = s.els) {
        people.sql().withCloseable { it.rows('SELECT plain FROM outgoing_mail WHERE recipient = ?', [who.email])*.plain }
    }

    private static Map held(server, UUID member, int first, String after = null) {
        server.graphql(HELD, [m: member.toString(), first: first, after: after]).heldTrajecten
    }
}
