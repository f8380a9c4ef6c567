package nl.uitzicht.access;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.MappedEntity;
import java.util.UUID;
import nl.uitzicht.platform.database.Uuid16;
import nl.uitzicht.platform.tenancy.Role;

/** A role that a member holds today, and where; the schema's {@code RoleGrant}. */
@MappedEntity("role_grant")
record MemberGrant(
        @Uuid16 UUID membershipId,
        Role role,
        @Nullable @Uuid16 UUID regionId,
        @Nullable @Uuid16 UUID networkId) {
    Grant grant() {
        return new Grant(role, regionId, networkId);
    }
}
