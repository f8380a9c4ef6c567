package nl.uitzicht.meetings;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.EmbeddedId;
import io.micronaut.data.annotation.MappedEntity;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import nl.uitzicht.platform.database.Uuid16;
import nl.uitzicht.platform.tenancy.Tid;

/**
 * A sitting of a local network (netwerkbijeenkomst); date and time are civil.
 *
 * @param movedFrom    the day it was on before it was last moved to another one
 * @param cancelledOn  the day it was called off; it stays in the book, with the reason
 */
@MappedEntity("network_meeting")
public record NetworkMeeting(
        @EmbeddedId Tid id,
        @Uuid16 UUID networkId,
        MeetingKind kind,
        LocalDate date,
        @Nullable LocalTime startTime,
        String place,
        @Nullable LocalDate movedFrom,
        @Nullable LocalDate cancelledOn,
        @Nullable String cancelReason,
        int version) {

    /** Whether it takes place, or took place. */
    public boolean stands() {
        return cancelledOn == null;
    }

    /** Whether cases can be brought to it on a day: one for cases that was not called off and is not over. */
    public boolean takesCasesFrom(LocalDate day) {
        return kind.takesCases() && stands() && !date.isBefore(day);
    }

    /** At another moment, or elsewhere. */
    NetworkMeeting moved(LocalDate day, @Nullable LocalTime start, String where) {
        LocalDate before = day.equals(date) ? movedFrom : date;
        return new NetworkMeeting(
                id, networkId, kind, day, start, where, before, cancelledOn, cancelReason, version + 1);
    }

    /** Called off on a day. */
    NetworkMeeting cancelled(LocalDate day, String reason) {
        return new NetworkMeeting(id, networkId, kind, date, startTime, place, movedFrom, day, reason, version + 1);
    }

    /** Called off by mistake: it takes place after all. */
    NetworkMeeting restored() {
        return new NetworkMeeting(id, networkId, kind, date, startTime, place, movedFrom, null, null, version + 1);
    }
}
