package nl.uitzicht.platform.mutations;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;

/** What a use case answers: the accepted change, or every reason why not. */
public sealed interface Outcome<T> {
    /** Accepted. {@code id} and {@code version} say what a replay of the mutation finds again. */
    record Accepted<T>(T value, UUID id, int version) implements Outcome<T> {}

    /** Refused; nothing was changed. */
    record Refused<T>(List<Refusal> refusals, List<FieldConflict> conflicts) implements Outcome<T> {}

    /** Accepted, as version {@code version} of the thing {@code id}. */
    static <T> Outcome<T> accepted(T value, UUID id, int version) {
        return new Accepted<>(value, id, version);
    }

    /** Refused for these reasons, one or more. */
    static <T> Outcome<T> refused(List<? extends Refusal> refusals) {
        return new Refused<>(List.copyOf(refusals), List.of());
    }

    /** Refused for this reason. */
    static <T> Outcome<T> refused(Refusal refusal) {
        return refused(List.of(refusal));
    }

    /** The same outcome, about something else. */
    default <R> Outcome<R> map(Function<T, R> to) {
        return switch (this) {
            case Accepted<T> a -> new Accepted<>(to.apply(a.value()), a.id(), a.version());
            case Refused<T> r -> new Refused<>(r.refusals(), r.conflicts());
        };
    }

    /** Folds the two cases into one answer. */
    default <R> R fold(Function<Accepted<T>, R> accepted, Function<Refused<T>, R> refused) {
        return switch (this) {
            case Accepted<T> a -> accepted.apply(a);
            case Refused<T> r -> refused.apply(r);
        };
    }
}
