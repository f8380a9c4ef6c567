package nl.uitzicht.people;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.MappedProperty;
import java.util.List;
import java.util.UUID;
import nl.uitzicht.platform.database.Uuid16;

/**
 * A member as an expert of the pool; {@code id} is the membership.
 *
 * @param fteHundredths contracted today; 60 is 0,6 fte, 0 without a contract
 * @param domainLines   the domains of today, one a line; null without any
 */
@MappedEntity("membership")
public record Expert(
        @Uuid16 UUID id,
        String name,
        int fteHundredths,
        @Nullable @MappedProperty("domain_lines") String domainLines) {
    /** The domains of today, by name. */
    public List<String> domains() {
        return domainLines == null ? List.of() : domainLines.lines().toList();
    }
}
