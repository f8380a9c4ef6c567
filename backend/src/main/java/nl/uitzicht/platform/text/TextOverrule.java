package nl.uitzicht.platform.text;

import io.micronaut.data.annotation.EmbeddedId;
import io.micronaut.data.annotation.MappedEntity;
import java.time.LocalDate;
import java.util.UUID;
import nl.uitzicht.platform.database.Uuid16;
import nl.uitzicht.platform.tenancy.Tid;

/** That somebody overruled the check of a field, and why; without the text. {@code recordId} is the case, note, plan, move or traject it stands in. */
@MappedEntity("text_overrule")
record TextOverrule(
        @EmbeddedId Tid id,
        @Uuid16 UUID recordId,
        String field,
        PupilText.Kind kind,
        OverruleReason reason,
        @Uuid16 UUID overruledBy,
        LocalDate overruledOn) {}
