package nl.uitzicht.hours;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.EmbeddedId;
import io.micronaut.data.annotation.MappedEntity;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.UUID;
import nl.uitzicht.platform.database.Uuid16;
import nl.uitzicht.platform.tenancy.Tid;

/**
 * Time of an expert on one civil date (urenregistratie, R39). Minutes are whole minutes; travel stands apart (D15). An entry belongs to a
 * traject, to a network, or to neither: general work. A withdrawn entry no longer counts and never changes again.
 */
@MappedEntity("hour_entry")
record HourEntry(
        @EmbeddedId Tid id,
        @Uuid16 UUID membershipId,
        LocalDate date,
        int minutes,
        int travelMinutes,
        @Uuid16 UUID activityKindId,
        @Nullable @Uuid16 UUID trajectId,
        @Nullable @Uuid16 UUID networkId,
        @Nullable @Uuid16 UUID appointmentId,
        String note,
        boolean withdrawn,
        int version,
        LocalDateTime loggedAt) {

    YearMonth month() {
        return YearMonth.from(date);
    }

    /** The time it takes of the day: work and travel. */
    int wholeMinutes() {
        return minutes + travelMinutes;
    }

    /** The same entry with other content, one version on. */
    HourEntry changed(HourDraft draft) {
        return new HourEntry(
                id,
                membershipId,
                draft.date(),
                draft.minutes(),
                draft.travelMinutes(),
                draft.activityKindId(),
                trajectId,
                networkId,
                appointmentId,
                draft.note(),
                withdrawn,
                version + 1,
                loggedAt);
    }

    HourEntry withdrawnNow() {
        return new HourEntry(
                id,
                membershipId,
                date,
                minutes,
                travelMinutes,
                activityKindId,
                trajectId,
                networkId,
                appointmentId,
                note,
                true,
                version + 1,
                loggedAt);
    }
}
