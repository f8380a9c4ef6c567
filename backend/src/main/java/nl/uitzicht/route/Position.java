package nl.uitzicht.route;

import io.micronaut.data.annotation.EmbeddedId;
import io.micronaut.data.annotation.MappedEntity;
import java.time.LocalDate;
import nl.uitzicht.platform.tenancy.Tid;

/**
 * How far a traject is; {@code id} is the traject's. On hold or closed it keeps the step it stood on: the traject's own state says the rest.
 *
 * @param cycle   the round through the phases, from 1
 * @param since   the civil date of the last move
 * @param version counts the moves
 */
@MappedEntity("route_position")
record Position(@EmbeddedId Tid id, RouteStep step, int cycle, LocalDate since, int version) {

    /** Where an allowed move leads; after the evaluation a new round begins. */
    Position after(AllowedMove move, LocalDate on) {
        int round = move.kind() == AllowedMove.Kind.NEW_CYCLE ? cycle + 1 : cycle;
        return new Position(id, move.to(), round, on, version + 1);
    }
}
