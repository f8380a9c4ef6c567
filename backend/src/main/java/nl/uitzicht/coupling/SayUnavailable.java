package nl.uitzicht.coupling;

import static nl.uitzicht.platform.tenancy.Role.EXPERT;
import static nl.uitzicht.platform.tenancy.Role.SUPPORT_MANAGER;

import jakarta.inject.Singleton;
import java.util.UUID;
import nl.uitzicht.people.ExpertDirectory;
import nl.uitzicht.platform.mutations.Outcome;
import nl.uitzicht.platform.tenancy.Caller;

/** An expert, or a manager for one, says when the expert is not available; without a reason (D24). */
@Singleton
class SayUnavailable {
    private static final int MOST_YEARS = 2;

    private final CouplingAccess access;
    private final ExpertDirectory experts;
    private final Unavailabilities unavailabilities;

    SayUnavailable(CouplingAccess access, ExpertDirectory experts, Unavailabilities unavailabilities) {
        this.access = access;
        this.experts = experts;
        this.unavailabilities = unavailabilities;
    }

    /** Refused for other roles, another expert, a period that ends before it begins or lies over two years away. */
    Outcome<UUID> say(Caller caller, Unavailability asked) {
        if (!caller.is(EXPERT, SUPPORT_MANAGER)) {
            return Outcome.refused(new CouplingRejection.NotAllowed());
        }
        boolean own = asked.membershipId().equals(caller.membershipId());
        boolean known = (own || caller.is(SUPPORT_MANAGER))
                && experts.standing(caller.partnershipId(), asked.membershipId(), access.today()) == 1;
        if (!known) {
            return Outcome.refused(new CouplingRejection.Unknown("expertId"));
        }
        if (asked.endsOn().isBefore(asked.startsOn())
                || asked.endsOn().isAfter(access.today().plusYears(MOST_YEARS))) {
            return Outcome.refused(new CouplingRejection.Unfit("endsOn"));
        }
        if (unavailabilities.findById(asked.id()).isPresent()) {
            return Outcome.refused(new CouplingRejection.Unfit("id"));
        }
        unavailabilities.save(asked);
        return Outcome.accepted(asked.id().id(), asked.id().id(), 1);
    }
}
