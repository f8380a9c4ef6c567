package nl.uitzicht.route;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.MappedProperty;
import java.time.LocalDate;
import java.util.UUID;
import nl.uitzicht.platform.database.Uuid16;

/** A move with the name of who made it; null where it was made before anybody was recorded. */
@MappedEntity("route_move")
record NamedPassage(
        @Uuid16 UUID id,
        @Uuid16 UUID trajectId,
        int cycle,
        @MappedProperty("from_step") RouteStep from,
        @MappedProperty("to_step") RouteStep to,
        @MappedProperty("made_on") LocalDate on,
        String reason,
        @Nullable SchoolFunction agreedWith,
        @Nullable @MappedProperty("name") String by) {}
