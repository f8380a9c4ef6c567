package nl.uitzicht.platform.graphql;

import graphql.schema.DataFetchingEnvironment;
import io.micronaut.core.annotation.Nullable;
import java.time.DateTimeException;
import java.util.function.Supplier;

/** Which page is asked: how many, and after what position (already decoded; null for the first page). */
public record Page(int first, @Nullable String after) {
    private static final int MOST = 100;

    /** Of a field's arguments; {@code first} outside 1 to 100 and a foreign cursor are request errors. */
    public static Page of(DataFetchingEnvironment environment) {
        int first = environment.getArgument("first");
        if (first < 1 || first > MOST) {
            throw new BadRequest("first must be 1 to " + MOST);
        }
        String after = environment.containsArgument("after") ? environment.getArgument("after") : null;
        return new Page(first, after == null ? null : Cursors.decode(after));
    }

    /** What a query asks: one row more than the page, which tells whether there is a next one. */
    public int limit() {
        return first + 1;
    }

    /** Where the page begins in a list whose cursors are places: 0 for the first row. */
    public int offset() {
        String place = after;
        return place == null ? 0 : position(() -> Math.addExact(Integer.parseUnsignedInt(place), 1));
    }

    /** Reads what a list wrote into its own cursor; a cursor of another list is a request error. */
    public static <T> T position(Supplier<T> read) {
        try {
            return read.get();
        } catch (DateTimeException | ArithmeticException | IllegalArgumentException | IndexOutOfBoundsException e) {
            throw new BadRequest("after is not a cursor of this list");
        }
    }
}
