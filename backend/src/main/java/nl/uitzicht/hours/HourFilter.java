package nl.uitzicht.hours;

import io.micronaut.core.annotation.Nullable;
import java.time.LocalDate;
import java.util.UUID;
import nl.uitzicht.platform.graphql.BadRequest;
import nl.uitzicht.platform.graphql.Forbidden;
import nl.uitzicht.platform.graphql.Input;
import nl.uitzicht.platform.tenancy.Caller;
import nl.uitzicht.platform.tenancy.Reach;
import nl.uitzicht.platform.tenancy.Reached;
import nl.uitzicht.platform.tenancy.Role;

/**
 * Which hours an overview shows: a period of civil dates, both included, and optional bounds. Of itself it shows nothing.
 *
 * @param reach how far the hours of others are seen; null everywhere, empty nowhere
 * @param places how far the trajecten of those hours are seen, likewise
 * @param ownId whose hours are seen anyway
 */
record HourFilter(
        LocalDate from,
        LocalDate to,
        @Nullable UUID expertId,
        @Nullable UUID trajectId,
        @Nullable UUID networkId,
        @Nullable UUID regionId,
        @Nullable UUID domainId,
        @Nullable String boardNumber,
        @Nullable String reach,
        @Nullable String places,
        @Nullable UUID ownId) {
    private static final int MOST_DAYS = 400;

    /** Of the API's input; a period that ends before it starts, or is longer than 400 days, is a request error. */
    static HourFilter of(Input input) {
        LocalDate from = input.get("from");
        LocalDate to = input.get("to");
        if (to.isBefore(from) || to.isAfter(from.plusDays(MOST_DAYS))) {
            throw new BadRequest("to must lie 0 to " + MOST_DAYS + " days after from");
        }
        return new HourFilter(
                from,
                to,
                input.id("expertId"),
                input.id("trajectId"),
                input.id("networkId"),
                input.id("regionId"),
                input.id("domainId"),
                input.get("boardNumber"),
                Reach.NOWHERE.regionsOfExperts(),
                Reach.NOWHERE.places(),
                null);
    }

    /** What of it the caller may see: a manager what is within reach ({@link Reached#HOURS}), an expert the own hours, others nothing. */
    HourFilter seenBy(Caller caller) {
        String places = TrajectOfHours.reach(caller).places();
        if (caller.is(Role.SUPPORT_MANAGER)) {
            return seen(
                    expertId,
                    caller.reach(Role.SUPPORT_MANAGER),
                    places,
                    caller.is(Role.EXPERT) ? caller.membershipId() : null);
        }
        Forbidden.unless(caller, Role.EXPERT);
        return seen(caller.membershipId(), Reach.NOWHERE, places, caller.membershipId());
    }

    /** All the caller's own hours of a period. */
    static HourFilter ownOf(Caller caller, LocalDate from, LocalDate to) {
        UUID own = caller.membershipId();
        Reach others = Reach.NOWHERE;
        return new HourFilter(
                from, to, own, null, null, null, null, null, others.regionsOfExperts(), others.places(), own);
    }

    private HourFilter seen(@Nullable UUID expert, Reach reach, @Nullable String places, @Nullable UUID own) {
        return new HourFilter(
                from,
                to,
                expert,
                trajectId,
                networkId,
                regionId,
                domainId,
                boardNumber,
                reach.regionsOfExperts(),
                places,
                own);
    }
}
