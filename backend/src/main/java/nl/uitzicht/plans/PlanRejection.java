package nl.uitzicht.plans;

import static nl.uitzicht.platform.mutations.ErrorCode.CONFLICT;
import static nl.uitzicht.platform.mutations.ErrorCode.FORBIDDEN;
import static nl.uitzicht.platform.mutations.ErrorCode.INVALID;
import static nl.uitzicht.platform.mutations.ErrorCode.NOT_FOUND;
import static nl.uitzicht.platform.mutations.ErrorCode.PLAN_CHANGED;
import static nl.uitzicht.platform.mutations.ErrorCode.PLAN_HOURS;
import static nl.uitzicht.platform.mutations.ErrorCode.PLAN_STATE;
import static nl.uitzicht.platform.mutations.ErrorCode.REQUIRED;
import static nl.uitzicht.platform.mutations.ErrorCode.TOO_LONG;
import static nl.uitzicht.platform.mutations.ErrorCode.TRAJECT_CLOSED;

import java.util.List;
import nl.uitzicht.platform.mutations.ErrorCode;
import nl.uitzicht.platform.mutations.Refusal;
import nl.uitzicht.platform.text.PupilText;

/** Every expected "no" to a change of a plan; {@code where} is the place in the input, from the outside in. */
sealed interface PlanRejection extends Refusal {
    /** The role does not do this. */
    record NotAllowed() implements PlanRejection {}

    /** Absent, or not of this person. */
    record Unknown(List<String> where) implements PlanRejection {}

    record Closed() implements PlanRejection {}

    /** Somebody else saved the plan meanwhile. */
    record Overtaken() implements PlanRejection {}

    /** The plan changed since it was seen by who agrees with it. */
    record SeenOther() implements PlanRejection {}

    /** No minutes at all, or more than can be agreed. */
    record NoHours() implements PlanRejection {}

    /** The plan is not in the state this act needs: not confirmed yet, or confirmed or evaluated already. */
    record WrongMoment() implements PlanRejection {}

    record Missing(List<String> where) implements PlanRejection {}

    record TooLong(List<String> where, int most) implements PlanRejection {}

    record Personal(List<String> where, PupilText.Kind kind) implements PlanRejection {}

    record Impossible(List<String> where) implements PlanRejection {}

    @Override
    default Told told() {
        return switch (this) {
            case NotAllowed _ -> Told.of(FORBIDDEN);
            case Unknown no -> Told.of(NOT_FOUND, no.where());
            case Closed _ -> Told.of(TRAJECT_CLOSED, "trajectId");
            case Overtaken _ -> Told.of(CONFLICT, "basedOnVersion");
            case SeenOther _ -> Told.of(PLAN_CHANGED, "basedOnVersion");
            case NoHours _ -> Told.of(PLAN_HOURS, "id");
            case WrongMoment _ -> Told.of(PLAN_STATE, "id");
            case Missing no -> Told.of(REQUIRED, no.where());
            case TooLong no -> Told.of(TOO_LONG, no.where()).with("max", no.most());
            case Personal no -> Told.of(ErrorCode.valueOf(no.kind().code()), no.where());
            case Impossible no -> Told.of(INVALID, no.where());
        };
    }
}
