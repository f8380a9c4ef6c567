package nl.uitzicht.route;

import io.micronaut.data.annotation.MappedEntity;
import java.time.LocalDate;

/** Something that happened on the route of a traject on a civil date: a step back to observing (R36), or the begin of an HGD (R37). */
@MappedEntity("route_move")
public record RouteEvent(LocalDate madeOn, boolean stepBack) {}
