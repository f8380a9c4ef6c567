package nl.uitzicht.schools.networks;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.EmbeddedId;
import io.micronaut.data.annotation.MappedEntity;
import java.util.UUID;
import nl.uitzicht.platform.database.Uuid16;
import nl.uitzicht.platform.tenancy.Tid;
import nl.uitzicht.schools.files.NetworkRow;
import nl.uitzicht.schools.matching.Evidence;

/** A printed name with the names of its network and region: one line of the administrator's queue. */
@MappedEntity("network_name")
record NetworkNameRow(
        @EmbeddedId Tid id,
        String region,
        String network,
        String printedName,
        NetworkName.State state,
        @Nullable @Uuid16 UUID schoolId,
        @Nullable Evidence reason) {

    NetworkRow printed() {
        return new NetworkRow(0, region, network, printedName);
    }
}
