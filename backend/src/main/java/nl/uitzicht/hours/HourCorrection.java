package nl.uitzicht.hours;

import io.micronaut.core.annotation.Nullable;
import java.time.LocalDate;
import java.util.UUID;

/** What a correction changes: only the fields that are not null (D11), against the version the person saw. */
record HourCorrection(
        UUID id,
        int basedOnVersion,
        @Nullable LocalDate date,
        @Nullable Integer minutes,
        @Nullable Integer travelMinutes,
        @Nullable UUID activityKindId,
        boolean notForExpertsConfirmed,
        @Nullable String note,
        String reason) {

    /** The entry's content with the changed fields in it. A new kind that is not an expert's work has to be confirmed. */
    HourDraft on(HourEntry entry) {
        boolean sameKind = activityKindId == null || activityKindId.equals(entry.activityKindId());
        return new HourDraft(
                date == null ? entry.date() : date,
                minutes == null ? entry.minutes() : minutes,
                travelMinutes == null ? entry.travelMinutes() : travelMinutes,
                sameKind ? entry.activityKindId() : activityKindId,
                sameKind || notForExpertsConfirmed,
                entry.trajectId(),
                entry.networkId(),
                entry.appointmentId(),
                note == null ? entry.note() : note);
    }
}
