package nl.uitzicht.platform.pages;

import io.micronaut.context.annotation.Replaces;
import io.micronaut.context.annotation.Value;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.server.util.DefaultHttpClientAddressResolver;
import io.micronaut.http.server.util.HttpClientAddressResolver;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.stream.Stream;

/**
 * The network address that a request is counted under. Each proxy in front of us adds, at the end of {@code X-Forwarded-For}, the address it was called from;
 * so with {@code uitzicht.proxies} of them the visitor's is that many from the end. What stands before it the visitor may have written, which is why the
 * framework's own resolver, that takes the first, would let anybody try passwords from a new address each time.
 */
@Singleton
@Replaces(DefaultHttpClientAddressResolver.class)
class ClientAddress implements HttpClientAddressResolver {
    private static final String FORWARDED = "X-Forwarded-For";

    private final int proxies;

    ClientAddress(@Value("${uitzicht.proxies:0}") int proxies) {
        this.proxies = proxies;
    }

    /** The address as text; that of the connection when there are fewer addresses than proxies. */
    @Override
    @SuppressWarnings("rawtypes") // so is the framework's
    public String resolve(HttpRequest request) {
        List<String> passed = request.getHeaders().getAll(FORWARDED).stream()
                .flatMap(line -> Stream.of(line.split(",")))
                .map(String::strip)
                .toList();
        return proxies == 0 || passed.size() < proxies
                ? request.getRemoteAddress().getAddress().getHostAddress()
                : passed.get(passed.size() - proxies);
    }
}
