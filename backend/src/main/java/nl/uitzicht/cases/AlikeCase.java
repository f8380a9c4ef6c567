package nl.uitzicht.cases;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.MappedEntity;
import java.time.LocalDate;
import java.util.UUID;
import nl.uitzicht.platform.database.Uuid16;

/** A case that perhaps is the same as {@code caseId}: of the same school and network about the same dimension, brought shortly before. */
@MappedEntity("support_case")
record AlikeCase(
        @Uuid16 UUID caseId,
        String code,
        LocalDate broughtOn,
        @Nullable CaseOutcome outcome) {}
