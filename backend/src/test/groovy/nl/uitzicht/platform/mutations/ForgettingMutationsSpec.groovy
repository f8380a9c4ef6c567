package nl.uitzicht.platform.mutations

import jakarta.inject.Inject
import java.time.LocalDate
import java.time.LocalDateTime
import nl.uitzicht.ApiSpecification
import nl.uitzicht.People
import nl.uitzicht.platform.jobs.DailyWork

class ForgettingMutationsSpec extends ApiSpecification {
    static final TODAY = LocalDate.of(2026, 11, 22)

    @Inject
    List<DailyWork> works
    @Inject
    People people

    def "a mutation is kept for 180 days, and that of another partnership is left alone"() {
        given:
        def mine = UUID.randomUUID()
        def other = UUID.randomUUID()
        def kept = mutation(mine, TODAY.minusDays(180).atStartOfDay())
        def old = mutation(mine, TODAY.minusDays(180).atStartOfDay().minusSeconds(1))
        def elsewhere = mutation(other, TODAY.minusYears(2).atStartOfDay())

        when:
        works.find { it.name() == 'forget-mutations' }.run(mine, TODAY)

        then:
        [kept, old, elsewhere].collect(this.&present) == [true, false, true]
    }

    private UUID mutation(UUID partnership, LocalDateTime at) {
        def id = UUID.randomUUID()
        people.sql().withCloseable {
            it.executeInsert('''INSERT INTO accepted_mutation (partnership_id, membership_id, id, operation, content_hash, accepted_at)
                                VALUES (?, ?, ?, 'hoursLog', ?, ?)''',
                    [People.bytes(partnership), People.bytes(UUID.randomUUID()), People.bytes(id), new byte[32], at])
        }
        id
    }

    private boolean present(UUID id) {
        people.sql().withCloseable { it.firstRow('SELECT COUNT(*) AS n FROM accepted_mutation WHERE id = ?', [People.bytes(id)]).n == 1 }
    }
}
