package nl.uitzicht.reviews

import jakarta.inject.Inject
import java.time.LocalDate
import nl.uitzicht.ApiSpecification
import nl.uitzicht.People
import nl.uitzicht.Server
import nl.uitzicht.StatementCounter
import nl.uitzicht.platform.Time
import nl.uitzicht.platform.tenancy.Role
import nl.uitzicht.reviews.rounds.RoundCount
import nl.uitzicht.reviews.rounds.RoundCounts
import nl.uitzicht.trajecten.TrajectFixture

class MakingRoundsSpec extends ApiSpecification {
    static final BOARD = '''query($round: ID, $first: Int!, $after: String) { reviews(roundId: $round, first: $first, after: $after) {
        nodes { id state expert { id name } } pageInfo { hasNextPage endCursor } } }'''
    @Inject
    ReviewFixture fixture
    @Inject
    People people
    @Inject
    TrajectFixture trajecten

    def "a school year gets a round in October, January, March and June, each about the months before it (R55)"() {
        given:
        def s = fixture.situation { visitor() }

        expect:
        s.rounds*.month == ReviewFixture.YEAR.with { [it.month(10), it.month(1), it.month(3), it.month(6)]*.toString() }
        s.rounds.every { LocalDate.parse(it.referenceDate).plusDays(1) == LocalDate.parse(it.month + '-01') }
        board(s)*.expert*.name == ['Eva Expert']
        board(s)*.state == ['TO_PLAN']
    }

    def "made again it adds who started, lapses what is not planned of who stopped, and changes nothing else"() {
        given:
        def s = fixture.situation { visitor() }
        def fresh = people.member([Role.EXPERT], s.partnershipId, 'Fatma Nieuw')
        def gone = people.member([Role.EXPERT], s.partnershipId, 'Gerrit Weg')
        fixture.generate(s.asManager)
        people.sql().executeUpdate('UPDATE membership SET ends_on = ? WHERE id = ?', [ReviewFixture.YEAR.month(10).atDay(1).minusDays(1), People.bytes(gone.id)])

        when:
        def again = fixture.generate(s.asManager).rounds

        then:
        again == s.rounds
        board(s).collectEntries { [it.expert.name, it.state] } == ['Eva Expert': 'TO_PLAN', 'Fatma Nieuw': 'TO_PLAN', 'Gerrit Weg': 'LAPSED']
        fresh.id

        when: 'the last day turns out to be a mistake'
        people.sql().executeUpdate('UPDATE membership SET ends_on = NULL WHERE id = ?', [People.bytes(gone.id)])
        fixture.generate(s.asManager)

        then:
        board(s).find { it.expert.name == 'Gerrit Weg' }.state == 'TO_PLAN'

        when: 'what a manager let lapse does not come back'
        s.asManager.graphql('mutation($i: ReviewActInput!) { reviewLapse(input: $i) { userErrors { code } } }',
                [i: [mutationId: ReviewFixture.id(), reviewId: s.review(10, gone).toString()]])
        fixture.generate(s.asManager)

        then:
        board(s).find { it.expert.name == 'Gerrit Weg' }.state == 'LAPSED'
    }

    def "who left has nothing to plan any more, in whatever round or between them, until the last day turns out to be a mistake"() {
        given:
        def s = fixture.situation { visitor() }
        s.asManager.graphql('mutation($i: ReviewAddInput!) { r: reviewAdd(input: $i) { userErrors { code } } }',
                [i: [mutationId: ReviewFixture.id(), id: ReviewFixture.id(), expertId: s.expert.id.toString()]])
        def stops = { LocalDate day -> people.sql().executeUpdate("UPDATE role_grant SET ends_on = ? WHERE membership_id = ? AND role = 'EXPERT'", [day, People.bytes(s.expert.id)]) }
        def states = {
            fixture.generate(s.asManager)
            (s.rounds + [null]).collectMany { round -> board(s, s.asManager, round)*.state }
        }

        expect:
        states() == ['TO_PLAN'] * 5
        stops(ReviewFixture.TODAY.minusDays(1))
        states() == ['LAPSED'] * 5
        stops(null)
        states() == ['TO_PLAN'] * 5
    }

    def "a conversation that a manager calls back stays, also of who left; of who goes on it lapses when that one leaves"() {
        given:
        def s = fixture.situation { visitor() }
        def other = people.member([Role.EXPERT], s.partnershipId, 'Lieve Later')
        fixture.generate(s.asManager)
        def act = { name, who -> s.asManager.graphql("mutation(\$i: ReviewActInput!) { r: $name(input: \$i) { userErrors { code } } }",
                [i: [mutationId: ReviewFixture.id(), reviewId: s.review(10, who).toString()]]).r.userErrors }
        def leaves = { who -> people.sql().executeUpdate("UPDATE role_grant SET ends_on = ? WHERE membership_id = ? AND role = 'EXPERT'",
                [ReviewFixture.TODAY.minusDays(1), People.bytes(who.id)]) }
        def states = {
            fixture.generate(s.asManager)
            board(s).collectEntries { [it.expert.name, it.state] }
        }
        leaves(s.expert)
        act('reviewLapse', other)

        expect:
        states() == ['Eva Expert': 'LAPSED', 'Lieve Later': 'LAPSED']

        when:
        def refused = [s.expert, other].collectMany { act('reviewRevive', it) }

        then:
        refused == []
        states() == ['Eva Expert': 'TO_PLAN', 'Lieve Later': 'TO_PLAN']

        when:
        leaves(other)

        then:
        states() == ['Eva Expert': 'TO_PLAN', 'Lieve Later': 'LAPSED']
    }

    def "a manager of one region sees the experts of that region only, and nobody's own review"() {
        given:
        def s = fixture.situation { visitor() }
        def region = trajecten.region(s.partnershipId)
        def there = people.member([Role.EXPERT], s.partnershipId, 'Roos Regio')
        trajecten.insert('expert_region', [partnership_id: s.partnershipId, membership_id: there.id, region_id: region, starts_on: LocalDate.of(2024, 1, 1)])
        def both = people.member([Role.EXPERT, Role.SUPPORT_MANAGER], s.partnershipId, 'Bo Beide')
        trajecten.insert('expert_region', [partnership_id: s.partnershipId, membership_id: both.id, region_id: region, starts_on: LocalDate.of(2024, 1, 1)])
        people.sql().executeUpdate("UPDATE role_grant SET region_id = ? WHERE membership_id = ? AND role = 'SUPPORT_MANAGER'",
                [People.bytes(region), People.bytes(both.id)])
        fixture.generate(s.asManager)

        expect:
        board(s, visitor().signIn(both.email))*.expert*.name == ['Roos Regio']
        board(s)*.expert*.name == ['Bo Beide', 'Eva Expert', 'Roos Regio']
    }

    def "who went to another region is with the manager there; what is of before stays with the manager of then"() {
        given:
        def s = fixture.situation { visitor() }
        def today = LocalDate.now(Time.AMSTERDAM)
        def (there, here) = [trajecten.region(s.partnershipId), trajecten.region(s.partnershipId)]
        [[there, LocalDate.of(2024, 1, 1), today.minusDays(6)], [here, today.minusDays(5), null]].each { region, from, to ->
            trajecten.insert('expert_region', [partnership_id: s.partnershipId, membership_id: s.expert.id, region_id: region, starts_on: from, ends_on: to])
        }
        def (before, now) = [there, here].collect { region ->
            def manager = people.member([Role.SUPPORT_MANAGER], s.partnershipId)
            people.sql().executeUpdate('UPDATE role_grant SET region_id = ? WHERE membership_id = ?', [People.bytes(region), People.bytes(manager.id)])
            visitor().signIn(manager.email)
        }
        [[10, 20], [1, 2]].each { month, ago ->
            people.sql().executeUpdate('UPDATE review SET reference_date = ? WHERE id = ?', [today.minusDays(ago), People.bytes(s.review(month))])
        }
        def seen = { Server who -> [10, 1].collect { month -> who.graphql('query($i: ID!) { review(id: $i) { state } }', [i: s.review(month).toString()]).review != null } }

        expect:
        seen(before) == [true, false]
        seen(now) == [true, true]
    }

    def "policy hears nothing of fewer than five experts, also when all stand in one state"() {
        given:
        def s = fixture.situation { visitor() }
        (1..3).each { people.member([Role.EXPERT], s.partnershipId, "Expert $it") }
        fixture.generate(s.asManager)

        expect:
        counts(visitor().signIn(people.member([Role.POLICY_OFFICER], s.partnershipId).email), s.rounds[0].id) == [:]
        counts(s.asManager, s.rounds[0].id) == [TO_PLAN: 4]
    }

    def "policy gets counts from five, and not by subtraction either"() {
        given:
        def s = fixture.situation { visitor() }
        (1..11).each { people.member([Role.EXPERT], s.partnershipId, "Expert $it") }
        fixture.generate(s.asManager)
        def policy = visitor().signIn(people.member([Role.POLICY_OFFICER], s.partnershipId).email)
        people.sql().executeUpdate("UPDATE review SET state = ? WHERE round_id = ? LIMIT ?", [states[0], People.bytes(UUID.fromString(s.rounds[0].id)), lapsed])

        expect:
        counts(policy, s.rounds[0].id) == told

        where:
        states     | lapsed || told
        ['LAPSED'] | 5      || [TO_PLAN: 7, LAPSED: 5]
        ['LAPSED'] | 4      || [TO_PLAN: null, LAPSED: null]
        ['LAPSED'] | 12     || [LAPSED: 12]
    }

    def "counts that are withheld are five together, or they could be told apart: #counts"() {
        expect:
        RoundCounts.withheld(counts.collect { state, reviews -> new RoundCount(UUID.randomUUID(), ReviewState.valueOf(state), reviews) })*.name() as Set == withheld as Set

        where:
        counts                                     || withheld
        [CONFIRMED: 198, PLANNED: 1, LAPSED: 1]    || ['CONFIRMED', 'PLANNED', 'LAPSED']
        [CONFIRMED: 198, PLANNED: 3, LAPSED: 4]    || ['PLANNED', 'LAPSED']
        [CONFIRMED: 190, HELD: 9, PLANNED: 1]      || ['HELD', 'PLANNED']
        [CONFIRMED: 190, HELD: 9]                  || []
        [CONFIRMED: 4]                             || ['CONFIRMED']
    }

    def "who starts after the reference date has nothing to look back on, and no review in that round"() {
        given:
        def s = fixture.situation { visitor() }
        def fresh = people.member([Role.EXPERT], s.partnershipId, 'Fatma Nieuw')
        def starts = ReviewFixture.YEAR.month(10).atDay(28)
        people.sql().executeUpdate('UPDATE membership SET starts_on = ? WHERE id = ?', [starts, People.bytes(fresh.id)])

        when:
        fixture.generate(s.asManager)

        then:
        s.rounds.collect { round -> board(s, s.asManager, round)*.expert*.name.contains('Fatma Nieuw') } == [false, true, true, true]
    }

    def "a partnership that begins mid-year gets the round that runs and those to come"() {
        given:
        def partnership = people.partnership()
        def manager = visitor().signIn(people.member([Role.SUPPORT_MANAGER], partnership).email)
        def all = [10, 1, 3, 6].collect { ReviewFixture.YEAR.month(it) }
        def running = all.findAll { it <= java.time.YearMonth.from(ReviewFixture.TODAY) }.max()

        expect:
        fixture.generate(manager).rounds*.month == all.findAll { !running || it >= running }*.toString()
    }

    def "rounds that were over when a partnership began do not come back by themselves"() {
        given:
        def partnership = people.partnership()
        def february = ReviewFixture.YEAR.month(2).atDay(10)
        def begun = fixture.transactions.write { fixture.rounds.generate(partnership, ReviewFixture.YEAR, february) }*.month()

        expect:
        begun == [1, 3, 6].collect { ReviewFixture.YEAR.month(it).atDay(1) }
        fixture.transactions.write { fixture.rounds.generate(partnership, ReviewFixture.YEAR) }*.month() == begun
    }

    def "a month that is chosen no more loses its rounds to come, save what somebody began"() {
        given: 'the rounds of next school year, which all are to come'
        def s = fixture.situation { visitor() }
        def next = new SchoolYear(ReviewFixture.YEAR.firstYear() + 1)
        def made = fixture.generate(s.asManager, next.name()).rounds
        def march = board(s, s.asManager, made.find { it.month.endsWith('-03') })[0]
        new ReviewTalk(s.asManager, UUID.fromString(march.id)).keep('Vragen naar de start.')
        def months = { String numbers -> s.asManager.graphql('mutation($i: ReviewSettingsSaveInput!) { r: reviewSettingsSave(input: $i) { userErrors { code } } }',
                [i: [mutationId: ReviewFixture.id(), months: numbers.split(',')*.toInteger(), keepYears: 2]]).r.userErrors }

        when: 'January and March go; who began is left in March, and nobody joins there any more'
        assert months('10,6') == []
        people.member([Role.EXPERT], s.partnershipId, 'Fatma Nieuw')
        def left = fixture.generate(s.asManager, next.name()).rounds

        then:
        left*.month == [next.month(10), next.month(3), next.month(6)]*.toString()
        board(s, s.asManager, left[1])*.expert*.name == ['Eva Expert']
        board(s, s.asManager, left[0]).size() == 2

        and: 'chosen again it is there again'
        months('10,1,3,6') == []
        fixture.generate(s.asManager, next.name()).rounds*.month.size() == 4
    }

    def "the board of 200 experts takes no more statements than that of one"() {
        given:
        def s = fixture.situation { visitor() }
        def one = StatementCounter.during { page(s, null) }
        199.times { people.member([Role.EXPERT], s.partnershipId, "Expert ${it.toString().padLeft(3, '0')}") }
        fixture.generate(s.asManager)

        when:
        def first = null
        def many = StatementCounter.during { first = page(s, null) }
        def second = page(s, first.pageInfo.endCursor)

        then:
        many.size() == one.size()
        [first, second]*.nodes*.size() == [100, 100]
        (first.nodes + second.nodes)*.id.toSet().size() == 200
        !second.pageInfo.hasNextPage
    }

    private static Map page(ReviewFixture.Situation s, String after) {
        s.asManager.graphql(BOARD, [round: s.rounds[0].id, first: 100, after: after]).reviews
    }

    def "only this school year and the next get rounds"() {
        given:
        def s = fixture.situation { visitor() }

        expect:
        fixture.generate(s.asManager, year).userErrors*.code == codes

        where:
        year                                                   || codes
        new SchoolYear(ReviewFixture.YEAR.firstYear() + 1).name() || []
        new SchoolYear(ReviewFixture.YEAR.firstYear() + 2).name() || ['INVALID']
        '2026-2028'                                            || ['INVALID']
        'ooit'                                                 || ['INVALID']
    }

    private List<Map> board(ReviewFixture.Situation s, server = s.asManager, round = s.rounds[0]) {
        server.graphql(BOARD, [round: round?.id, first: 100]).reviews.nodes
    }

    private static Map counts(server, String round) {
        server.graphql('{ reviewRounds(first: 20) { nodes { id counts(first: 10) { nodes { state reviews } } } } }').reviewRounds.nodes
                .find { it.id == round }.counts.nodes.collectEntries { [it.state, it.reviews] }
    }
}
