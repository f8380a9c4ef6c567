package nl.uitzicht.platform.jobs;

import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import nl.uitzicht.platform.Time;
import nl.uitzicht.platform.database.Transactions;
import nl.uitzicht.platform.tenancy.Tenants;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Does every {@link DailyWork} once a day for each partnership. Each node looks every hour; who takes a piece has it for 50 minutes, so
 * that work that failed, or whose node fell over, is tried at the next hour. One piece that fails holds up no other.
 */
@Singleton
class DailyWorkRunner {
    /** Before this hour in Europe/Amsterdam the day has not begun: nobody gets a mail at midnight. */
    static final int FIRST_HOUR = 6;

    private static final Logger LOG = LoggerFactory.getLogger(DailyWorkRunner.class);
    private static final Duration LEASE = Duration.ofMinutes(50);
    private static final int KEPT_DAYS = 60;

    private final List<DailyWork> works;
    private final Tenants tenants;
    private final DailyWorkDays days;
    private final Transactions transactions;
    private final Clock clock;

    DailyWorkRunner(
            List<DailyWork> works, Tenants tenants, DailyWorkDays days, Transactions transactions, Clock clock) {
        this.works = works;
        this.tenants = tenants;
        this.days = days;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Does what nobody did today. */
    @Scheduled(fixedDelay = "1h", initialDelay = "${uitzicht.daily-work.first:2m}")
    void runDue() {
        if (clock.instant().atZone(Time.AMSTERDAM).getHour() >= FIRST_HOUR) {
            tenants.all().forEach(this::runDue);
        }
    }

    void runDue(UUID partnershipId) {
        LocalDate today = Time.today(clock);
        works.forEach(work -> attempt(work, partnershipId, today));
        days.forget(partnershipId, today.minusDays(KEPT_DAYS));
    }

    private void attempt(DailyWork work, UUID partnershipId, LocalDate today) {
        try {
            if (take(work, partnershipId, today)) {
                transactions.write(() -> runAndRecord(work, partnershipId, today), mine -> mine);
            }
        } catch (RuntimeException e) {
            LOG.error("Daily work {} of {} for partnership {} failed", work.name(), today, partnershipId, e);
        }
    }

    private boolean take(DailyWork work, UUID partnershipId, LocalDate today) {
        LocalDateTime now = Time.utc(clock);
        LocalDateTime until = now.plus(LEASE);
        return days.take(partnershipId, work.name(), today, until) == 1
                || days.takeOver(partnershipId, work.name(), today, now, until) == 1;
    }

    /** False, and all of it undone, when the lease ran out and another node was first. */
    private boolean runAndRecord(DailyWork work, UUID partnershipId, LocalDate today) {
        work.run(partnershipId, today);
        return days.done(partnershipId, work.name(), today, Time.utc(clock)) == 1;
    }
}
