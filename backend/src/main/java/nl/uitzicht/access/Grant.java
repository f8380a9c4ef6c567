package nl.uitzicht.access;

import io.micronaut.core.annotation.Nullable;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import nl.uitzicht.platform.graphql.Input;
import nl.uitzicht.platform.tenancy.Role;

/** A role, for the whole partnership or for one region or one network (D1). */
record Grant(Role role, @Nullable UUID regionId, @Nullable UUID networkId) {
    static Grant whole(Role role) {
        return new Grant(role, null, null);
    }

    /** Of the API's input. */
    static Set<Grant> of(List<Input> inputs) {
        Set<Grant> grants = new LinkedHashSet<>();
        inputs.forEach(input ->
                grants.add(new Grant(input.choice("role", Role.class), input.id("regionId"), input.id("networkId"))));
        return grants;
    }

    boolean isWhole() {
        return regionId == null && networkId == null;
    }

    /** Whether a role can hold there: who works for all schools holds it for the partnership; a manager leads per region, not per network. */
    boolean fits() {
        return switch (role) {
            case PROCESS_FACILITATOR, POLICY_OFFICER -> regionId == null || networkId == null;
            case SUPPORT_MANAGER -> networkId == null;
            case EXPERT, SCHOOL, ADMINISTRATOR -> isWhole();
        };
    }

    static Set<Role> roles(Collection<Grant> grants) {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        grants.forEach(grant -> roles.add(grant.role()));
        return roles;
    }

    /** Without what a grant for the whole partnership holds already. */
    static Set<Grant> widest(Set<Grant> grants) {
        Set<Grant> widest = new LinkedHashSet<>();
        grants.stream()
                .filter(grant -> grant.isWhole() || !grants.contains(whole(grant.role())))
                .forEach(widest::add);
        return widest;
    }

    /** Whether all of these are roles at places where they can hold, which are there. */
    static boolean fit(UUID partnershipId, Collection<Grant> grants, RolePlaces places) {
        return grants.stream().allMatch(Grant::fits)
                && places.exist(partnershipId, ids(grants, Grant::regionId), ids(grants, Grant::networkId));
    }

    private static List<UUID> ids(Collection<Grant> grants, Function<Grant, UUID> which) {
        return grants.stream().map(which).filter(Objects::nonNull).toList();
    }
}
