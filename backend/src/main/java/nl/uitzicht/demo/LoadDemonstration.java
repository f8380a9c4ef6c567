package nl.uitzicht.demo;

import io.micronaut.context.annotation.Requires;
import io.micronaut.context.event.ApplicationEventListener;
import io.micronaut.context.event.ApplicationEventPublisher;
import io.micronaut.context.event.StartupEvent;
import io.micronaut.data.jdbc.runtime.JdbcOperations;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import nl.uitzicht.access.PartnershipCreated;
import nl.uitzicht.access.Partnerships;
import nl.uitzicht.access.Passwords;
import nl.uitzicht.platform.Time;
import nl.uitzicht.platform.database.Transactions;
import nl.uitzicht.reviews.FrozenReviews;
import nl.uitzicht.surveys.BroughtTopics;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Fills an empty database with the demonstration, and with a partnership that begins with nothing, before the server takes requests. A database that has the demonstration is left
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
    private final ApplicationEventPublisher<PartnershipCreated> created;
    private final Clock clock;
    private final FrozenReviews frozen;
    private final BroughtTopics topics;

    LoadDemonstration(
            Partnerships partnerships,
            Transactions transactions,
            JdbcOperations jdbc,
            Passwords passwords,
            ApplicationEventPublisher<PartnershipCreated> created,
            Clock clock,
            FrozenReviews frozen,
            BroughtTopics topics) {
        this.partnerships = partnerships;
        this.transactions = transactions;
        this.jdbc = jdbc;
        this.passwords = passwords;
        this.created = created;
        this.clock = clock;
        this.frozen = frozen;
        this.topics = topics;
    }

    @Override
    public void onApplicationEvent(StartupEvent event) {
        long found = partnerships.count();
        boolean full = partnerships.findById(Demonstration.ID).isPresent();
        boolean empty = partnerships.findById(EmptyPartnership.ID).isPresent();
        if (found > (full ? 1 : 0) + (empty ? 1 : 0)) {
            throw new IllegalStateException(
                    "Demonstration mode is refused: this database holds a partnership that is not the demonstration's.");
        }
        LocalDate today = clock.instant().atZone(Time.AMSTERDAM).toLocalDate();
        if (!full) {
            Rows rows = DemonstrationRows.on(today, passwords.hash(Demonstration.PASSWORD));
            load(rows, () -> new TopicsAsked(rows, topics).add(today));
        }
        if (!empty) {
            Rows rows = EmptyPartnership.on(today, passwords.hash(Demonstration.PASSWORD));
            load(rows, () -> created.publishEvent(new PartnershipCreated(EmptyPartnership.ID)));
        }
    }

    private void load(Rows rows, Runnable then) {
        long start = System.nanoTime();
        int inserted = transactions.write(() -> {
            int count = jdbc.execute(rows::insert);
            rows.frozen().forEach(one -> frozen.freeze(Demonstration.ID, one.review(), one.copy(), one.viewer()));
            then.run();
            return count;
        });
        LOG.info("Loaded the demonstration: {} rows in {} ms", inserted, (System.nanoTime() - start) / 1_000_000);
    }
}
