package nl.uitzicht.access;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.MappedEntity;
import java.util.UUID;
import nl.uitzicht.platform.database.Uuid16;

/** The one look-up of a request (D3): who a standing session belongs to, with the grants of today, comma-separated:
 * role, region, network and the region of that network, with colons between. */
@MappedEntity("session")
record SessionCaller(
        @Uuid16 UUID membershipId,
        String name,
        String email,
        @Nullable String grants) {}
