package nl.uitzicht.access;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.inject.Singleton;
import java.util.Set;
import nl.uitzicht.platform.tenancy.Role;
import nl.uitzicht.platform.tenancy.Tid;

/** Gives roles for the whole partnership, from today on. */
@Singleton
class Grants {
    private final Memberships memberships;
    private final Moments moments;

    Grants(Memberships memberships, Moments moments) {
        this.memberships = memberships;
        this.moments = moments;
    }

    void give(Tid membership, Set<Role> roles) {
        roles.forEach(role -> memberships.grant(
                membership.partnershipId(),
                UuidCreator.getTimeOrderedEpoch(),
                membership.id(),
                role.name(),
                null,
                null,
                moments.today()));
    }
}
