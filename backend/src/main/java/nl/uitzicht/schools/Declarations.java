package nl.uitzicht.schools;

import io.micronaut.core.annotation.Nullable;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.uitzicht.platform.graphql.Requests;
import nl.uitzicht.schools.files.LocationCode;

/** Reads the schema's {@code SchoolImportInput}. */
final class Declarations {
    private static final int MOST = 1_000;

    private Declarations() {}

    /** Empty when it is no declaration: not exactly one way to name the area, a range that holds nothing, or a code that is none. */
    @SuppressWarnings("unchecked")
    static Optional<SchoolImportOrder> order(@Nullable Object input) {
        var fields = (Map<String, Object>) input;
        var municipalities = (List<String>) fields.get("municipalities");
        var postcodes = (List<Map<String, Object>>) fields.get("postcodes");
        var ticked = (List<String>) fields.get("ticked");
        if (municipalities.isEmpty() == postcodes.isEmpty()
                || municipalities.size() + postcodes.size() + ticked.size() > MOST) {
            return Optional.empty();
        }
        try {
            Area area = postcodes.isEmpty()
                    ? new Area.Municipalities(new java.util.HashSet<>(municipalities))
                    : new Area.Postcodes(
                            postcodes.stream().map(Declarations::range).toList());
            var codes = ticked.stream().map(LocationCode::new).collect(Collectors.toUnmodifiableSet());
            var kind = SchoolKind.valueOf((String) fields.get("kind"));
            var uploadId = Requests.id(fields.get("uploadId"));
            return Optional.of(new SchoolImportOrder(uploadId, new SchoolImport(kind, area, codes)));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    private static Area.Range range(Map<String, Object> range) {
        return new Area.Range((Integer) range.get("first"), (Integer) range.get("last"));
    }
}
