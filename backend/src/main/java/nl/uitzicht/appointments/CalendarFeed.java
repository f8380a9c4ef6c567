package nl.uitzicht.appointments;

import io.micronaut.data.annotation.EmbeddedId;
import io.micronaut.data.annotation.MappedEntity;
import java.time.LocalDate;
import java.time.LocalDateTime;
import nl.uitzicht.platform.tenancy.Tid;

/**
 * The secret link of one expert to the own appointments as a calendar (D14). Its id is that of the membership: there is one at a time.
 * Known by the hash of its secret; the secret is kept nowhere.
 *
 * @param namesSchool whether the expert chose to let titles name the school
 * @param madeAt in UTC
 * @param expiresOn the first day it gives nothing any more
 */
@MappedEntity("calendar_feed")
record CalendarFeed(
        @EmbeddedId Tid id, byte[] secretHash, boolean namesSchool, LocalDateTime madeAt, LocalDate expiresOn) {}
