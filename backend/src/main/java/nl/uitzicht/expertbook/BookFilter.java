package nl.uitzicht.expertbook;

import io.micronaut.core.annotation.Nullable;
import java.util.List;
import nl.uitzicht.schools.DomainCard;
import nl.uitzicht.schools.RegionCard;

/** What a reader of the public book chose, by name; everything without a choice. */
record BookFilter(@Nullable String region, @Nullable String domain) {
    BookFilter {
        region = region == null || region.isBlank() ? null : region;
        domain = domain == null || domain.isBlank() ? null : domain;
    }

    boolean chosen() {
        return region != null || domain != null;
    }

    List<BookEntry> of(List<BookEntry> entries) {
        return entries.stream().filter(this::holds).toList();
    }

    private boolean holds(BookEntry entry) {
        return (region == null || entry.regions().stream().map(RegionCard::name).anyMatch(region::equals))
                && (domain == null
                        || entry.domains().stream().map(DomainCard::name).anyMatch(domain::equals));
    }
}
