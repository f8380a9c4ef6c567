package nl.uitzicht.route;

import io.micronaut.core.annotation.Nullable;
import java.time.LocalDate;
import java.util.UUID;
import nl.uitzicht.platform.text.Overrules;

/** A move as it was asked for, perhaps days ago without signal: {@code from} is where the person saw the traject stand. */
record AskedMove(
        UUID id,
        UUID trajectId,
        RouteStep from,
        RouteStep to,
        LocalDate on,
        String reason,
        @Nullable SchoolFunction agreedWith,
        Overrules overrules) {}
