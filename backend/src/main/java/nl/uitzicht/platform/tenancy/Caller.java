package nl.uitzicht.platform.tenancy;

import java.util.Set;
import java.util.UUID;

/** The person of this request, as the session row says at this moment (D3). The only source of the tenant. */
public record Caller(
        UUID partnershipId, UUID membershipId, UUID sessionId, String name, String email, Set<Role> roles) {

    /** Whether the person holds at least one of these roles today. */
    public boolean is(Role... any) {
        for (Role role : any) {
            if (roles.contains(role)) {
                return true;
            }
        }
        return false;
    }

    /** The key of a row of the caller's partnership. */
    public Tid tid(UUID id) {
        return new Tid(partnershipId, id);
    }
}
