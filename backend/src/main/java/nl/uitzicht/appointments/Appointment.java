package nl.uitzicht.appointments;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.EmbeddedId;
import io.micronaut.data.annotation.MappedEntity;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import nl.uitzicht.platform.database.Uuid16;
import nl.uitzicht.platform.tenancy.Tid;

/** A planned visit of an expert (afspraak, D14). Date and time are civil; minutes are the expected duration. */
@MappedEntity("appointment")
public record Appointment(
        @EmbeddedId Tid id,
        @Uuid16 UUID membershipId,
        LocalDate date,
        @Nullable LocalTime startTime,
        int minutes,
        @Nullable @Uuid16 UUID trajectId,
        @Nullable @Uuid16 UUID schoolId,
        @Nullable @Uuid16 UUID networkId,
        AppointmentState state,
        int version) {}
