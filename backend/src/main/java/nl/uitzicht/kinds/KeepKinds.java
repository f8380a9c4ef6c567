package nl.uitzicht.kinds;

import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import nl.uitzicht.platform.audit.AuditLog;
import nl.uitzicht.platform.mutations.Outcome;
import nl.uitzicht.platform.tenancy.Caller;
import nl.uitzicht.platform.tenancy.Role;

/** The beheerder adds, renames and retires kinds of work. Hours keep the kind they were logged as, also a retired one. */
@Singleton
class KeepKinds {
    private static final int NAME_LENGTH = 60;
    private static final int LIMIT_LENGTH = 200;

    private final Kinds kinds;
    private final AuditLog audit;

    KeepKinds(Kinds kinds, AuditLog audit) {
        this.kinds = kinds;
        this.audit = audit;
    }

    /** A new kind, behind the others. {@code notForExperts} empty: it is an expert's work. */
    Outcome<ActivityKind> add(Caller caller, UUID id, String name, ActivityScope appliesTo, String notForExperts) {
        List<KindRejection> no = judge(caller, id, name, notForExperts);
        if (!no.isEmpty()) {
            return Outcome.refused(no);
        }
        if (kinds.lock(caller.partnershipId(), id).isPresent()) {
            return Outcome.refused(new KindRejection.TakenId());
        }
        int position = kinds.lastPosition(caller.partnershipId()) + 1;
        ActivityKind kind =
                new ActivityKind(caller.tid(id), name, appliesTo, orNull(notForExperts), false, position, 1);
        audit.record(caller, "activityKindAdd", "activityKind", id);
        return Outcome.accepted(kinds.save(kind), id, 1);
    }

    /** Another name, and another limit of R47 or none. */
    Outcome<ActivityKind> rename(Caller caller, UUID id, int basedOnVersion, String name, String notForExperts) {
        List<KindRejection> no = judge(caller, id, name, notForExperts);
        return no.isEmpty()
                ? change(
                        caller,
                        "activityKindRename",
                        id,
                        basedOnVersion,
                        kind -> next(kind, name, orNull(notForExperts), kind.retired()))
                : Outcome.refused(no);
    }

    /** Takes it out of the choice, or puts it back; one always stays. */
    Outcome<ActivityKind> retire(Caller caller, UUID id, int basedOnVersion, boolean retired) {
        if (!caller.is(Role.ADMINISTRATOR)) {
            return Outcome.refused(new KindRejection.NotAdministrator());
        }
        List<ActivityKind> current = kinds.lockCurrent(caller.partnershipId());
        if (retired && current.size() == 1 && current.getFirst().id().id().equals(id)) {
            return Outcome.refused(new KindRejection.LastOne());
        }
        return change(
                caller,
                retired ? "activityKindRetire" : "activityKindRestore",
                id,
                basedOnVersion,
                kind -> next(kind, kind.name(), kind.notForExperts(), retired));
    }

    private Outcome<ActivityKind> change(
            Caller caller, String act, UUID id, int basedOnVersion, UnaryOperator<ActivityKind> change) {
        Optional<ActivityKind> found = kinds.lock(caller.partnershipId(), id);
        if (found.isEmpty()) {
            return Outcome.refused(new KindRejection.Unknown());
        }
        if (found.get().version() != basedOnVersion) {
            return Outcome.refused(new KindRejection.ChangedMeanwhile());
        }
        ActivityKind next = change.apply(found.get());
        kinds.change(caller.partnershipId(), id, next.name(), next.notForExperts(), next.retired());
        audit.record(caller, act, "activityKind", id);
        return Outcome.accepted(next, id, next.version());
    }

    private List<KindRejection> judge(Caller caller, UUID id, String name, String notForExperts) {
        if (!caller.is(Role.ADMINISTRATOR)) {
            return List.of(new KindRejection.NotAdministrator());
        }
        return Stream.of(judgeName(caller, id, name), judgeLimit(notForExperts))
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<KindRejection> judgeName(Caller caller, UUID id, String name) {
        if (name.isEmpty()) {
            return Optional.of(new KindRejection.Missing("name"));
        }
        if (name.length() > NAME_LENGTH) {
            return Optional.of(new KindRejection.TooLong("name", NAME_LENGTH));
        }
        return kinds.named(caller.partnershipId(), name, id) > 0
                ? Optional.of(new KindRejection.NameTaken())
                : Optional.empty();
    }

    private static Optional<KindRejection> judgeLimit(String notForExperts) {
        return notForExperts.length() > LIMIT_LENGTH
                ? Optional.of(new KindRejection.TooLong("notForExperts", LIMIT_LENGTH))
                : Optional.empty();
    }

    private static ActivityKind next(ActivityKind kind, String name, @Nullable String limit, boolean retired) {
        return new ActivityKind(kind.id(), name, kind.appliesTo(), limit, retired, kind.position(), kind.version() + 1);
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
