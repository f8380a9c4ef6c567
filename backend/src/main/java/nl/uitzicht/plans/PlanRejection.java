package nl.uitzicht.plans;

import java.util.List;
import java.util.Map;
import nl.uitzicht.platform.mutations.ErrorCode;
import nl.uitzicht.platform.mutations.Refusal;
import nl.uitzicht.platform.text.PersonalPatterns;

/** Every expected "no" to a change of a plan; {@code where} is the place in the input, from the outside in. */
sealed interface PlanRejection extends Refusal {
    /** The role does not do this. */
    record NotAllowed() implements PlanRejection {}

    /** Absent, or not of this person. */
    record Unknown(List<String> where) implements PlanRejection {}

    record Closed() implements PlanRejection {}

    /** Somebody else saved the plan meanwhile. */
    record Overtaken() implements PlanRejection {}

    /** The plan is not in the state this act needs: not confirmed yet, or confirmed or evaluated already. */
    record WrongMoment() implements PlanRejection {}

    record Missing(List<String> where) implements PlanRejection {}

    record TooLong(List<String> where, int most) implements PlanRejection {}

    record Personal(List<String> where, PersonalPatterns.Kind kind) implements PlanRejection {}

    record Impossible(List<String> where) implements PlanRejection {}

    @Override
    default ErrorCode code() {
        return switch (this) {
            case NotAllowed no -> ErrorCode.FORBIDDEN;
            case Unknown no -> ErrorCode.NOT_FOUND;
            case Closed no -> ErrorCode.TRAJECT_CLOSED;
            case Overtaken no -> ErrorCode.CONFLICT;
            case WrongMoment no -> ErrorCode.PLAN_STATE;
            case Missing no -> ErrorCode.REQUIRED;
            case TooLong no -> ErrorCode.TOO_LONG;
            case Personal no -> ErrorCode.valueOf(no.kind().code());
            case Impossible no -> ErrorCode.INVALID;
        };
    }

    @Override
    default List<String> field() {
        return switch (this) {
            case NotAllowed no -> List.of();
            case Unknown no -> no.where();
            case Closed no -> List.of("trajectId");
            case Overtaken no -> List.of("basedOnVersion");
            case WrongMoment no -> List.of("id");
            case Missing no -> no.where();
            case TooLong no -> no.where();
            case Personal no -> no.where();
            case Impossible no -> no.where();
        };
    }

    @Override
    default Map<String, String> arguments() {
        return this instanceof TooLong no ? Map.of("max", Integer.toString(no.most())) : Map.of();
    }
}
