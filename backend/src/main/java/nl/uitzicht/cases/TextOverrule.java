package nl.uitzicht.cases;

import io.micronaut.data.annotation.EmbeddedId;
import io.micronaut.data.annotation.MappedEntity;
import java.time.LocalDate;
import java.util.UUID;
import nl.uitzicht.platform.database.Uuid16;
import nl.uitzicht.platform.tenancy.Tid;
import nl.uitzicht.platform.text.PupilText;

/** That somebody overruled the check of a field, and why; without the text. */
@MappedEntity("text_overrule")
record TextOverrule(
        @EmbeddedId Tid id,
        @Uuid16 UUID caseId,
        String field,
        PupilText.Kind kind,
        OverruleReason reason,
        @Uuid16 UUID overruledBy,
        LocalDate overruledOn) {}
