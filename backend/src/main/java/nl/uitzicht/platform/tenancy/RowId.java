package nl.uitzicht.platform.tenancy;

import io.micronaut.data.annotation.MappedEntity;
import java.util.UUID;
import nl.uitzicht.platform.database.Uuid16;

/** The id of a row, for statements that ask which of many exist. */
@MappedEntity("row_id")
public record RowId(@Uuid16 UUID id) {}
