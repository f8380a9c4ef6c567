package nl.uitzicht.schools.calendar;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.EmbeddedId;
import io.micronaut.data.annotation.MappedEntity;
import java.time.LocalDate;
import java.util.UUID;
import nl.uitzicht.platform.database.Uuid16;
import nl.uitzicht.platform.tenancy.Tid;

/** Days on which one school is closed, or every school of the partnership when {@code schoolId} is null. */
@MappedEntity("school_closure")
record SchoolClosure(
        @EmbeddedId Tid id, @Nullable @Uuid16 UUID schoolId, String name, LocalDate firstDay, LocalDate lastDay) {}
