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
import nl.uitzicht.platform.graphql.Connection;
import nl.uitzicht.platform.graphql.GraphQlFeature;
import nl.uitzicht.platform.graphql.Input;
import nl.uitzicht.platform.graphql.Page;
import nl.uitzicht.platform.tenancy.Caller;
import nl.uitzicht.reviews.Looking;
import nl.uitzicht.reviews.ReviewPayload;
import nl.uitzicht.reviews.ReviewView;
import nl.uitzicht.reviews.Reviews;

/** Wires what is said: agreements, signals, guests, the manager's own notes, and every act on them. */
@Singleton
class ConversationGraphQl implements GraphQlFeature {
    /** A reflection can be written from some weeks before its month on. */
    private static final int DAYS_AHEAD = 45;

    private final SaveReflection reflection;
    private final TakeNotes notes;
    private final MakeAgreements agreed;
    private final HoldReview hold;
    private final AddReview add;
    private final ReviewPayload payload;
    private final Answers answers;
    private final Agreements agreements;
    private final Reviews reviews;
    private final Clock clock;

    ConversationGraphQl(
            SaveReflection reflection,
            TakeNotes notes,
            MakeAgreements agreed,
            HoldReview hold,
            AddReview add,
            ReviewPayload payload,
            Answers answers,
            Agreements agreements,
            Reviews reviews,
            Clock clock) {
        this.reflection = reflection;
        this.notes = notes;
        this.agreed = agreed;
        this.hold = hold;
        this.add = add;
        this.payload = payload;
        this.answers = answers;
        this.agreements = agreements;
        this.reviews = reviews;
        this.clock = clock;
    }

    @Override
    public void wire(RuntimeWiring.Builder wiring) {
        wiring.type(newTypeWiring("MyWork").dataFetcher("review", this::coming));
        wiring.type(newTypeWiring("Review").dataFetcher("agreements", Looking.seen(this::agreements)));
        wiring.type(newTypeWiring("ReviewAnswer")
                .dataFetcher(
                        "id",
                        environment -> environment.<Answer>getSource().id().id()));
        wiring.type(newTypeWiring("ReviewAgreement")
                .dataFetcher(
                        "id",
                        environment -> environment.<Agreement>getSource().id().id()));
        wiring.type(newTypeWiring("Mutation")
                .dataFetcher("reviewReflectionSave", this::saveReflection)
                .dataFetcher("reviewReflectionShare", this::shareReflection)
                .dataFetcher("reviewNoteSave", this::saveNote)
                .dataFetcher("reviewAgreementSave", this::saveAgreement)
                .dataFetcher("reviewAgreementRemove", this::removeAgreement)
                .dataFetcher("reviewAgreementSettle", this::settleAgreement)
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

    private Connection<Agreement> agreements(DataFetchingEnvironment environment) {
        ReviewView review = environment.getSource();
        return Connection.ofShort(
                agreements.of(caller(environment).partnershipId(), review.id()),
                Page.of(environment).first());
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

    private Map<String, Object> saveAgreement(DataFetchingEnvironment environment) {
        Caller caller = caller(environment);
        Input input = input(environment);
        MakeAgreements.Draft draft = new MakeAgreements.Draft(
                input.id("reviewId"),
                input.id("id"),
                input.get("text") == null ? null : input.text("text"),
                input.choice("owner", AgreementOwner.class),
                input.get("dueOn"),
                Boolean.TRUE.equals(input.<Boolean>get("withoutDue")),
                input.number("basedOnVersion"));
        return payload.of(
                environment,
                "agreement",
                () -> agreed.save(caller, draft),
                id -> agreements.findById(caller.tid(id)).orElse(null));
    }

    private Map<String, Object> removeAgreement(DataFetchingEnvironment environment) {
        Caller caller = caller(environment);
        Input input = input(environment);
        return payload.of(
                environment,
                "removedId",
                () -> agreed.remove(caller, input.id("reviewId"), input.id("id"), input.get("basedOnVersion")),
                removed -> removed);
    }

    private Map<String, Object> settleAgreement(DataFetchingEnvironment environment) {
        Caller caller = caller(environment);
        Input input = input(environment);
        AgreementState from = input.choice("from", AgreementState.class);
        AgreementState state = input.choice("state", AgreementState.class);
        return payload.of(
                environment,
                "agreement",
                () -> agreed.settle(caller, input.id("reviewId"), input.id("id"), from, state),
                id -> agreements.findById(caller.tid(id)).orElse(null));
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
