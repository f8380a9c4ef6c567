package nl.uitzicht.schools.calendar;

import io.micronaut.data.annotation.EmbeddedId;
import io.micronaut.data.annotation.MappedEntity;
import java.time.LocalDate;
import nl.uitzicht.platform.tenancy.Tid;

/** A school holiday of a region; {@code region} is noord, midden or zuid. */
@MappedEntity("school_holiday")
record SchoolHoliday(
        @EmbeddedId Tid id, String schoolYear, String name, String region, LocalDate firstDay, LocalDate lastDay) {}
