package nl.uitzicht.surveys.results;

import io.micronaut.core.annotation.Nullable;
import java.time.LocalDate;
import java.util.UUID;
import nl.uitzicht.platform.graphql.BadRequest;
import nl.uitzicht.platform.graphql.Forbidden;
import nl.uitzicht.platform.tenancy.Caller;
import nl.uitzicht.platform.tenancy.Reach;
import nl.uitzicht.platform.tenancy.Role;
import nl.uitzicht.surveys.questionnaires.Purpose;

/** Which batches: sealed in a period (both days included), for one purpose, of one expert or of all. {@code reach}: null everywhere, empty nowhere. */
record ResultFilter(
        Purpose purpose,
        LocalDate from,
        LocalDate to,
        @Nullable UUID expertId,
        @Nullable String reach) {
    private static final int LONGEST_YEARS = 6;

    ResultFilter {
        if (to.isBefore(from) || from.plusYears(LONGEST_YEARS).isBefore(to)) {
            throw new BadRequest("from lies before to, and at most six years");
        }
    }

    /** Of itself it shows nothing: {@link #seenBy} says what is seen. */
    static ResultFilter of(Purpose purpose, LocalDate from, LocalDate to, @Nullable UUID expertId) {
        return new ResultFilter(purpose, from, to, expertId, Reach.NOWHERE.regionsOfExperts());
    }

    /** A manager sees those within reach, an expert the own; refused for others (D28). */
    ResultFilter seenBy(Caller caller) {
        Forbidden.unless(caller, Role.SUPPORT_MANAGER, Role.EXPERT);
        return caller.is(Role.SUPPORT_MANAGER)
                ? new ResultFilter(
                        purpose,
                        from,
                        to,
                        expertId,
                        caller.reach(Role.SUPPORT_MANAGER).regionsOfExperts())
                : new ResultFilter(purpose, from, to, caller.membershipId(), null);
    }
}
