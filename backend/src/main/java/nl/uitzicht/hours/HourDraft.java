package nl.uitzicht.hours;

import io.micronaut.core.annotation.Nullable;
import java.time.LocalDate;
import java.util.UUID;

/** What a person wrote down: an entry before it is judged. Minutes are whole minutes, the date is civil. */
record HourDraft(
        LocalDate date,
        int minutes,
        int travelMinutes,
        UUID activityKindId,
        boolean notForExpertsConfirmed,
        @Nullable UUID trajectId,
        @Nullable UUID networkId,
        @Nullable UUID appointmentId,
        String note) {

    /** What a saved entry says, to be changed. Its kind was confirmed when it was logged. */
    static HourDraft of(HourEntry entry) {
        return new HourDraft(
                entry.date(),
                entry.minutes(),
                entry.travelMinutes(),
                entry.activityKindId(),
                true,
                entry.trajectId(),
                entry.networkId(),
                entry.appointmentId(),
                entry.note());
    }
}
