package nl.uitzicht.platform.pages;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.micronaut.context.annotation.Value;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.core.order.Ordered;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.micronaut.http.filter.ServerFilterPhase;
import io.micronaut.http.server.util.HttpClientAddressResolver;
import java.security.Principal;
import java.time.Duration;
import java.util.Optional;

/**
 * How many requests one may make (architecture rule 12): {@code uitzicht.requests-a-minute}, all at once if need be, after which they come back one by one;
 * answers 429 with {@code Retry-After} in seconds. Who is signed in is counted as a member, on every path; who is not by network address, and on the API
 * only: the pages of links bound wrong links themselves, since all schools of a town may share one address. Each node counts for itself.
 */
@ServerFilter({"/api/**", "/graphql"})
class RequestRate implements Ordered {
    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final int MOST_COUNTED = 100_000;

    private final LoadingCache<String, Bucket> buckets;
    private final HttpClientAddressResolver addresses;

    RequestRate(@Value("${uitzicht.requests-a-minute}") int most, HttpClientAddressResolver addresses) {
        this.buckets = Caffeine.newBuilder()
                .maximumSize(MOST_COUNTED)
                .expireAfterAccess(MINUTE)
                .build(key -> Bucket.builder()
                        .addLimit(limit -> limit.capacity(most).refillGreedy(most, MINUTE))
                        .build());
        this.addresses = addresses;
    }

    /** After the filter that finds out who is signed in. */
    @Override
    public int getOrder() {
        return ServerFilterPhase.SECURITY.after();
    }

    @RequestFilter
    @Nullable HttpResponse<?> check(HttpRequest<?> request) {
        return counted(request)
                .map(who -> buckets.get(who).tryConsumeAndReturnRemaining(1))
                .filter(probe -> !probe.isConsumed())
                .map(RequestRate::later)
                .orElse(null);
    }

    private Optional<String> counted(HttpRequest<?> request) {
        Optional<String> member = request.getUserPrincipal().map(Principal::getName);
        return member.isPresent() || request.getPath().startsWith("/api/")
                ? member
                : Optional.of("address " + addresses.resolve(request));
    }

    private static HttpResponse<?> later(ConsumptionProbe probe) {
        long seconds = 1 + Duration.ofNanos(probe.getNanosToWaitForRefill()).toSeconds();
        return HttpResponse.status(HttpStatus.TOO_MANY_REQUESTS).header("Retry-After", Long.toString(seconds));
    }
}
