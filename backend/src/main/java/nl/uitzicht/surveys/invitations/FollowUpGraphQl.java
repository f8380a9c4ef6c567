package nl.uitzicht.surveys.invitations;

import static graphql.schema.idl.TypeRuntimeWiring.newTypeWiring;
import static nl.uitzicht.platform.graphql.Requests.caller;
import static nl.uitzicht.platform.graphql.Requests.input;
import static nl.uitzicht.platform.graphql.Requests.mutation;

import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.idl.RuntimeWiring;
import jakarta.inject.Singleton;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import nl.uitzicht.platform.graphql.Connection;
import nl.uitzicht.platform.graphql.Forbidden;
import nl.uitzicht.platform.graphql.GraphQlFeature;
import nl.uitzicht.platform.graphql.Input;
import nl.uitzicht.platform.graphql.Page;
import nl.uitzicht.platform.graphql.Payload;
import nl.uitzicht.platform.graphql.Requests;
import nl.uitzicht.platform.mutations.Mutations;
import nl.uitzicht.platform.mutations.Outcome;
import nl.uitzicht.platform.tenancy.Caller;
import nl.uitzicht.platform.tenancy.Role;

/** Wires the procesbegeleider's list: who wants to be called, and which schools could not be asked. */
@Singleton
class FollowUpGraphQl implements GraphQlFeature {
    private final UnreachedRows unreached;
    private final CallRows calls;
    private final FollowUp followUp;
    private final Mutations mutations;
    private final Payload payload;

    FollowUpGraphQl(UnreachedRows unreached, CallRows calls, FollowUp followUp, Mutations mutations, Payload payload) {
        this.unreached = unreached;
        this.calls = calls;
        this.followUp = followUp;
        this.mutations = mutations;
        this.payload = payload;
    }

    @Override
    public void wire(RuntimeWiring.Builder wiring) {
        wiring.type(newTypeWiring("Query")
                .dataFetcher("surveyUnreached", this::unreached)
                .dataFetcher("surveyCalls", this::calls));
        wiring.type(newTypeWiring("Mutation")
                .dataFetcher("surveyInvitationReaddress", this::readdress)
                .dataFetcher("surveyAddressReport", this::report)
                .dataFetcher("surveyUnreachedGiveUp", this::giveUp)
                .dataFetcher("surveyCallHandle", this::handle));
        wiring.type(newTypeWiring("SurveyUnreached")
                .dataFetcher("email", of((Unreached row) -> row.recipient()))
                .dataFetcher("name", of((Unreached row) -> row.recipientName()))
                .dataFetcher("school", child -> load(child, "school", Unreached::schoolId))
                .dataFetcher("expert", child -> load(child, "expert", Unreached::expertId)));
        wiring.type(newTypeWiring("SurveyCall")
                .dataFetcher("id", of((Call call) -> call.id().id()))
                .dataFetcher("askedAt", of((Call call) -> call.askedAt().toInstant(ZoneOffset.UTC)))
                .dataFetcher("school", child -> load(child, "school", Call::schoolId))
                .dataFetcher("expert", child -> load(child, "expert", Call::expertId)));
    }

    private Connection<Unreached> unreached(DataFetchingEnvironment environment) {
        int first = first(environment);
        Caller caller = caller(environment);
        return Connection.ofShort(
                unreached.waiting(
                        caller.partnershipId(),
                        caller.reach(Role.PROCESS_FACILITATOR).places(),
                        first + 1),
                first);
    }

    private Connection<Call> calls(DataFetchingEnvironment environment) {
        int first = first(environment);
        Caller caller = caller(environment);
        return Connection.ofShort(
                calls.waiting(
                        caller.partnershipId(),
                        caller.reach(Role.PROCESS_FACILITATOR).places(),
                        first + 1),
                first);
    }

    private static int first(DataFetchingEnvironment environment) {
        Forbidden.unless(caller(environment), Role.PROCESS_FACILITATOR);
        return Page.of(environment).first();
    }

    private Map<String, Object> readdress(DataFetchingEnvironment environment) {
        Input input = input(environment);
        return once(
                environment,
                "askedId",
                () -> followUp.readdress(caller(environment), input.id("id"), input.text("name"), input.text("email")));
    }

    private Map<String, Object> giveUp(DataFetchingEnvironment environment) {
        UUID id = input(environment).id("id");
        return once(environment, "givenUpId", () -> followUp.giveUp(caller(environment), id));
    }

    private Map<String, Object> report(DataFetchingEnvironment environment) {
        Caller caller = caller(environment);
        String address = input(environment).text("email");
        return payload.of(
                "reported",
                mutations.run(
                        caller,
                        mutation(environment),
                        () -> followUp.report(caller, UUID.randomUUID(), address),
                        id -> true));
    }

    private Map<String, Object> handle(DataFetchingEnvironment environment) {
        UUID id = input(environment).id("id");
        return once(environment, "handledId", () -> followUp.called(caller(environment), id));
    }

    private Map<String, Object> once(DataFetchingEnvironment environment, String name, Supplier<Outcome<UUID>> change) {
        Caller caller = caller(environment);
        return payload.of(name, mutations.run(caller, mutation(environment), change, id -> id));
    }

    private static <S> Object load(DataFetchingEnvironment environment, String loader, Function<S, UUID> id) {
        S source = environment.getSource();
        return Requests.load(environment, loader, id.apply(source));
    }

    private static <S> DataFetcher<Object> of(Function<S, Object> value) {
        return environment -> {
            S source = environment.getSource();
            return value.apply(source);
        };
    }
}
