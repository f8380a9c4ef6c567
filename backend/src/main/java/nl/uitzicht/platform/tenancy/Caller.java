package nl.uitzicht.platform.tenancy;

import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * The person of this request, as the session row says at this moment (D3). The only source of the tenant.
 *
 * @param reaches the roles of today, each with how far it reaches
 */
public record Caller(
        UUID partnershipId, UUID membershipId, UUID sessionId, String name, String email, Map<Role, Reach> reaches) {

    /** The roles of today. */
    public Set<Role> roles() {
        return reaches.keySet();
    }

    /** Whether the person holds at least one of these roles today, wherever. */
    public boolean is(Role... any) {
        for (Role role : any) {
            if (reaches.containsKey(role)) {
                return true;
            }
        }
        return false;
    }

    /** How far these roles reach together; nowhere without any of them. */
    public Reach reach(Role... any) {
        Reach reach = Reach.NOWHERE;
        for (Role role : any) {
            reach = reach.and(reaches.getOrDefault(role, Reach.NOWHERE));
        }
        return reach;
    }

    /** The key of a row of the caller's partnership. */
    public Tid tid(UUID id) {
        return new Tid(partnershipId, id);
    }
}
