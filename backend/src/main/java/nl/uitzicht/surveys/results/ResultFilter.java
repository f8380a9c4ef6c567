package nl.uitzicht.surveys.results;

import io.micronaut.core.annotation.Nullable;
import java.time.LocalDate;
import java.util.UUID;
import nl.uitzicht.platform.graphql.BadRequest;
import nl.uitzicht.platform.graphql.Forbidden;
import nl.uitzicht.platform.tenancy.Caller;
import nl.uitzicht.platform.tenancy.Reach;
import nl.uitzicht.platform.tenancy.Role;
import nl.uitzicht.surveys.questionnaires.Series;

/**
 * Which batches: sealed in a period (both days included), of one series of questionnaires, of one expert or of all.
 *
 * @param reach how far those of others are seen; null everywhere, empty nowhere
 * @param ownId whose own are seen anyway, and of whom texts are seen only when shared
 */
record ResultFilter(
        Series series,
        LocalDate from,
        LocalDate to,
        @Nullable UUID expertId,
        @Nullable String reach,
        @Nullable UUID ownId) {
    private static final int LONGEST_YEARS = 6;

    ResultFilter {
        if (to.isBefore(from) || from.plusYears(LONGEST_YEARS).isBefore(to)) {
            throw new BadRequest("from lies before to, and at most six years");
        }
    }

    /** Of itself it shows nothing: {@link #seenBy} says what is seen. */
    static ResultFilter of(Series series, LocalDate from, LocalDate to, @Nullable UUID expertId) {
        return new ResultFilter(series, from, to, expertId, Reach.NOWHERE.regionsOfExperts(), null);
    }

    /** A manager sees those within reach and the own, an expert the own; refused for others (D28). */
    ResultFilter seenBy(Caller caller) {
        Forbidden.unless(caller, Role.SUPPORT_MANAGER, Role.EXPERT);
        UUID own = caller.membershipId();
        return caller.is(Role.SUPPORT_MANAGER)
                ? seen(expertId, caller.reach(Role.SUPPORT_MANAGER), own)
                : seen(own, Reach.NOWHERE, own);
    }

    /** Whether it is a list of everybody in the partnership. */
    boolean ofEverybody() {
        return expertId == null && reach == null;
    }

    private ResultFilter seen(@Nullable UUID expert, Reach reached, UUID own) {
        return new ResultFilter(series, from, to, expert, reached.regionsOfExperts(), own);
    }
}
