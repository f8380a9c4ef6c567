package nl.uitzicht.platform.graphql;

import io.micronaut.core.annotation.Nullable;
import java.util.List;
import java.util.function.Function;

/** A page of a list, as every list of the API is given. */
public record Connection<T>(List<T> nodes, PageInfo pageInfo) {
    /** Where a page ends. */
    public record PageInfo(boolean hasNextPage, @Nullable String endCursor) {}

    /**
     * A page out of rows that were asked with a limit of one more than the page holds.
     *
     * @param cursor makes the {@code after} of the next page out of the last row
     */
    public static <T> Connection<T> of(List<T> rows, Page page, Function<T, String> cursor) {
        boolean more = rows.size() > page.first();
        List<T> nodes = more ? rows.subList(0, page.first()) : rows;
        return new Connection<>(
                nodes, new PageInfo(more, nodes.isEmpty() ? null : Cursors.encode(cursor.apply(nodes.getLast()))));
    }

    /** The first page of a list that is short by nature and already in memory. */
    public static <T> Connection<T> ofShort(List<T> all, int first) {
        return of(all, new Page(first, null), row -> Integer.toString(all.indexOf(row)));
    }

    /** A page of rows that were asked from the page's offset on, with a limit of one more than the page holds. */
    public static <T> Connection<T> fromOffset(List<T> rows, Page page) {
        int last = page.offset() + Math.min(rows.size(), page.first()) - 1;
        return of(rows, page, _ -> Integer.toString(last));
    }

    /** A page of a list that is in memory as a whole. */
    public static <T> Connection<T> ofWhole(List<T> all, Page page) {
        return fromOffset(all.stream().skip(page.offset()).limit(page.limit()).toList(), page);
    }

    /** The same page of other things. */
    public <R> Connection<R> map(Function<T, R> to) {
        return new Connection<>(nodes.stream().map(to).toList(), pageInfo);
    }
}
