package nl.uitzicht.appointments;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.server.util.HttpClientAddressResolver;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.uitzicht.access.Attempts;
import nl.uitzicht.access.Secrets;
import nl.uitzicht.platform.Time;

/**
 * Gives a calendar program the appointments of one secret link. 404 for a link that never was, was withdrawn, expired, or whose owner
 * left: all alike. 304 when nothing changed. 429 for a link that is read more than 120 times in a quarter of an hour, and for a network
 * address that tries more than 60 links that lead nowhere.
 */
@Controller(CalendarFeedController.PATH)
@Secured(SecurityRule.IS_ANONYMOUS)
@ExecuteOn(TaskExecutors.BLOCKING)
class CalendarFeedController {
    static final String PATH = "/calendar";
    private static final MediaType TYPE = MediaType.of("text/calendar;charset=utf-8");
    private static final int DAYS_BACK = 31;
    private static final int MOST_VISITS = 2000;
    private static final int READS = 120;
    private static final int MISSES = 60;

    private final CalendarFeeds feeds;
    private final Attempts attempts;
    private final Clock clock;
    private final HttpClientAddressResolver addresses;

    CalendarFeedController(CalendarFeeds feeds, Attempts attempts, Clock clock, HttpClientAddressResolver addresses) {
        this.feeds = feeds;
        this.attempts = attempts;
        this.clock = clock;
        this.addresses = addresses;
    }

    @Get("/{secret}.ics")
    HttpResponse<?> read(HttpRequest<?> request, String secret) {
        LocalDate today = Time.today(clock);
        Optional<CalendarFeed> feed = feeds.bySecret(Secrets.hash(secret), today);
        Map<String, Integer> bound = feed.isPresent()
                ? Map.of("calendar feed " + secret, READS)
                : Map.of("calendar miss " + addresses.resolve(request), MISSES);
        Optional<Duration> wait = attempts.enter(bound);
        if (wait.isPresent()) {
            return HttpResponse.status(HttpStatus.TOO_MANY_REQUESTS)
                    .header(HttpHeaders.RETRY_AFTER, Long.toString(wait.get().toSeconds() + 1));
        }
        return feed.<HttpResponse<?>>map(found -> calendar(request, found, today))
                .orElseGet(HttpResponse::notFound);
    }

    private HttpResponse<?> calendar(HttpRequest<?> request, CalendarFeed feed, LocalDate today) {
        List<FeedVisit> visits =
                feeds.visits(feed.id().partnershipId(), feed.id().id(), today.minusDays(DAYS_BACK), MOST_VISITS);
        String text = FeedCalendar.of(visits, feed.namesSchool());
        String tag = "\"" + HexFormat.of().formatHex(Secrets.hash(text), 0, 16) + "\"";
        boolean known =
                request.getHeaders().getAll(HttpHeaders.IF_NONE_MATCH).stream().anyMatch(it -> it.contains(tag));
        MutableHttpResponse<?> response = known
                ? HttpResponse.notModified()
                : HttpResponse.ok(text)
                        .contentType(TYPE)
                        .header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"uitzicht.ics\"");
        return response.header(HttpHeaders.ETAG, tag).header(HttpHeaders.CACHE_CONTROL, "private, max-age=900");
    }
}
