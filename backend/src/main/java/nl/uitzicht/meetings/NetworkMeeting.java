package nl.uitzicht.meetings;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.EmbeddedId;
import io.micronaut.data.annotation.MappedEntity;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import nl.uitzicht.platform.database.Uuid16;
import nl.uitzicht.platform.tenancy.Tid;

/** A sitting of a local network (netwerkbijeenkomst); date and time are civil. */
@MappedEntity("network_meeting")
public record NetworkMeeting(
        @EmbeddedId Tid id,
        @Uuid16 UUID networkId,
        MeetingKind kind,
        LocalDate date,
        @Nullable LocalTime startTime,
        String place,
        int version) {}
