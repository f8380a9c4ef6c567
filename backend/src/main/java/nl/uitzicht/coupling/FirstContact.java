package nl.uitzicht.coupling;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.MappedProperty;
import java.time.LocalDate;
import java.util.UUID;
import nl.uitzicht.platform.database.Uuid16;

/** The first contact of an expert with the school of a traject (R27): until when, and on which day it was. */
@MappedEntity("deployment")
record FirstContact(
        @Uuid16 UUID trajectId,
        @Nullable @MappedProperty("first_contact_by") LocalDate until,
        @Nullable @MappedProperty("first_contact_on") LocalDate on,
        @MappedProperty("dossier_reference") String dossierReference,
        @Nullable @MappedProperty("dossier_ready_on") LocalDate dossierReadyOn) {}
