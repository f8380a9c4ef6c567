package nl.uitzicht.platform.tenancy;

import io.micronaut.core.annotation.Nullable;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

/**
 * How far a role reaches (D1): everywhere in the partnership, or to regions and networks. Statements take it as one text, so that a page,
 * a total and an export are limited where they are read (decision 0078).
 *
 * @param regions  the regions a role is held for
 * @param networks the networks a role is held for
 * @param around   the regions in which those networks lie
 */
public record Reach(boolean everywhere, Set<UUID> regions, Set<UUID> networks, Set<UUID> around) {
    /** For who holds no role that matters. */
    public static final Reach NOWHERE = new Reach(false, Set.of(), Set.of(), Set.of());
    /** For who holds a role for the whole partnership. */
    public static final Reach EVERYWHERE = new Reach(true, Set.of(), Set.of(), Set.of());
    /** Stands in {@link #places} for what is in no network: that is everybody's with the role (R16). */
    private static final String NO_NETWORK = "-";

    /** Of one grant: for a network, for a region, or for the whole partnership. */
    public static Reach of(@Nullable UUID regionId, @Nullable UUID networkId, @Nullable UUID networkRegionId) {
        if (networkId != null) {
            return new Reach(
                    false, Set.of(), Set.of(networkId), networkRegionId == null ? Set.of() : Set.of(networkRegionId));
        }
        return regionId == null ? EVERYWHERE : new Reach(false, Set.of(regionId), Set.of(), Set.of());
    }

    /** As far as either. */
    public Reach and(Reach other) {
        return everywhere || other.everywhere
                ? EVERYWHERE
                : new Reach(
                        false,
                        both(regions, other.regions),
                        both(networks, other.networks),
                        both(around, other.around));
    }

    /** Whether something of this region and network is within it; without a network it is, unless this is nowhere. */
    public boolean holds(@Nullable UUID regionId, @Nullable UUID networkId) {
        if (everywhere || networkId == null) {
            return !isNowhere();
        }
        return networks.contains(networkId) || regionId != null && regions.contains(regionId);
    }

    /** For {@code :reach} of statements about places; null is everywhere, an empty text nowhere. {@link Reached} has the condition. */
    public @Nullable String places() {
        return everywhere ? null : isNowhere() ? "" : NO_NETWORK + "," + keys(both(regions, networks));
    }

    /** For {@code :reach} of statements about experts, who work in regions; null is everywhere, an empty text nowhere. */
    public @Nullable String regionsOfExperts() {
        return everywhere ? null : keys(both(regions, around));
    }

    private boolean isNowhere() {
        return !everywhere && regions.isEmpty() && networks.isEmpty();
    }

    private static String keys(Set<UUID> ids) {
        TreeSet<String> keys = new TreeSet<>();
        ids.forEach(id -> keys.add(id.toString().replace("-", "").toUpperCase(Locale.ROOT)));
        return String.join(",", keys);
    }

    private static Set<UUID> both(Set<UUID> some, Set<UUID> others) {
        Set<UUID> both = new HashSet<>(some);
        both.addAll(others);
        return Set.copyOf(both);
    }
}
