package nl.uitzicht.meetings;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.MappedEntity;
import java.util.UUID;
import nl.uitzicht.platform.database.Uuid16;

/** Who was at a meeting, with the name of the school. */
@MappedEntity("meeting_presence")
record Present(
        @Uuid16 UUID meetingId,
        @Nullable @Uuid16 UUID schoolId,
        @Nullable String name,
        @Nullable String place,
        @Nullable MeetingGuest guest) {}
