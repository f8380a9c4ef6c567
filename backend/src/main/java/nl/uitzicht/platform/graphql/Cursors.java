package nl.uitzicht.platform.graphql;

import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** Cursors are opaque to the client: base64url of what the next page's query needs. */
final class Cursors {
    private Cursors() {}

    static String encode(String position) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(position.getBytes(StandardCharsets.UTF_8));
    }

    /** The position of a cursor; refused as a bad request when we never gave it. */
    static String decode(String cursor) {
        try {
            return new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            throw new BadRequest("after is not a cursor of this list");
        }
    }
}
