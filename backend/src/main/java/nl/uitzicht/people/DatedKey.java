package nl.uitzicht.people;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.MappedEntity;
import java.time.LocalDate;
import java.util.UUID;
import nl.uitzicht.platform.database.Uuid16;

/** A domain or region that is an expert's in a period, both ends included. */
@MappedEntity("dated_key")
record DatedKey(
        @Uuid16 UUID id, LocalDate startsOn, @Nullable LocalDate endsOn) implements Dated {}
