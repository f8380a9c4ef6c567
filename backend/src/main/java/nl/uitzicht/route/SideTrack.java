package nl.uitzicht.route;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.EmbeddedId;
import io.micronaut.data.annotation.MappedEntity;
import java.time.LocalDate;
import java.util.UUID;
import nl.uitzicht.platform.database.Uuid16;
import nl.uitzicht.platform.tenancy.Tid;

/** An HGD (handelingsgerichte diagnostiek, R37) beside the route: from when to when, and by which expert. What it found is not kept here (D20). */
@MappedEntity("side_track")
record SideTrack(
        @EmbeddedId Tid id,
        @Uuid16 UUID trajectId,
        int cycle,
        @Uuid16 UUID membershipId,
        LocalDate beginsOn,
        @Nullable LocalDate endsOn,
        int version) {}
