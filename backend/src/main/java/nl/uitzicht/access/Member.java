package nl.uitzicht.access;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.MappedEntity;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import nl.uitzicht.platform.database.Uuid16;
import nl.uitzicht.platform.tenancy.Role;

/** Somebody of the partnership as the beheerder sees them; {@code roles} are those of today, comma-separated; {@code secondFactor} says whether an app is tied. */
@MappedEntity("membership")
record Member(
        @Uuid16 UUID id,
        @Uuid16 UUID accountId,
        String name,
        String email,
        @Nullable String roles,
        LocalDate startsOn,
        boolean invited,
        boolean password,
        boolean secondFactor) {
    /** The roles of today, in the order of the enum. */
    Set<Role> roleSet() {
        Set<Role> set = EnumSet.noneOf(Role.class);
        if (roles != null) {
            Arrays.stream(roles.split(",")).map(Role::valueOf).forEach(set::add);
        }
        return set;
    }
}
