package nl.uitzicht.platform.tenancy;

import io.micronaut.data.annotation.Embeddable;
import io.micronaut.data.annotation.MappedProperty;
import java.util.UUID;
import nl.uitzicht.platform.database.Uuid16;

/** The key of every row that belongs to a partnership (D2). */
@Embeddable
public record Tid(
        @Uuid16 @MappedProperty("partnership_id") UUID partnershipId,
        @Uuid16 @MappedProperty("id") UUID id) {}
