package nl.uitzicht.reviews.confirming;

import static graphql.schema.idl.TypeRuntimeWiring.newTypeWiring;
import static nl.uitzicht.platform.graphql.Requests.caller;
import static nl.uitzicht.platform.graphql.Requests.input;

import graphql.schema.DataFetchingEnvironment;
import graphql.schema.idl.RuntimeWiring;
import jakarta.inject.Singleton;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.UUID;
import nl.uitzicht.platform.graphql.Connection;
import nl.uitzicht.platform.graphql.GraphQlFeature;
import nl.uitzicht.platform.graphql.Input;
import nl.uitzicht.platform.graphql.Page;
import nl.uitzicht.platform.tenancy.Caller;
import nl.uitzicht.reviews.Looking;
import nl.uitzicht.reviews.ReviewPayload;
import nl.uitzicht.reviews.ReviewView;

/** Wires who confirmed, what was added afterwards, and the acts of confirming. */
@Singleton
class ConfirmingGraphQl implements GraphQlFeature {
    private final Confirmations confirmations;
    private final Annotations annotations;
    private final ConfirmReview confirm;
    private final AnnotateReview annotate;
    private final ReviewPayload payload;

    ConfirmingGraphQl(
            Confirmations confirmations,
            Annotations annotations,
            ConfirmReview confirm,
            AnnotateReview annotate,
            ReviewPayload payload) {
        this.confirmations = confirmations;
        this.annotations = annotations;
        this.confirm = confirm;
        this.annotate = annotate;
        this.payload = payload;
    }

    @Override
    public void wire(RuntimeWiring.Builder wiring) {
        wiring.type(newTypeWiring("Review")
                .dataFetcher("confirmations", Looking.seen(this::confirmations))
                .dataFetcher("annotations", Looking.seen(this::annotations)));
        wiring.type(newTypeWiring("ReviewConfirmation")
                .dataFetcher(
                        "at",
                        environment ->
                                environment.<NamedConfirmation>getSource().at().toInstant(ZoneOffset.UTC)));
        wiring.type(newTypeWiring("ReviewAnnotation")
                .dataFetcher(
                        "at",
                        environment ->
                                environment.<NamedAnnotation>getSource().at().toInstant(ZoneOffset.UTC)));
        wiring.type(newTypeWiring("Mutation")
                .dataFetcher("reviewConfirm", this::confirm)
                .dataFetcher("reviewTakeBack", this::takeBack)
                .dataFetcher("reviewAnnotate", this::annotate));
    }

    private Connection<NamedConfirmation> confirmations(DataFetchingEnvironment environment) {
        ReviewView review = environment.getSource();
        return Connection.ofShort(
                confirmations.named(caller(environment).partnershipId(), review.id()),
                Page.of(environment).first());
    }

    private Connection<NamedAnnotation> annotations(DataFetchingEnvironment environment) {
        ReviewView review = environment.getSource();
        return Connection.ofShort(
                annotations.of(caller(environment).partnershipId(), review.id()),
                Page.of(environment).first());
    }

    private Map<String, Object> confirm(DataFetchingEnvironment environment) {
        Caller caller = caller(environment);
        Input input = input(environment);
        ConfirmReview.Word word = new ConfirmReview.Word(
                input.id("reviewId"),
                input.text("contentHash"),
                input.number("basedOnVersion"),
                Boolean.TRUE.equals(input.get("agrees")),
                input.text("answer"));
        return payload.of(environment, () -> confirm.confirm(caller, word));
    }

    private Map<String, Object> takeBack(DataFetchingEnvironment environment) {
        Caller caller = caller(environment);
        UUID reviewId = input(environment).id("reviewId");
        return payload.of(environment, () -> confirm.takeBack(caller, reviewId));
    }

    private Map<String, Object> annotate(DataFetchingEnvironment environment) {
        Caller caller = caller(environment);
        Input input = input(environment);
        return payload.of(environment, () -> annotate.annotate(caller, input.id("reviewId"), input.text("text")));
    }
}
