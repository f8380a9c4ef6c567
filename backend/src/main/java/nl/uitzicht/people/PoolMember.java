package nl.uitzicht.people;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.MappedProperty;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.uitzicht.platform.database.Uuid16;

/**
 * An expert of the pool as coupling looks at one: contract, days at work, domains and regions of today.
 *
 * @param workDays the days at work as bits; Monday is the lowest
 */
@MappedEntity("membership")
public record PoolMember(
        @Uuid16 UUID id,
        String name,
        int fteHundredths,
        int workDays,
        @Nullable @MappedProperty("domain_keys") String domainKeys,
        @Nullable @MappedProperty("region_keys") String regionKeys) {

    /** The domains of today. */
    public Set<UUID> domains() {
        return ids(domainKeys);
    }

    /** The regions of today. */
    public Set<UUID> regions() {
        return ids(regionKeys);
    }

    /** Whether the contract has this day of the week. */
    public boolean worksOn(LocalDate day) {
        return (workDays >> (day.getDayOfWeek().getValue() - 1) & 1) == 1;
    }

    /** How many days a week the contract has. */
    public int daysAWeek() {
        return Integer.bitCount(workDays);
    }

    private static Set<UUID> ids(@Nullable String keys) {
        return keys == null
                ? Set.of()
                : Arrays.stream(keys.split(",")).map(PoolMember::id).collect(Collectors.toUnmodifiableSet());
    }

    private static UUID id(String hex) {
        return new UUID(Long.parseUnsignedLong(hex, 0, 16, 16), Long.parseUnsignedLong(hex, 16, 32, 16));
    }
}
