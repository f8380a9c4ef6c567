package nl.uitzicht.appointments;

import io.micronaut.data.annotation.MappedEntity;
import java.time.LocalDate;
import java.util.UUID;
import nl.uitzicht.platform.database.Uuid16;

/** The minutes an expert has planned on a civil date. */
@MappedEntity("appointment")
public record PlannedDay(@Uuid16 UUID membershipId, LocalDate date, int minutes) {}
