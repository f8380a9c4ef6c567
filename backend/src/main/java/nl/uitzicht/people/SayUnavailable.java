package nl.uitzicht.people;

import static nl.uitzicht.platform.tenancy.Role.EXPERT;
import static nl.uitzicht.platform.tenancy.Role.PROCESS_FACILITATOR;
import static nl.uitzicht.platform.tenancy.Role.SUPPORT_MANAGER;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.uitzicht.platform.Time;
import nl.uitzicht.platform.mutations.ErrorCode;
import nl.uitzicht.platform.mutations.Outcome;
import nl.uitzicht.platform.mutations.Refusal;
import nl.uitzicht.platform.tenancy.Caller;

/**
 * An expert, or a manager or procesbegeleider of the own region, says when the expert is not available; without a reason (D24). A manager says
 * so of the own days, which conversations are planned around.
 */
@Singleton
class SayUnavailable {
    private static final int MOST_YEARS = 2;

    private final ExpertDirectory experts;
    private final Unavailabilities unavailabilities;
    private final Clock clock;

    SayUnavailable(ExpertDirectory experts, Unavailabilities unavailabilities, Clock clock) {
        this.experts = experts;
        this.unavailabilities = unavailabilities;
        this.clock = clock;
    }

    /**
     * Refused for other roles, as absent one the caller has no role for, a period that ends before it begins or before today or lies over two years
     * away, and one that has a day which is in another already.
     */
    Outcome<UUID> say(Caller caller, Unavailability asked) {
        if (!caller.is(EXPERT, SUPPORT_MANAGER, PROCESS_FACILITATOR)) {
            return Outcome.refused(Refusal.of(ErrorCode.FORBIDDEN));
        }
        Optional<Refusal> no = judge(caller, asked);
        if (no.isPresent()) {
            return Outcome.refused(no.get());
        }
        unavailabilities.save(asked);
        return Outcome.accepted(asked.id().id(), asked.id().id(), 1);
    }

    /** Refused for other roles, and as absent for a period of another expert. */
    Outcome<UUID> takeBack(Caller caller, UUID id) {
        if (!caller.is(EXPERT, SUPPORT_MANAGER, PROCESS_FACILITATOR)) {
            return Outcome.refused(Refusal.of(ErrorCode.FORBIDDEN));
        }
        Optional<Unavailability> period =
                unavailabilities.findById(caller.tid(id)).filter(found -> mayTouch(caller, found.membershipId()));
        if (period.isEmpty()) {
            return Outcome.refused(Refusal.of(ErrorCode.NOT_FOUND, "id"));
        }
        unavailabilities.deleteById(caller.tid(id));
        return Outcome.accepted(id, id, 1);
    }

    private Optional<Refusal> judge(Caller caller, Unavailability asked) {
        LocalDate today = Time.today(clock);
        boolean known = mayTouch(caller, asked.membershipId())
                && (ofOwnAsManager(caller, asked)
                        || experts.standing(caller.partnershipId(), asked.membershipId(), today) == 1);
        if (!known) {
            return Optional.of(Refusal.of(ErrorCode.NOT_FOUND, "expertId"));
        }
        if (asked.endsOn().isBefore(asked.startsOn())) {
            return Optional.of(Refusal.of(ErrorCode.PERIOD_BACKWARDS, "endsOn"));
        }
        if (asked.endsOn().isBefore(today) || asked.endsOn().isAfter(today.plusYears(MOST_YEARS))) {
            return Optional.of(Refusal.of(ErrorCode.INVALID, "endsOn"));
        }
        boolean taken = unavailabilities.findById(asked.id()).isPresent();
        boolean overlaps = !unavailabilities
                .between(caller.partnershipId(), List.of(asked.membershipId()), asked.startsOn(), asked.endsOn())
                .isEmpty();
        if (taken || overlaps) {
            return Optional.of(Refusal.of(ErrorCode.PERIOD_OVERLAPS, "startsOn"));
        }
        return Optional.empty();
    }

    private static boolean ofOwnAsManager(Caller caller, Unavailability asked) {
        return caller.is(SUPPORT_MANAGER) && asked.membershipId().equals(caller.membershipId());
    }

    private boolean mayTouch(Caller caller, UUID expertId) {
        return expertId.equals(caller.membershipId())
                || experts.within(
                        caller.partnershipId(),
                        expertId,
                        caller.reach(SUPPORT_MANAGER, PROCESS_FACILITATOR),
                        Time.today(clock));
    }
}
