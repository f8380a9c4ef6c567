package nl.uitzicht.platform.graphql;

import io.micronaut.core.annotation.Nullable;
import java.util.UUID;

/** Where a page of a list by name ended: the last name, and the id that tells namesakes apart. */
public record NamePosition(String name, UUID id) {
    private static final int ID_LENGTH = 36;
    private static final NamePosition START = new NamePosition("", new UUID(0, 0));

    /** Of a page; before every name for the first page. A foreign cursor is a request error. */
    public static NamePosition of(Page page) {
        String after = page.after();
        if (after == null) {
            return START;
        }
        if (after.length() < ID_LENGTH) {
            throw new BadRequest("after is not a cursor of this list");
        }
        return new NamePosition(after.substring(ID_LENGTH), Requests.id(after.substring(0, ID_LENGTH)));
    }

    /** The LIKE pattern of what somebody searches, with ! as its escape: a percent sign in a name is only itself. All names when null. */
    public static String pattern(@Nullable String search) {
        return search == null ? "%" : "%" + search.strip().replaceAll("[!%_]", "!$0") + "%";
    }

    /** What {@link #of} reads back. */
    public static String text(String name, UUID id) {
        return id + name;
    }
}
