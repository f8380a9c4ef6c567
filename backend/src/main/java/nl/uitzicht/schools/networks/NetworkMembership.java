package nl.uitzicht.schools.networks;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.EmbeddedId;
import io.micronaut.data.annotation.MappedEntity;
import java.time.LocalDate;
import java.util.UUID;
import nl.uitzicht.platform.database.Uuid16;
import nl.uitzicht.platform.tenancy.Tid;

/** A school in a network, from a civil date to another, both included (R76). */
@MappedEntity("school_network")
record NetworkMembership(
        @EmbeddedId Tid id,
        @Uuid16 UUID schoolId,
        @Uuid16 UUID networkId,
        LocalDate startsOn,
        @Nullable LocalDate endsOn) {

    NetworkMembership endingOn(LocalDate day) {
        return new NetworkMembership(id, schoolId, networkId, startsOn, day);
    }
}
