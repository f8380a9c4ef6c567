package nl.uitzicht.route;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.MappedEntity;
import java.time.LocalDate;
import java.util.UUID;
import nl.uitzicht.platform.database.Uuid16;

/**
 * The steps before a traject ran: on which civil date the school had the dossier ready, on which its first expert was coupled, and who recorded that.
 * Not when the network decided: that would lead to the case (D22). Null for what did not happen or nobody recorded.
 */
@MappedEntity("traject")
record RouteBeginning(
        @Uuid16 UUID trajectId,
        @Nullable LocalDate dossierReadyOn,
        @Nullable String dossierReadyBy,
        @Nullable LocalDate coupledOn,
        @Nullable String coupledBy) {}
