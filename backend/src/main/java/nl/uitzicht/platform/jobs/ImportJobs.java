package nl.uitzicht.platform.jobs;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.scheduling.TaskExecutors;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.function.Function;
import nl.uitzicht.platform.database.Transactions;
import nl.uitzicht.platform.graphql.Page;
import nl.uitzicht.platform.jobs.ImportJob.State;
import nl.uitzicht.platform.mutations.ErrorCode;
import nl.uitzicht.platform.mutations.Outcome;
import nl.uitzicht.platform.tenancy.Caller;
import nl.uitzicht.platform.tenancy.Tid;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Runs imports in the background, each in one transaction. */
@Singleton
public class ImportJobs {
    private static final Logger LOG = LoggerFactory.getLogger(ImportJobs.class);

    private final ImportJobRows rows;
    private final SeparateProgress progress;
    private final Transactions transactions;
    private final ExecutorService executor;
    private final Clock clock;

    ImportJobs(
            ImportJobRows rows,
            SeparateProgress progress,
            Transactions transactions,
            @Named(TaskExecutors.BLOCKING) ExecutorService executor,
            Clock clock) {
        this.rows = rows;
        this.progress = progress;
        this.transactions = transactions;
        this.executor = executor;
        this.clock = clock;
    }

    /** Lays a job ready, in the running transaction. */
    public ImportJob add(Caller caller, UUID id, ImportJob.Subject subject, int totalRows) {
        return rows.save(new ImportJob(
                caller.tid(id), caller.membershipId(), subject, State.QUEUED, 0, totalRows, null, now(), now()));
    }

    /** How far it is; empty for a foreign id as for an absent one. */
    public Optional<ImportJob> find(UUID partnershipId, UUID id) {
        return rows.findById(new Tid(partnershipId, id)).map(job -> job.seenAt(now()));
    }

    /**
     * The imports of schools of the partnership, the last started first.
     *
     * @param after what {@link #position} gave for the last one of the page before; null for the first page. Another text is a request error
     */
    public List<ImportJob> latest(UUID partnershipId, @Nullable String after, int limit) {
        var until = after == null ? now().plusDays(1) : Page.position(() -> LocalDateTime.parse(after));
        return rows.latest(partnershipId, until, limit).stream()
                .map(job -> job.seenAt(now()))
                .toList();
    }

    /** Where a list of imports goes on. */
    public static String position(ImportJob job) {
        return job.startedAt().toString();
    }

    /** Starts a job that lies ready; does nothing when it was started before. Returns at once. */
    public void start(Tid job, Function<Progress, Outcome<?>> work) {
        if (rows.claim(job.partnershipId(), job.id(), now()) == 1) {
            executor.execute(() -> run(job, work));
        }
    }

    private void run(Tid job, Function<Progress, Outcome<?>> work) {
        try {
            var outcome = transactions.write(
                    () -> work.apply(progress.of(job)), result -> result instanceof Outcome.Accepted<?>);
            switch (outcome) {
                case Outcome.Accepted<?> _ -> end(job, State.DONE, null);
                case Outcome.Refused<?> no ->
                    end(job, State.FAILED, no.refusals().getFirst().code());
            }
        } catch (RuntimeException e) {
            LOG.error("Import {} failed", job.id(), e);
            end(job, State.FAILED, ErrorCode.INTERRUPTED);
        }
    }

    private void end(Tid job, State state, @Nullable ErrorCode failure) {
        rows.end(job.partnershipId(), job.id(), state.name(), failure == null ? null : failure.name(), now());
    }

    private LocalDateTime now() {
        return LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
