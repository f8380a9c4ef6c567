package nl.uitzicht.schools.networks;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.EmbeddedId;
import io.micronaut.data.annotation.MappedEntity;
import java.time.LocalDateTime;
import java.util.UUID;
import nl.uitzicht.platform.database.Uuid16;
import nl.uitzicht.platform.tenancy.Tid;
import nl.uitzicht.schools.matching.Evidence;

/** A name as a handbook prints it in a network, and which school it was found to be. */
@MappedEntity("network_name")
record NetworkName(
        @EmbeddedId Tid id,
        @Uuid16 UUID networkId,
        String printedName,
        State state,
        @Nullable @Uuid16 UUID schoolId,
        @Nullable Evidence reason,
        @Nullable @Uuid16 UUID settledBy,
        @Nullable LocalDateTime settledAt) {

    /** How far a name is. What a person settled outlives every later import. */
    enum State {
        OPEN,
        MATCHED,
        SETTLED,
        NO_COUNTERPART;

        boolean byHand() {
            return this == SETTLED || this == NO_COUNTERPART;
        }
    }

    NetworkName open() {
        return new NetworkName(id, networkId, printedName, State.OPEN, null, null, null, null);
    }

    NetworkName matched(UUID school, Evidence why) {
        return new NetworkName(id, networkId, printedName, State.MATCHED, school, why, null, null);
    }

    NetworkName settled(@Nullable UUID school, UUID by, LocalDateTime at) {
        var how = school == null ? State.NO_COUNTERPART : State.SETTLED;
        return new NetworkName(id, networkId, printedName, how, school, null, by, at);
    }
}
