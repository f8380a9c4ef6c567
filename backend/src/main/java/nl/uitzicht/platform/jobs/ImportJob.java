package nl.uitzicht.platform.jobs;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.EmbeddedId;
import io.micronaut.data.annotation.MappedEntity;
import java.time.LocalDateTime;
import java.util.UUID;
import nl.uitzicht.platform.database.Uuid16;
import nl.uitzicht.platform.mutations.ErrorCode;
import nl.uitzicht.platform.tenancy.Tid;

/** One import: how far it is, or how it ended. */
@MappedEntity("import_job")
public record ImportJob(
        @EmbeddedId Tid id,
        @Uuid16 UUID membershipId,
        Subject subject,
        State state,
        int doneRows,
        int totalRows,
        @Nullable ErrorCode failure,
        LocalDateTime startedAt,
        LocalDateTime heardAt) {

    /** What is imported. */
    public enum Subject {
        SCHOOLS,
        ONBOARDING
    }

    /** Where an import stands. A failed one changed nothing. */
    public enum State {
        QUEUED,
        RUNNING,
        DONE,
        FAILED
    }

    /** What to show: a job whose node fell silent has failed, for its transaction ended with the node. */
    ImportJob seenAt(LocalDateTime now) {
        var over = state == State.DONE || state == State.FAILED;
        return over || heardAt.isAfter(now.minusMinutes(5))
                ? this
                : new ImportJob(
                        id,
                        membershipId,
                        subject,
                        State.FAILED,
                        0,
                        totalRows,
                        ErrorCode.INTERRUPTED,
                        startedAt,
                        heardAt);
    }
}
