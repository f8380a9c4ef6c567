package nl.uitzicht.surveys.answering;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.server.util.HttpClientAddressResolver;
import io.micronaut.json.tree.JsonNode;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.serde.annotation.Serdeable;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import nl.uitzicht.platform.text.Sentences;
import nl.uitzicht.surveys.invitations.Invitation;
import nl.uitzicht.surveys.invitations.Invitations;

/**
 * The door of the personal link. The secret travels in the body, never in an address; the partnership follows from it. Every wrong, closed
 * or deleted link is answered alike: 404 with an empty object, or 429 after too many of them.
 */
@Controller("/api/survey")
@Secured(SecurityRule.IS_ANONYMOUS)
@ExecuteOn(TaskExecutors.BLOCKING)
class SurveyController {
    private static final int LONGEST_DRAFT = 30_000;
    private static final int MOST_BYTES = 60_000;

    private final Links links;
    private final OpenSurvey openSurvey;
    private final Drafts drafts;
    private final SubmitAnswers submitAnswers;
    private final Invitations invitations;
    private final AskCall askCall;
    private final Sentences sentences;
    private final HttpClientAddressResolver addresses;

    SurveyController(
            Links links,
            OpenSurvey openSurvey,
            Drafts drafts,
            SubmitAnswers submitAnswers,
            Invitations invitations,
            AskCall askCall,
            Sentences sentences,
            HttpClientAddressResolver addresses) {
        this.links = links;
        this.openSurvey = openSurvey;
        this.drafts = drafts;
        this.submitAnswers = submitAnswers;
        this.invitations = invitations;
        this.askCall = askCall;
        this.sentences = sentences;
        this.addresses = addresses;
    }

    /** The part of the link behind the #. */
    @Serdeable
    record Link(@Nullable String secret) {}

    /** What was filled in so far, which the server does not look into, and the version of it that the page knew. */
    @Serdeable
    record Draft(
            @Nullable String secret,
            @Nullable String draft,
            @Nullable Integer version) {}

    /** Which version of the draft lies there now. */
    @Serdeable
    record Version(int draftVersion) {}

    /** Every answer as a list of values, by the key of its question. */
    @Serdeable
    record Answers(
            @Nullable String secret,
            @Nullable JsonNode answers,
            @Nullable Integer version) {}

    /** Why an open answer was stopped, in words for who wrote it. */
    @Serdeable
    record Stopped(String question, String code, String message) {}

    @Post("/open")
    HttpResponse<?> open(HttpRequest<?> request, @Body Link link) {
        return with(request, link.secret(), invitation -> HttpResponse.ok(openSurvey.open(invitation, link.secret())));
    }

    /**
     * 200 with its version when it is kept; 409 with what lies there when that is newer than the page knew; 204 after the answers are in, when
     * nothing is kept any more, and to a page that knows no versions.
     */
    @Post("/draft")
    HttpResponse<?> draft(HttpRequest<?> request, @Body Draft kept) {
        if (!GivenAnswers.isWhole(kept.draft())
                || kept.draft().length() > LONGEST_DRAFT
                || kept.draft().getBytes(StandardCharsets.UTF_8).length > MOST_BYTES) {
            return HttpResponse.badRequest();
        }
        return with(request, kept.secret(), invitation -> {
            return switch (drafts.keep(invitation, kept.secret(), kept.draft(), kept.version())) {
                case Drafts.Kept.Here here ->
                    kept.version() == null
                            ? HttpResponse.noContent()
                            : HttpResponse.ok(new Version(here.draftVersion()));
                case Drafts.Kept.Behind behind ->
                    HttpResponse.status(HttpStatus.CONFLICT).body(behind.newest());
                case Drafts.Kept.Over over ->
                    over.answered() ? HttpResponse.noContent() : nowhere(addresses.resolve(request));
            };
        });
    }

    /** 204 when the answers are in, however often they come; 400 for what no page of ours sends, also a question that was not asked; 409 with what lies there when somebody went on elsewhere; 422 with {@code stopped} when a text may not stand. */
    @Post("/submit")
    HttpResponse<?> submit(HttpRequest<?> request, @Body Answers given) {
        return GivenAnswers.of(given.answers())
                .<HttpResponse<?>>map(answers ->
                        with(request, given.secret(), invitation -> submit(invitation, answers, given, request)))
                .orElseGet(HttpResponse::badRequest);
    }

    private HttpResponse<?> submit(
            Invitation invitation, Map<String, List<String>> answers, Answers given, HttpRequest<?> request) {
        return switch (submitAnswers.submit(invitation, answers, given.version())) {
            case Submission.Behind behind ->
                HttpResponse.status(HttpStatus.CONFLICT).body(Drafts.newest(behind.newest(), given.secret()));
            case Submission.Thanks _ -> HttpResponse.noContent();
            case Submission.Gone _ -> nowhere(addresses.resolve(request));
            case Submission.Nonsense _ -> HttpResponse.badRequest();
            case Submission.Nothing _ -> stopped(List.of(new Stopped("", "REQUIRED", sentences.of("REQUIRED"))));
            case Submission.Personal personal -> said(personal.found());
        };
    }

    /** 204 when invitation and draft are gone; 409 when the answers are in: nobody can find those any more, so nothing was deleted. */
    @Post("/forget")
    HttpResponse<?> forget(HttpRequest<?> request, @Body Link link) {
        return with(request, link.secret(), invitation -> {
            boolean gone = invitations.forget(
                            invitation.partnershipId(), invitation.id().id())
                    == 1;
            return gone || isGone(invitation) ? HttpResponse.noContent() : HttpResponse.status(HttpStatus.CONFLICT);
        });
    }

    /** A second request at the same moment may have deleted it. */
    private boolean isGone(Invitation invitation) {
        return invitations.findById(invitation.id()).isEmpty();
    }

    /** 204 when the procesbegeleider hears of it; 409 when as many as may wait about this do so already; 422 with {@code stopped} by field when nobody could call so. */
    @Post("/call")
    HttpResponse<?> call(HttpRequest<?> request, @Body CallRequest asked) {
        return with(request, asked.secret(), invitation -> {
            List<Submission.Personal.Found> wrong = askCall.wrong(invitation, asked);
            if (!wrong.isEmpty()) {
                return said(wrong);
            }
            return askCall.ask(invitation, asked) ? HttpResponse.noContent() : HttpResponse.status(HttpStatus.CONFLICT);
        });
    }

    private HttpResponse<?> with(
            HttpRequest<?> request, @Nullable String secret, Function<Invitation, HttpResponse<?>> then) {
        String address = addresses.resolve(request);
        return links.find(secret, address).<HttpResponse<?>>map(then).orElseGet(() -> nowhere(address));
    }

    private HttpResponse<?> nowhere(String address) {
        HttpStatus status = links.barred(address) ? HttpStatus.TOO_MANY_REQUESTS : HttpStatus.NOT_FOUND;
        return HttpResponse.status(status).body(Map.of());
    }

    private HttpResponse<?> said(List<Submission.Personal.Found> found) {
        return stopped(found.stream()
                .map(one -> new Stopped(one.question(), one.code(), sentences.of(one.code())))
                .toList());
    }

    private static HttpResponse<?> stopped(List<Stopped> stopped) {
        return HttpResponse.unprocessableEntity().body(Map.of("stopped", stopped));
    }
}
