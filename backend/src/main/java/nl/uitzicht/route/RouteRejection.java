package nl.uitzicht.route;

import static nl.uitzicht.platform.mutations.ErrorCode.DATE_TOO_LATE;
import static nl.uitzicht.platform.mutations.ErrorCode.FORBIDDEN;
import static nl.uitzicht.platform.mutations.ErrorCode.INVALID;
import static nl.uitzicht.platform.mutations.ErrorCode.NOT_FOUND;
import static nl.uitzicht.platform.mutations.ErrorCode.OUTSIDE_COUPLING;
import static nl.uitzicht.platform.mutations.ErrorCode.REQUIRED;
import static nl.uitzicht.platform.mutations.ErrorCode.ROUTE_MOVED;
import static nl.uitzicht.platform.mutations.ErrorCode.ROUTE_STEP;
import static nl.uitzicht.platform.mutations.ErrorCode.SIDE_TRACK;
import static nl.uitzicht.platform.mutations.ErrorCode.TOO_LONG;
import static nl.uitzicht.platform.mutations.ErrorCode.TRAJECT_CLOSED;

import nl.uitzicht.platform.mutations.ErrorCode;
import nl.uitzicht.platform.mutations.Refusal;
import nl.uitzicht.platform.text.PupilText;

/** Every expected "no" to a move along the route or beside it; {@code where} is the field of the input. */
sealed interface RouteRejection extends Refusal {
    /** The role does not do this. */
    record NotAllowed() implements RouteRejection {}

    /** Absent, of another partnership, or not of this person. */
    record Unknown(String where) implements RouteRejection {}

    /** The person was not coupled on the date of the move (D17). */
    record NotCoupled() implements RouteRejection {}

    record Closed() implements RouteRejection {}

    /** The table has no such move. */
    record NoSuchMove(RouteStep from, RouteStep to) implements RouteRejection {}

    /** The traject stands elsewhere than the person saw. */
    record StandsElsewhere(RouteStep now) implements RouteRejection {}

    /** An HGD runs: first it ends, then the main route goes on (R37). */
    record SideTrackRuns() implements RouteRejection {}

    record Missing(String where) implements RouteRejection {}

    record TooLong(String where, int most) implements RouteRejection {}

    record Personal(String where, PupilText.Kind kind) implements RouteRejection {}

    record TooLate(String where) implements RouteRejection {}

    /** Before the last move, or otherwise not possible here. */
    record Impossible(String where) implements RouteRejection {}

    @Override
    default Told told() {
        return switch (this) {
            case NotAllowed _ -> Told.of(FORBIDDEN);
            case Unknown no -> Told.of(NOT_FOUND, no.where());
            case NotCoupled _ -> Told.of(OUTSIDE_COUPLING, "on");
            case Closed _ -> Told.of(TRAJECT_CLOSED, "trajectId");
            case NoSuchMove no ->
                Told.of(ROUTE_STEP, "to")
                        .with("from", no.from().dutch())
                        .with("to", no.to().dutch());
            case StandsElsewhere no ->
                Told.of(ROUTE_MOVED, "from").with("now", no.now().dutch());
            case SideTrackRuns _ -> Told.of(SIDE_TRACK, "to");
            case Missing no -> Told.of(REQUIRED, no.where());
            case TooLong no -> Told.of(TOO_LONG, no.where()).with("max", no.most());
            case Personal no -> Told.of(ErrorCode.valueOf(no.kind().code()), no.where());
            case TooLate no -> Told.of(DATE_TOO_LATE, no.where());
            case Impossible no -> Told.of(INVALID, no.where());
        };
    }
}
