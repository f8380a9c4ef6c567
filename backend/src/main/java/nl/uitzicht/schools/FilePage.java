package nl.uitzicht.schools;

import java.util.List;
import java.util.stream.IntStream;
import nl.uitzicht.platform.graphql.BadRequest;
import nl.uitzicht.platform.graphql.Connection;
import nl.uitzicht.platform.graphql.Page;

/** Pages of a list that was computed in memory; a cursor is the number of the last row. */
public final class FilePage {
    private record Numbered<T>(int number, T row) {}

    private FilePage() {}

    /** One page; a cursor that is no number of this list is a request error. */
    public static <T> Connection<T> of(List<T> all, Page page) {
        int from = page.after() == null ? 0 : number(page.after()) + 1;
        var rows = IntStream.range(Math.min(from, all.size()), all.size())
                .limit(page.limit())
                .mapToObj(number -> new Numbered<>(number, all.get(number)))
                .toList();
        return Connection.of(rows, page, row -> Integer.toString(row.number())).map(Numbered::row);
    }

    private static int number(String cursor) {
        if (!cursor.matches("[0-9]{1,8}")) {
            throw new BadRequest("after is not a cursor of this list");
        }
        return Integer.parseInt(cursor);
    }
}
