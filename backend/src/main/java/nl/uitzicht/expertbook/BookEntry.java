package nl.uitzicht.expertbook;

import io.micronaut.core.annotation.Nullable;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nl.uitzicht.schools.DomainCard;
import nl.uitzicht.schools.RegionCard;

/**
 * An expert as the book shows one, as of today.
 *
 * @param domains     by name
 * @param regions     by name
 * @param workDays    the days of the contract
 * @param text        what the expert tells; empty without
 * @param photoTag    null without a photo
 * @param listed      whether the expert wants to be in the public book
 * @param freeMinutes free minutes per school week; null where it was not asked
 */
record BookEntry(
        UUID id,
        String name,
        List<DomainCard> domains,
        List<RegionCard> regions,
        int fteHundredths,
        Set<DayOfWeek> workDays,
        String text,
        @Nullable String photoTag,
        boolean listed,
        @Nullable Integer freeMinutes) {
    private static final int HUNDRED = 100;

    /** "0,6 fte", "1 fte"; empty without a contract. */
    String fte() {
        if (fteHundredths == 0) {
            return "";
        }
        String decimals = "%02d".formatted(fteHundredths % HUNDRED).replaceAll("0+$", "");
        return "%d%s fte".formatted(fteHundredths / HUNDRED, decimals.isEmpty() ? "" : "," + decimals);
    }

    /** The first letters of first and last name, for who has no photo. */
    String initials() {
        String[] words = name.strip().split("\\s+");
        return Stream.of(words[0], words[words.length - 1])
                .distinct()
                .map(word -> word.substring(0, word.offsetByCodePoints(0, Math.min(1, word.length()))))
                .reduce("", String::concat);
    }

    boolean hasFree(int minutes) {
        return freeMinutes != null && freeMinutes >= minutes;
    }

    boolean inRegion(@Nullable UUID regionId) {
        return regionId == null
                || regions.stream().anyMatch(region -> region.id().equals(regionId));
    }

    boolean inDomain(@Nullable UUID domainId) {
        return domainId == null
                || domains.stream().anyMatch(domain -> domain.id().equals(domainId));
    }
}
