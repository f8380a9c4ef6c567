package nl.uitzicht.reviews.conversation;

import static graphql.schema.idl.TypeRuntimeWiring.newTypeWiring;
import static nl.uitzicht.platform.graphql.Requests.caller;
import static nl.uitzicht.platform.graphql.Requests.input;

import graphql.schema.DataFetchingEnvironment;
import graphql.schema.idl.RuntimeWiring;
import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import nl.uitzicht.platform.Time;
import nl.uitzicht.platform.graphql.GraphQlFeature;
import nl.uitzicht.platform.graphql.Input;
import nl.uitzicht.platform.tenancy.Caller;
import nl.uitzicht.reviews.ReviewPayload;
import nl.uitzicht.reviews.ReviewView;
import nl.uitzicht.reviews.Reviews;

/** Wires what is said: the reflection before, the shared notes, and whether the conversation was held. */
@Singleton
class ConversationGraphQl implements GraphQlFeature {
    /** A reflection can be written from some weeks before its month on. */
    private static final int DAYS_AHEAD = 45;

    private final SaveReflection reflection;
    private final TakeNotes notes;
    private final HoldReview hold;
    private final AddReview add;
    private final ReviewPayload payload;
    private final Answers answers;
    private final Reviews reviews;
    private final Clock clock;

    ConversationGraphQl(
            SaveReflection reflection,
            TakeNotes notes,
            HoldReview hold,
            AddReview add,
            ReviewPayload payload,
            Answers answers,
            Reviews reviews,
            Clock clock) {
        this.reflection = reflection;
        this.notes = notes;
        this.hold = hold;
        this.add = add;
        this.payload = payload;
        this.answers = answers;
        this.reviews = reviews;
        this.clock = clock;
    }

    @Override
    public void wire(RuntimeWiring.Builder wiring) {
        wiring.type(newTypeWiring("MyWork").dataFetcher("review", this::coming));
        wiring.type(newTypeWiring("ReviewAnswer")
                .dataFetcher(
                        "id",
                        environment -> environment.<Answer>getSource().id().id()));
        wiring.type(newTypeWiring("Mutation")
                .dataFetcher("reviewReflectionSave", this::saveReflection)
                .dataFetcher("reviewReflectionShare", this::shareReflection)
                .dataFetcher("reviewNoteSave", this::saveNote)
                .dataFetcher("reviewHold", this::hold)
                .dataFetcher("reviewNotHeld", this::notHeld)
                .dataFetcher("reviewRevive", this::revive)
                .dataFetcher("reviewAdd", this::add));
    }

    private @Nullable ReviewView coming(DataFetchingEnvironment environment) {
        Caller caller = caller(environment);
        LocalDate today = Time.today(clock);
        return reviews.coming(caller.partnershipId(), caller.membershipId(), today, today.plusDays(DAYS_AHEAD)).stream()
                .findFirst()
                .orElse(null);
    }

    private Map<String, Object> saveReflection(DataFetchingEnvironment environment) {
        Caller caller = caller(environment);
        Input input = input(environment);
        SaveReflection.Draft draft = new SaveReflection.Draft(
                input.id("reviewId"),
                input.text("code"),
                input.get("choice"),
                input.text("text"),
                input.get("basedOnVersion"));
        return payload.of(
                environment,
                "answer",
                () -> reflection.save(caller, draft),
                id -> answers.findById(caller.tid(id)).orElseThrow());
    }

    private Map<String, Object> shareReflection(DataFetchingEnvironment environment) {
        Caller caller = caller(environment);
        UUID reviewId = input(environment).id("reviewId");
        return payload.of(environment, () -> reflection.share(caller, reviewId));
    }

    private Map<String, Object> saveNote(DataFetchingEnvironment environment) {
        Caller caller = caller(environment);
        Input input = input(environment);
        TakeNotes.Draft draft = new TakeNotes.Draft(
                input.id("reviewId"), input.text("code"), input.text("text"), input.number("basedOnVersion"));
        return payload.of(environment, () -> notes.share(caller, draft));
    }

    private Map<String, Object> hold(DataFetchingEnvironment environment) {
        Caller caller = caller(environment);
        Input input = input(environment);
        return payload.of(environment, () -> hold.hold(caller, input.id("reviewId"), input.get("heldOn")));
    }

    private Map<String, Object> notHeld(DataFetchingEnvironment environment) {
        Caller caller = caller(environment);
        UUID reviewId = input(environment).id("reviewId");
        return payload.of(environment, () -> hold.notHeld(caller, reviewId));
    }

    private Map<String, Object> revive(DataFetchingEnvironment environment) {
        Caller caller = caller(environment);
        UUID reviewId = input(environment).id("reviewId");
        return payload.of(environment, () -> hold.revive(caller, reviewId));
    }

    private Map<String, Object> add(DataFetchingEnvironment environment) {
        Caller caller = caller(environment);
        Input input = input(environment);
        return payload.of(environment, () -> add.add(caller, input.id("id"), input.id("expertId")));
    }
}
