package nl.uitzicht.route;

import io.micronaut.core.annotation.Nullable;
import java.time.LocalDate;
import java.util.UUID;
import nl.uitzicht.trajecten.Traject;
import nl.uitzicht.trajecten.TrajectState;

/**
 * Where a traject stands; {@code id} is the traject's.
 *
 * @param step  the step of the route, on hold and closed included
 * @param phase the step it stands on, or stood on before it went on hold or closed
 */
record TrajectRoute(UUID id, RouteStep step, RouteStep phase, int cycle, LocalDate since, int version) {
    /** A traject that was never moved stands where its coupling put it. */
    static TrajectRoute of(Traject traject, @Nullable Position position) {
        RouteStep phase = position == null ? RouteStep.COUPLED : position.step();
        return new TrajectRoute(
                traject.id(),
                step(traject.state(), phase),
                phase,
                position == null ? 1 : position.cycle(),
                position == null ? traject.startsOn() : position.since(),
                position == null ? 0 : position.version());
    }

    /** The step as the table knows it. */
    static RouteStep step(TrajectState state, RouteStep phase) {
        return switch (state) {
            case RUNNING -> phase;
            case ON_HOLD -> RouteStep.ON_HOLD;
            case CLOSED -> RouteStep.CLOSED;
        };
    }
}
