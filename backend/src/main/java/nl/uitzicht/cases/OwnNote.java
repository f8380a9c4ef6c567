package nl.uitzicht.cases;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.EmbeddedId;
import io.micronaut.data.annotation.MappedEntity;
import java.time.LocalDate;
import java.util.UUID;
import nl.uitzicht.platform.database.Uuid16;
import nl.uitzicht.platform.tenancy.Tid;

/** A note that only its writer reads (R22): about a case, or a point of the own work list. */
@MappedEntity("own_note")
record OwnNote(
        @EmbeddedId Tid id,
        @Uuid16 UUID membershipId,
        @Nullable @Uuid16 UUID caseId,
        String text,
        boolean done,
        LocalDate changedOn,
        int version) {
    static final int MOST = 1_000;
}
