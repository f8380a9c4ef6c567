package nl.uitzicht.hours;

import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.uitzicht.platform.graphql.Connection;
import nl.uitzicht.platform.graphql.Page;

/** Pages of entries, newest first; a cursor is the date and id of the last one. */
@Singleton
class HourPages {
    private final HourEntries entries;

    HourPages(HourEntries entries) {
        this.entries = entries;
    }

    Connection<HourEntry> of(UUID partnershipId, HourFilter filter, Page page) {
        return of(partnershipId, filter, false, page);
    }

    Connection<HourEntry> of(UUID partnershipId, HourFilter filter, boolean withdrawn, Page page) {
        Position after = Position.of(page.after());
        List<HourEntry> rows = entries.page(
                partnershipId,
                withdrawn,
                filter.from(),
                filter.to(),
                filter.expertId(),
                filter.trajectId(),
                filter.networkId(),
                filter.regionId(),
                filter.domainId(),
                filter.boardNumber(),
                filter.reach(),
                filter.ownId(),
                after == null ? null : after.date(),
                after == null ? null : after.id(),
                page.limit());
        return Connection.of(
                rows, page, entry -> entry.date() + " " + entry.id().id());
    }

    private record Position(LocalDate date, UUID id) {
        static @Nullable Position of(@Nullable String after) {
            if (after == null) {
                return null;
            }
            String[] parts = after.split(" ", 2);
            return Page.position(() -> new Position(LocalDate.parse(parts[0]), UUID.fromString(parts[1])));
        }
    }
}
