package nl.uitzicht.cases;

import static nl.uitzicht.platform.tenancy.Role.POLICY_OFFICER;
import static nl.uitzicht.platform.tenancy.Role.PROCESS_FACILITATOR;
import static nl.uitzicht.platform.tenancy.Role.SCHOOL;

import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.uitzicht.platform.Time;
import nl.uitzicht.platform.tenancy.Caller;
import nl.uitzicht.platform.tenancy.Role;
import nl.uitzicht.schools.RoleNetwork;
import nl.uitzicht.schools.RoleNetworks;
import nl.uitzicht.schools.SchoolCard;

/** The one place that decides whose case is whose: a procesbegeleider has those of the own networks, a school its own. */
@Singleton
class CaseAccess {
    private static final int DAYS_BACK = 14;

    private static final int MOST_NETWORKS = 100;

    private final RoleNetworks networks;
    private final Clock clock;

    CaseAccess(RoleNetworks networks, Clock clock) {
        this.networks = networks;
        this.clock = clock;
    }

    LocalDate today() {
        return Time.today(clock);
    }

    /** Whether a meeting of this day may date what was done there: not to come, and at most two weeks ago, so that no term is over before it began. */
    boolean isLately(LocalDate day) {
        return !day.isAfter(today()) && !day.isBefore(today().minusDays(DAYS_BACK));
    }

    boolean isToday(Instant moment) {
        return LocalDate.ofInstant(moment, Time.AMSTERDAM).equals(today());
    }

    /** The networks for which the caller holds one of these roles. */
    List<RoleNetwork> networks(Caller caller, Role... roles) {
        return networks.of(caller.partnershipId(), caller.reach(roles).places(), MOST_NETWORKS);
    }

    /** Whether a network is one of those. */
    boolean holds(Caller caller, Role role, @Nullable UUID networkId) {
        return networkId != null
                && !networks.one(caller.partnershipId(), caller.reach(role).places(), networkId)
                        .isEmpty();
    }

    /** Whether the caller is procesbegeleider of this network; of a school without one (R16) every procesbegeleider is. */
    boolean facilitates(Caller caller, @Nullable UUID networkId) {
        return caller.is(PROCESS_FACILITATOR) && (networkId == null || holds(caller, PROCESS_FACILITATOR, networkId));
    }

    /** The schools of which the caller is a contact. */
    List<SchoolCard> schools(Caller caller) {
        return caller.is(SCHOOL) ? networks.ofContact(caller.partnershipId(), caller.email(), today()) : List.of();
    }

    boolean isOfSchool(Caller caller, UUID schoolId) {
        return schools(caller).stream().anyMatch(school -> school.id().equals(schoolId));
    }

    /** Whether the caller may see this case: a beleidsmedewerker sees those of the own networks until they close (D22). */
    boolean sees(Caller caller, SupportCase one) {
        boolean asOfficer = caller.is(POLICY_OFFICER)
                && one.state() != CaseState.CLOSED
                && holds(caller, POLICY_OFFICER, one.networkId());
        return asOfficer || owns(caller, one);
    }

    /** Whether the caller may see and change this case. */
    boolean owns(Caller caller, SupportCase one) {
        return facilitates(caller, one.networkId()) || isOfSchool(caller, one.schoolId());
    }
}
