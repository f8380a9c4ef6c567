package nl.uitzicht.meetings;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.EmbeddedId;
import io.micronaut.data.annotation.MappedEntity;
import java.util.UUID;
import nl.uitzicht.platform.database.Uuid16;
import nl.uitzicht.platform.tenancy.Tid;

/** A school or a guest that was at a meeting; persons are not kept. */
@MappedEntity("meeting_presence")
record Presence(
        @EmbeddedId Tid id,
        @Uuid16 UUID meetingId,
        @Nullable @Uuid16 UUID schoolId,
        @Nullable MeetingGuest guest) {}
