package nl.uitzicht.reviews

import static nl.uitzicht.People.bytes

import jakarta.inject.Inject
import jakarta.inject.Singleton
import java.time.LocalDate
import nl.uitzicht.People
import nl.uitzicht.People.Member
import nl.uitzicht.Server
import nl.uitzicht.platform.Time
import nl.uitzicht.platform.database.Transactions
import nl.uitzicht.platform.tenancy.Role
import nl.uitzicht.reviews.rounds.GenerateRounds
import nl.uitzicht.trajecten.TrajectFixture

/** A partnership with an expert, a manager and the rounds of the running school year. */
@Singleton
class ReviewFixture {
    static final LocalDate TODAY = LocalDate.now(Time.AMSTERDAM)
    static final SchoolYear YEAR = SchoolYear.of(TODAY)
    @Inject
    People people
    @Inject
    TrajectFixture trajecten
    @Inject
    GenerateRounds rounds
    @Inject
    Transactions transactions

    class Situation {
        UUID partnershipId
        Member expert
        Member manager
        Server asExpert
        Server asManager
        List<Map> rounds

        /** The review of the expert in the round of a month. */
        UUID review(int month = 10, Member of = expert) {
            def sql = people.sql()
            def row = sql.firstRow('SELECT r.id FROM review r JOIN review_round q ON q.id = r.round_id WHERE r.expert_id = ? AND q.month = ?',
                    [bytes(of.id), YEAR.month(month).atDay(1)])
            sql.close()
            nl.uitzicht.platform.database.UuidBytes.fromBytes(row.id as byte[])
        }

        /** The review of the expert in a round. */
        UUID review(Map round) {
            def sql = people.sql()
            def row = sql.firstRow('SELECT id FROM review WHERE expert_id = ? AND round_id = ?', [bytes(expert.id), bytes(UUID.fromString(round.id))])
            sql.close()
            nl.uitzicht.platform.database.UuidBytes.fromBytes(row.id as byte[])
        }

        Map row(UUID review) {
            def sql = people.sql()
            def row = sql.firstRow('SELECT * FROM review WHERE id = ?', [bytes(review)])
            sql.close()
            row
        }
    }

    /** {@code visitor} gives a fresh browser. */
    Situation situation(Closure<Server> visitor) {
        def partnership = people.partnership()
        def s = new Situation(partnershipId: partnership, expert: people.member([Role.EXPERT], partnership, 'Eva Expert'),
                manager: people.member([Role.SUPPORT_MANAGER], partnership, 'Mieke Manager'))
        trajecten.insert('expert_contract', [partnership_id: partnership, membership_id: s.expert.id, fte_hundredths: 50, work_days: 31,
                starts_on: YEAR.firstDay().minusYears(3)])
        s.asExpert = visitor().signIn(s.expert.email)
        s.asManager = visitor().signIn(s.manager.email)
        // All four, whatever the month is in which the specs run: a partnership that begins gets none that are over.
        transactions.write { rounds.generate(partnership, YEAR) }
        s.rounds = generate(s.asManager).rounds
        s
    }

    static Map generate(Server manager, String year = YEAR.name()) {
        manager.graphql('''mutation($i: ReviewRoundsGenerateInput!) { r: reviewRoundsGenerate(input: $i) {
            rounds { id month referenceDate schoolYear } userErrors { code } } }''', [i: [mutationId: id(), schoolYear: year]]).r
    }

    static String id() {
        UUID.randomUUID().toString()
    }
}
