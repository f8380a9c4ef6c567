package nl.uitzicht.reviews.planning;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.server.util.HttpClientAddressResolver;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.serde.annotation.Serdeable;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import nl.uitzicht.platform.mutations.Outcome;
import nl.uitzicht.platform.mutations.Refusal;
import nl.uitzicht.platform.text.Sentences;

/**
 * The door of the link in an invitation. The secret travels in the body, never in an address; reading takes nothing away from it. A link
 * that is wrong, old, or of a moment that is past or cancelled is answered alike: 404 with an empty object, or 429 after too many.
 */
@Controller("/api/review-slot")
@Secured(SecurityRule.IS_ANONYMOUS)
@ExecuteOn(TaskExecutors.BLOCKING)
class SlotLinkController {
    private final SlotLinks links;
    private final AnswerByLink answer;
    private final Sentences sentences;
    private final HttpClientAddressResolver addresses;

    SlotLinkController(SlotLinks links, AnswerByLink answer, Sentences sentences, HttpClientAddressResolver addresses) {
        this.links = links;
        this.answer = answer;
        this.sentences = sentences;
        this.addresses = addresses;
    }

    /** The part of the link behind the #. */
    @Serdeable
    record Link(@Nullable String secret) {}

    /** What would fit instead. */
    @Serdeable
    record Wish(@Nullable String secret, @Nullable String wish) {}

    @Post("/open")
    HttpResponse<?> open(HttpRequest<?> request, @Body Link link) {
        return with(request, link.secret(), found -> answer.open(found).map(view -> HttpResponse.ok(view)));
    }

    /** 204 when it fits, however often that is said. */
    @Post("/accept")
    HttpResponse<?> accept(HttpRequest<?> request, @Body Link link) {
        return with(
                request, link.secret(), found -> answer.answer(found, true, "").map(this::said));
    }

    /** 204 when the manager will see the wish; 422 with {@code message} when it may not stand. */
    @Post("/other")
    HttpResponse<?> other(HttpRequest<?> request, @Body Wish asked) {
        String wish = asked.wish() == null ? "" : asked.wish().strip();
        return with(
                request,
                asked.secret(),
                found -> answer.answer(found, false, wish).map(this::said));
    }

    private HttpResponse<?> said(Outcome<?> outcome) {
        return outcome.<HttpResponse<?>>fold(_ -> HttpResponse.noContent(), no -> {
            Refusal first = no.refusals().getFirst();
            String message = sentences.of(first.code().name(), first.arguments());
            return HttpResponse.unprocessableEntity().body(Map.of("message", message));
        });
    }

    private HttpResponse<?> with(
            HttpRequest<?> request,
            @Nullable String secret,
            Function<SlotLink, Optional<? extends HttpResponse<?>>> then) {
        String address = addresses.resolve(request);
        return links.find(secret, address).<HttpResponse<?>>flatMap(then).orElseGet(() -> nowhere(address));
    }

    private HttpResponse<?> nowhere(String address) {
        HttpStatus status = links.barred(address) ? HttpStatus.TOO_MANY_REQUESTS : HttpStatus.NOT_FOUND;
        return HttpResponse.status(status).body(Map.of());
    }
}
