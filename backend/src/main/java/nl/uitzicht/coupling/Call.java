package nl.uitzicht.coupling;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.MappedEntity;
import java.time.LocalDate;
import java.util.UUID;
import nl.uitzicht.platform.database.Uuid16;

/** An expert was called about a deployment: "gebeld: kan vanaf"; null when the expert cannot. */
@MappedEntity("candidate_call")
record Call(@Uuid16 UUID membershipId, @Nullable LocalDate canFrom) {}
