package nl.uitzicht.route;

import static nl.uitzicht.route.AllowedMove.BY_ROUTE;
import static nl.uitzicht.route.RouteStep.CLOSED;
import static nl.uitzicht.route.RouteStep.COUPLED;
import static nl.uitzicht.route.RouteStep.DECIDED;
import static nl.uitzicht.route.RouteStep.DOSSIER_READY;
import static nl.uitzicht.route.RouteStep.EVALUATE;
import static nl.uitzicht.route.RouteStep.OBSERVE;
import static nl.uitzicht.route.RouteStep.ON_HOLD;
import static nl.uitzicht.route.RouteStep.PLAN;
import static nl.uitzicht.route.RouteStep.PREPARATION;
import static nl.uitzicht.route.RouteStep.REALISE;
import static nl.uitzicht.route.RouteStep.UNDERSTAND;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.uitzicht.route.AllowedMove.Asks;
import nl.uitzicht.route.AllowedMove.Kind;

/**
 * The allowed moves of a traject, all of them: what is not here is refused. There are no terms, and several moves may have one date (R33).
 * A traject that no network decided on begins at its coupling, by trajectCreate. docs/hgw-route.md, the app's route/moves.json and the specs are made of this table.
 */
final class RouteTable {
    private static final List<AllowedMove> ALONG = List.of(
            forward(DECIDED, DOSSIER_READY, "dossierReady", Asks.NOTHING),
            forward(DECIDED, COUPLED, "deploymentCouple", Asks.NOTHING),
            forward(DOSSIER_READY, COUPLED, "deploymentCouple", Asks.NOTHING),
            forward(COUPLED, PREPARATION, BY_ROUTE, Asks.NOTHING),
            forward(PREPARATION, OBSERVE, BY_ROUTE, Asks.NOTHING),
            forward(OBSERVE, UNDERSTAND, BY_ROUTE, Asks.NOTHING),
            new AllowedMove(UNDERSTAND, OBSERVE, Kind.BACK, BY_ROUTE, Asks.REASON),
            forward(UNDERSTAND, PLAN, BY_ROUTE, Asks.INSIGHT),
            forward(PLAN, REALISE, BY_ROUTE, Asks.NOTHING),
            forward(REALISE, EVALUATE, BY_ROUTE, Asks.NOTHING),
            new AllowedMove(EVALUATE, OBSERVE, Kind.NEW_CYCLE, BY_ROUTE, Asks.NOTHING));

    /** In which steps an HGD side track may begin (R37). */
    static final List<RouteStep> SIDE_TRACK_FROM = List.of(UNDERSTAND);

    static final List<AllowedMove> MOVES = all();

    private RouteTable() {}

    /** The line for a move, or empty when it is not allowed. */
    static Optional<AllowedMove> find(RouteStep from, RouteStep to) {
        return MOVES.stream()
                .filter(move -> move.from() == from && move.to() == to)
                .findFirst();
    }

    private static AllowedMove forward(RouteStep from, RouteStep to, String operation, Asks asks) {
        return new AllowedMove(from, to, Kind.FORWARD, operation, asks);
    }

    /** Along the route; and, out of every step of work, on hold and back into the step it came from; and the end, which can come any time (D19). */
    private static List<AllowedMove> all() {
        List<AllowedMove> all = new ArrayList<>(ALONG);
        Arrays.stream(RouteStep.values()).filter(RouteStep::isWork).forEach(step -> {
            all.add(new AllowedMove(step, ON_HOLD, Kind.HOLD, "trajectHold", Asks.REASON));
            all.add(new AllowedMove(ON_HOLD, step, Kind.RESUME, "trajectResume", Asks.NOTHING));
            all.add(new AllowedMove(step, CLOSED, Kind.CLOSE, "trajectClose", Asks.NOTHING));
        });
        all.add(new AllowedMove(ON_HOLD, CLOSED, Kind.CLOSE, "trajectClose", Asks.NOTHING));
        return List.copyOf(all);
    }
}
