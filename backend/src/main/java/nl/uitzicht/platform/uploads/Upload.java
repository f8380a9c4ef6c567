package nl.uitzicht.platform.uploads;

import io.micronaut.data.annotation.EmbeddedId;
import io.micronaut.data.annotation.MappedEntity;
import java.time.LocalDateTime;
import java.util.UUID;
import nl.uitzicht.platform.database.Uuid16;
import nl.uitzicht.platform.tenancy.Tid;

/** A file as it came. */
@MappedEntity("upload")
record Upload(@EmbeddedId Tid id, @Uuid16 UUID membershipId, byte[] content, LocalDateTime uploadedAt) {}
