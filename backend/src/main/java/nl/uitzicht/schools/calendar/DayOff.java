package nl.uitzicht.schools.calendar;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.EmbeddedId;
import io.micronaut.data.annotation.MappedEntity;
import java.time.LocalDate;
import java.util.UUID;
import nl.uitzicht.platform.database.Uuid16;
import nl.uitzicht.platform.tenancy.Tid;

/**
 * Days without school.
 *
 * @param schoolId the only school it holds for; null for all
 * @param closure  false for a national holiday
 */
@MappedEntity("school_closure")
record DayOff(
        @EmbeddedId Tid id,
        @Nullable @Uuid16 UUID schoolId,
        String name,
        LocalDate firstDay,
        LocalDate lastDay,
        boolean closure) {

    boolean holds(LocalDate day) {
        return !day.isBefore(firstDay) && !day.isAfter(lastDay);
    }
}
