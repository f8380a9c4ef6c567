package nl.uitzicht.hours;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.uitzicht.kinds.ActivityKind;
import nl.uitzicht.kinds.KindDirectory;
import nl.uitzicht.platform.Time;
import nl.uitzicht.platform.mutations.FieldConflict;
import nl.uitzicht.platform.tenancy.Caller;

/** Writes the next version of an entry together with what it changed, and finds what changed since a version somebody saw. */
@Singleton
class HourHistory {
    /** The field whose value is the id of a kind, shown by its name. */
    static final String KIND = "activityKindId";

    private final HourEntries entries;
    private final HourChanges changes;
    private final KindDirectory kinds;
    private final Clock clock;

    HourHistory(HourEntries entries, HourChanges changes, KindDirectory kinds, Clock clock) {
        this.entries = entries;
        this.changes = changes;
        this.kinds = kinds;
        this.clock = clock;
    }

    /** The fields that were changed after the seen version and that the correction wants to have otherwise; a kind by its name, as it is shown. */
    List<FieldConflict> conflicts(HourEntry entry, HourCorrection asked) {
        Map<String, String> now = fields(entry);
        Map<String, String> wanted = fields(entry.changed(asked.on(entry)));
        return changes.since(entry.id().partnershipId(), asked.id(), asked.basedOnVersion()).stream()
                .map(HourChange::field)
                .distinct()
                .filter(field -> !Objects.equals(now.get(field), wanted.get(field)))
                .map(field -> new FieldConflict(field, shown(entry, field, wanted), shown(entry, field, now)))
                .toList();
    }

    private String shown(HourEntry entry, String field, Map<String, String> values) {
        String value = values.get(field);
        return !field.equals(KIND)
                ? value
                : kinds.every(entry.id().partnershipId()).stream()
                        .filter(kind -> kind.id().id().toString().equals(value))
                        .map(ActivityKind::name)
                        .findFirst()
                        .orElse(value);
    }

    /** Records the next version; a version in between would break the lock this is written under, and fails loudly. */
    void record(Caller caller, HourEntry before, HourEntry after, String reason) {
        int written = entries.update(
                after.id().partnershipId(),
                after.id().id(),
                after.date(),
                after.minutes(),
                after.travelMinutes(),
                after.activityKindId(),
                after.note(),
                after.withdrawn(),
                after.version());
        if (written != 1) {
            throw new IllegalStateException("An hour entry changed under its lock");
        }
        different(before, after)
                .forEach(field -> changes.save(new HourChange(
                        caller.tid(UuidCreator.getTimeOrderedEpoch()),
                        after.id().id(),
                        after.version(),
                        field,
                        fields(before).get(field),
                        fields(after).get(field),
                        reason,
                        caller.membershipId(),
                        Time.utc(clock))));
    }

    private static List<String> different(HourEntry before, HourEntry after) {
        Map<String, String> old = fields(before);
        List<String> different = new ArrayList<>();
        fields(after).forEach((field, value) -> {
            if (!value.equals(old.get(field))) {
                different.add(field);
            }
        });
        return different;
    }

    private static Map<String, String> fields(HourEntry entry) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("date", entry.date().toString());
        fields.put("minutes", Integer.toString(entry.minutes()));
        fields.put("travelMinutes", Integer.toString(entry.travelMinutes()));
        fields.put(KIND, entry.activityKindId().toString());
        fields.put("note", entry.note());
        fields.put("withdrawn", Boolean.toString(entry.withdrawn()));
        return fields;
    }
}
