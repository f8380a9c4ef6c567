package nl.uitzicht.schools;

import io.micronaut.core.annotation.Nullable;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import nl.uitzicht.platform.jobs.ImportJob;
import nl.uitzicht.platform.mutations.ErrorCode;

/** A job as the schema's {@code ImportJob}. */
record ImportJobView(
        UUID id,
        ImportJob.State state,
        int doneRows,
        int totalRows,
        Instant startedAt,
        @Nullable ErrorCode failure) {
    static ImportJobView of(ImportJob job) {
        return new ImportJobView(
                job.id().id(),
                job.state(),
                job.doneRows(),
                job.totalRows(),
                job.startedAt().toInstant(ZoneOffset.UTC),
                job.failure());
    }
}
