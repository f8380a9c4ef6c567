package nl.uitzicht.access;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import java.util.List;

/** Names a device by its user agent, roughly, so that a person recognises the own sessions. */
final class Devices {
    private static final List<String> BROWSERS = List.of("Edg", "Firefox", "Chrome", "Safari");
    private static final List<String> SYSTEMS = List.of("Android", "iPhone", "iPad", "Windows", "Mac OS", "Linux");

    private Devices() {}

    static String describe(HttpRequest<?> request) {
        String agent = request.getHeaders().get(HttpHeaders.USER_AGENT, String.class, "");
        return first(BROWSERS, agent, "Browser").replace("Edg", "Edge") + " op "
                + first(SYSTEMS, agent, "onbekend apparaat");
    }

    private static String first(List<String> names, String agent, String otherwise) {
        return names.stream().filter(agent::contains).findFirst().orElse(otherwise);
    }
}
