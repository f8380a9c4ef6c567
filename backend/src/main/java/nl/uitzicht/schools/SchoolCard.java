package nl.uitzicht.schools;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.MappedEntity;
import java.time.LocalDate;
import java.util.UUID;
import nl.uitzicht.platform.database.Uuid16;

/** What other features see of a school; the schema's {@code School}. {@code closedOn} is the first civil date on which it was gone. */
@MappedEntity("school")
public record SchoolCard(
        @Uuid16 UUID id,
        String name,
        String place,
        @Nullable LocalDate closedOn) {
    /** Whether it still stands on this date. */
    public boolean openOn(LocalDate date) {
        return closedOn == null || date.isBefore(closedOn);
    }
}
