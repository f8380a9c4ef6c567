package nl.uitzicht.demo;

import io.micronaut.context.annotation.Requires;
import io.micronaut.context.event.ApplicationEventListener;
import io.micronaut.context.event.StartupEvent;
import io.micronaut.data.jdbc.runtime.JdbcOperations;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import nl.uitzicht.access.Partnerships;
import nl.uitzicht.access.Passwords;
import nl.uitzicht.platform.Time;
import nl.uitzicht.platform.database.Transactions;
import nl.uitzicht.reviews.FrozenReviews;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Fills an empty database with the demonstration, in one transaction, before the server takes requests. A database that has the demonstration is left
 * as it is. Refused with an IllegalStateException: a database with another partnership, whose data the known passwords must not come near (D32).
 */
@Singleton
@Requires(property = "uitzicht.demonstration", value = "true")
class LoadDemonstration implements ApplicationEventListener<StartupEvent> {
    private static final Logger LOG = LoggerFactory.getLogger(LoadDemonstration.class);

    private final Partnerships partnerships;
    private final Transactions transactions;
    private final JdbcOperations jdbc;
    private final Passwords passwords;
    private final Clock clock;
    private final FrozenReviews frozen;

    LoadDemonstration(
            Partnerships partnerships,
            Transactions transactions,
            JdbcOperations jdbc,
            Passwords passwords,
            Clock clock,
            FrozenReviews frozen) {
        this.partnerships = partnerships;
        this.transactions = transactions;
        this.jdbc = jdbc;
        this.passwords = passwords;
        this.clock = clock;
        this.frozen = frozen;
    }

    @Override
    public void onApplicationEvent(StartupEvent event) {
        long found = partnerships.count();
        boolean loaded = partnerships.findById(Demonstration.ID).isPresent();
        if (found > (loaded ? 1 : 0)) {
            throw new IllegalStateException(
                    "Demonstration mode is refused: this database holds a partnership that is not the demonstration's.");
        }
        if (!loaded) {
            load();
        }
    }

    private void load() {
        long start = System.nanoTime();
        LocalDate today = clock.instant().atZone(Time.AMSTERDAM).toLocalDate();
        Rows rows = DemonstrationRows.on(today, passwords.hash(Demonstration.PASSWORD));
        int inserted = transactions.write(() -> {
            int count = jdbc.execute(rows::insert);
            rows.frozen().forEach(one -> frozen.freeze(Demonstration.ID, one.review(), one.copy(), one.viewer()));
            return count;
        });
        LOG.info("Loaded the demonstration: {} rows in {} ms", inserted, (System.nanoTime() - start) / 1_000_000);
    }
}
