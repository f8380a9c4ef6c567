package nl.uitzicht.cases;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.EmbeddedId;
import io.micronaut.data.annotation.MappedEntity;
import java.time.LocalDate;
import java.util.UUID;
import nl.uitzicht.platform.database.Uuid16;
import nl.uitzicht.platform.tenancy.Tid;

/** What a network gives back about policy (R14, D22); names neither school nor pupil, and hangs on no case. */
@MappedEntity("network_signal")
record NetworkSignal(
        @EmbeddedId Tid id,
        @Uuid16 UUID networkId,
        @Nullable Dimension dimension,
        String text,
        @Uuid16 UUID recordedBy,
        LocalDate recordedOn) {
    static final int MOST = 500;
}
