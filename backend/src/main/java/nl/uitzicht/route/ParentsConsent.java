package nl.uitzicht.route;

import io.micronaut.data.annotation.EmbeddedId;
import io.micronaut.data.annotation.MappedEntity;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.UUID;
import nl.uitzicht.platform.database.Uuid16;
import nl.uitzicht.platform.tenancy.Tid;

/** What the school states about the parents of a pupil (D21): told, or agreed, and since when; {@code id} is the traject's. */
@MappedEntity("parents_consent")
record ParentsConsent(
        @EmbeddedId Tid id,
        Kind kind,
        LocalDate statedOn,
        @Uuid16 UUID membershipId,
        LocalDateTime at) {
    /** What the parents know. */
    enum Kind {
        INFORMED,
        AGREED
    }
}
