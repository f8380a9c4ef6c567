package nl.uitzicht.platform.jobs

import jakarta.inject.Inject
import java.time.Clock
import java.time.Duration
import java.time.LocalDate
import java.time.ZonedDateTime
import java.util.concurrent.Callable
import java.util.concurrent.ConcurrentLinkedQueue
import java.util.concurrent.Executors
import nl.uitzicht.ApiSpecification
import nl.uitzicht.People
import nl.uitzicht.platform.Time
import nl.uitzicht.platform.database.Transactions
import nl.uitzicht.platform.mail.Mail
import nl.uitzicht.platform.mail.Mails
import nl.uitzicht.platform.tenancy.Tenants

class WorkingDailySpec extends ApiSpecification {
    static final MORNING = ZonedDateTime.of(2026, 11, 23, 8, 0, 0, 0, Time.AMSTERDAM)

    @Inject
    DailyWorkDays days
    @Inject
    Transactions transactions
    @Inject
    Mails mails
    @Inject
    People people

    def partnership = UUID.randomUUID()
    def ran = new ConcurrentLinkedQueue<List>()

    def "twenty runners do each piece once"() {
        given: 'nodes whose clocks agree, and work that takes a while'
        def pool = Executors.newFixedThreadPool(20)
        def works = [work('slow') { Thread.sleep(100) }, work('quick')]

        when:
        pool.invokeAll((1..20).collect { { -> runner(works).runDue(partnership) } as Callable })*.get()

        then:
        ran.sort { it[0] } == [['quick', partnership, LocalDate.of(2026, 11, 23)], ['slow', partnership, LocalDate.of(2026, 11, 23)]]

        cleanup:
        pool.shutdown()
    }

    def "the next day it is done again, on the civil date of Amsterdam"() {
        when: 'half past six in the morning, and 23:30 UTC, which is the next day in Amsterdam'
        runner([work('daily')], MORNING).runDue(partnership)
        runner([work('daily')], MORNING.plusHours(14)).runDue(partnership)
        runner([work('daily')], MORNING.plusHours(17)).runDue(partnership)

        then:
        ran*.get(2) == [LocalDate.of(2026, 11, 23), LocalDate.of(2026, 11, 24)]
    }

    def "a failure holds up no other, leaves nothing behind and is tried the next hour"() {
        given:
        def address = "${UUID.randomUUID()}@voorbeeld.nl".toString()
        def broken = true
        def works = [work('breaks') {
            mails.enqueue(new Mail(address, 'Bericht', ['Tekst'], null))
            if (broken) {
                throw new IllegalStateException('broken on purpose')
            }
        }, work('works')]

        when:
        runner(works).runDue(partnership)

        then:
        ran*.get(0) == ['breaks', 'works']
        sentTo(address) == 0

        when: 'a quarter of an hour later another node looks'
        runner(works, MORNING.plusMinutes(15)).runDue(partnership)

        then:
        ran.size() == 2

        when:
        broken = false
        (1..3).each { runner(works, MORNING.plusHours(it)).runDue(partnership) }

        then:
        ran*.get(0) == ['breaks', 'works', 'breaks']
        sentTo(address) == 1
    }

    def "work of which the node lost its time is undone when another did it"() {
        given: 'a node that stands still for longer than it has the work'
        def other = runner([work('same')], MORNING.plus(Duration.ofMinutes(51)))
        def address = "${UUID.randomUUID()}@voorbeeld.nl".toString()
        def stalled = work('same') {
            mails.enqueue(new Mail(address, 'Bericht', ['Tekst'], null))
            Thread.start { other.runDue(partnership) }.join()
        }

        when:
        runner([stalled]).runDue(partnership)

        then:
        ran.size() == 2
        sentTo(address) == 0
    }

    def "before six in the morning nothing happens"() {
        given:
        def tenants = { [partnership] } as Tenants

        when:
        new DailyWorkRunner([work('early')], tenants, days, transactions, at(MORNING.withHour(hour))).runDue()

        then:
        ran.size() == times

        where:
        hour || times
        5    || 0
        6    || 1
    }

    private DailyWorkRunner runner(List<DailyWork> works, ZonedDateTime now = MORNING) {
        new DailyWorkRunner(works, { [] } as Tenants, days, transactions, at(now))
    }

    private static Clock at(ZonedDateTime now) {
        Clock.fixed(now.toInstant(), Time.AMSTERDAM)
    }

    private DailyWork work(String name, Closure<?> what = {}) {
        new DailyWork() {
            @Override
            String name() {
                name
            }

            @Override
            void run(UUID partnershipId, LocalDate today) {
                ran.add([name, partnershipId, today])
                what()
            }
        }
    }

    private int sentTo(String address) {
        people.sql().withCloseable { it.firstRow('SELECT COUNT(*) AS n FROM outgoing_mail WHERE recipient = ?', [address]).n as int }
    }
}
