package nl.uitzicht.reviews.conversation;

import static graphql.schema.idl.TypeRuntimeWiring.newTypeWiring;
import static nl.uitzicht.platform.graphql.Requests.caller;
import static nl.uitzicht.platform.graphql.Requests.input;

import graphql.schema.DataFetchingEnvironment;
import graphql.schema.idl.RuntimeWiring;
import jakarta.inject.Singleton;
import java.util.Map;
import nl.uitzicht.platform.graphql.Connection;
import nl.uitzicht.platform.graphql.GraphQlFeature;
import nl.uitzicht.platform.graphql.Input;
import nl.uitzicht.platform.graphql.Page;
import nl.uitzicht.platform.tenancy.Caller;
import nl.uitzicht.reviews.Looking;
import nl.uitzicht.reviews.ReviewPayload;
import nl.uitzicht.reviews.ReviewView;

/** Wires what was agreed: writing it down, taking it back, and what became of it. */
@Singleton
class AgreementsGraphQl implements GraphQlFeature {
    private final MakeAgreements make;
    private final SettleAgreement settle;
    private final Agreements agreements;
    private final ReviewPayload payload;

    AgreementsGraphQl(MakeAgreements make, SettleAgreement settle, Agreements agreements, ReviewPayload payload) {
        this.make = make;
        this.settle = settle;
        this.agreements = agreements;
        this.payload = payload;
    }

    @Override
    public void wire(RuntimeWiring.Builder wiring) {
        wiring.type(newTypeWiring("Review").dataFetcher("agreements", Looking.seen(this::agreements)));
        wiring.type(newTypeWiring("ReviewAgreement")
                .dataFetcher(
                        "id",
                        environment -> environment.<Agreement>getSource().id().id()));
        wiring.type(newTypeWiring("Mutation")
                .dataFetcher("reviewAgreementSave", this::save)
                .dataFetcher("reviewAgreementRemove", this::remove)
                .dataFetcher("reviewAgreementSettle", this::settle));
    }

    private Connection<Agreement> agreements(DataFetchingEnvironment environment) {
        ReviewView review = environment.getSource();
        return Connection.ofShort(
                agreements.of(caller(environment).partnershipId(), review.id()),
                Page.of(environment).first());
    }

    private Map<String, Object> save(DataFetchingEnvironment environment) {
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
                () -> make.save(caller, draft),
                id -> agreements.findById(caller.tid(id)).orElse(null));
    }

    private Map<String, Object> remove(DataFetchingEnvironment environment) {
        Caller caller = caller(environment);
        Input input = input(environment);
        return payload.of(
                environment,
                "removedId",
                () -> make.remove(caller, input.id("reviewId"), input.id("id"), input.get("basedOnVersion")),
                removed -> removed);
    }

    private Map<String, Object> settle(DataFetchingEnvironment environment) {
        Caller caller = caller(environment);
        Input input = input(environment);
        AgreementState from = input.choice("from", AgreementState.class);
        AgreementState state = input.choice("state", AgreementState.class);
        return payload.of(
                environment,
                "agreement",
                () -> settle.settle(caller, input.id("reviewId"), input.id("id"), from, state),
                id -> agreements.findById(caller.tid(id)).orElse(null));
    }
}
