package nl.uitzicht.route;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.EmbeddedId;
import io.micronaut.data.annotation.MappedEntity;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.UUID;
import nl.uitzicht.platform.database.Uuid16;
import nl.uitzicht.platform.tenancy.Tid;

/**
 * One move that was made. {@code number} counts them within the traject, {@code cycle} is the round it led into, {@code madeOn} the civil
 * date it is about and {@code at} the moment it was recorded.
 */
@MappedEntity("route_move")
record Passage(
        @EmbeddedId Tid id,
        @Uuid16 UUID trajectId,
        int number,
        int cycle,
        RouteStep fromStep,
        RouteStep toStep,
        LocalDate madeOn,
        String reason,
        @Nullable SchoolFunction agreedWith,
        @Nullable @Uuid16 UUID membershipId,
        LocalDateTime at) {}
