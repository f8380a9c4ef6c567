package nl.uitzicht.hours;

import static java.util.stream.Collectors.groupingBy;

import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import nl.uitzicht.kinds.ActivityKind;
import nl.uitzicht.kinds.KindDirectory;
import nl.uitzicht.platform.graphql.Loaders;
import nl.uitzicht.platform.tenancy.Caller;
import org.dataloader.DataLoader;

/** What lists ask of hours, one statement for a whole level. */
@Singleton
class HourLoaders {
    private final HourChanges changes;
    private final HourEntries entries;
    private final KindDirectory kinds;

    HourLoaders(HourChanges changes, HourEntries entries, KindDirectory kinds) {
        this.changes = changes;
        this.entries = entries;
        this.kinds = kinds;
    }

    /** A change as the schema has it. */
    record Change(
            int version,
            Instant at,
            String by,
            String field,
            @Nullable String from,
            @Nullable String to,
            String reason) {
        static Change of(NamedChange row, Map<String, String> kindNames) {
            UnaryOperator<String> shown =
                    value -> row.field().equals(HourHistory.KIND) ? kindNames.getOrDefault(value, value) : value;
            return new Change(
                    row.version(),
                    row.at().toInstant(ZoneOffset.UTC),
                    row.name(),
                    row.field(),
                    shown.apply(row.fromText()),
                    shown.apply(row.toText()),
                    row.reason());
        }
    }

    Map<String, DataLoader<?, ?>> of(Caller caller) {
        UUID partnershipId = caller.partnershipId();
        return Map.of(
                "hourChanges", Loaders.byId(ids -> history(partnershipId, ids), List.<Change>of()),
                "spentMinutes", Loaders.byId(ids -> spent(partnershipId, ids), 0),
                "hourSchool", Loaders.byId(ids -> schools(partnershipId, ids)));
    }

    private Map<UUID, List<Change>> history(UUID partnershipId, List<UUID> entryIds) {
        Map<String, String> kindNames = kinds.every(partnershipId).stream()
                .collect(Collectors.toMap(kind -> kind.id().id().toString(), ActivityKind::name));
        return changes.of(partnershipId, entryIds).stream()
                .collect(groupingBy(
                        NamedChange::hourEntryId,
                        Collectors.mapping(row -> Change.of(row, kindNames), Collectors.toList())));
    }

    private Map<UUID, Integer> spent(UUID partnershipId, List<UUID> trajectIds) {
        return entries.spent(partnershipId, trajectIds).stream()
                .collect(Collectors.toMap(SpentMinutes::trajectId, SpentMinutes::minutes));
    }

    private Map<UUID, String> schools(UUID partnershipId, List<UUID> trajectIds) {
        return entries.schools(partnershipId, trajectIds).stream()
                .collect(Collectors.toMap(SchoolOfTraject::trajectId, SchoolOfTraject::name));
    }
}
