package nl.uitzicht.access;

import java.util.Collection;
import java.util.UUID;

/** Where roles can hold. Implemented by {@code schools}, which knows the regions and networks. */
public interface RolePlaces {
    /** Whether all of these regions and networks are of the partnership. */
    boolean exist(UUID partnershipId, Collection<UUID> regionIds, Collection<UUID> networkIds);
}
