package nl.uitzicht.people;

import static graphql.schema.idl.TypeRuntimeWiring.newTypeWiring;
import static nl.uitzicht.platform.graphql.Requests.caller;
import static nl.uitzicht.platform.graphql.Requests.input;
import static nl.uitzicht.platform.graphql.Requests.mutation;
import static nl.uitzicht.platform.tenancy.Role.ADMINISTRATOR;
import static nl.uitzicht.platform.tenancy.Role.EXPERT;
import static nl.uitzicht.platform.tenancy.Role.PROCESS_FACILITATOR;
import static nl.uitzicht.platform.tenancy.Role.SUPPORT_MANAGER;

import graphql.schema.DataFetchingEnvironment;
import graphql.schema.idl.RuntimeWiring;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.uitzicht.platform.Time;
import nl.uitzicht.platform.graphql.Connection;
import nl.uitzicht.platform.graphql.Forbidden;
import nl.uitzicht.platform.graphql.GraphQlFeature;
import nl.uitzicht.platform.graphql.Input;
import nl.uitzicht.platform.graphql.Page;
import nl.uitzicht.platform.graphql.Payload;
import nl.uitzicht.platform.graphql.Requests;
import nl.uitzicht.platform.mutations.Mutations;
import nl.uitzicht.platform.tenancy.Caller;

/** Wires when experts are not available. */
@Singleton
class UnavailableGraphQl implements GraphQlFeature {
    private final Unavailabilities unavailabilities;
    private final SayUnavailable unavailable;
    private final Mutations mutations;
    private final Payload payload;
    private final Clock clock;

    UnavailableGraphQl(
            Unavailabilities unavailabilities,
            SayUnavailable unavailable,
            Mutations mutations,
            Payload payload,
            Clock clock) {
        this.unavailabilities = unavailabilities;
        this.unavailable = unavailable;
        this.mutations = mutations;
        this.payload = payload;
        this.clock = clock;
    }

    @Override
    public void wire(RuntimeWiring.Builder wiring) {
        wiring.type(newTypeWiring("Query").dataFetcher("expertUnavailable", this::page));
        wiring.type(newTypeWiring("Mutation")
                .dataFetcher("expertUnavailableAdd", this::add)
                .dataFetcher("expertUnavailableRemove", this::remove));
        wiring.type(newTypeWiring("UnavailablePeriod")
                .dataFetcher(
                        "id",
                        environment ->
                                environment.<Unavailability>getSource().id().id()));
    }

    private Connection<Unavailability> page(DataFetchingEnvironment environment) {
        Caller caller = caller(environment);
        Forbidden.unless(caller, EXPERT, SUPPORT_MANAGER, PROCESS_FACILITATOR, ADMINISTRATOR);
        UUID expertId = Requests.id(environment.getArgument("expertId"));
        Page page = Page.of(environment);
        boolean sees = expertId.equals(caller.membershipId())
                || caller.is(SUPPORT_MANAGER, PROCESS_FACILITATOR, ADMINISTRATOR);
        List<Unavailability> rows = sees
                ? unavailabilities.of(caller.partnershipId(), expertId, Time.today(clock), page.limit())
                : List.of();
        return Connection.of(rows, page, row -> row.id().id().toString());
    }

    private Map<String, Object> add(DataFetchingEnvironment environment) {
        Caller caller = caller(environment);
        Input input = input(environment);
        var period = new Unavailability(
                caller.tid(input.id("id")), input.id("expertId"), input.get("startsOn"), input.get("endsOn"));
        return payload.of(
                "periodId",
                mutations.run(caller, mutation(environment), () -> unavailable.say(caller, period), id -> id));
    }

    private Map<String, Object> remove(DataFetchingEnvironment environment) {
        Caller caller = caller(environment);
        UUID id = input(environment).id("id");
        return payload.of(
                "periodId",
                mutations.run(caller, mutation(environment), () -> unavailable.takeBack(caller, id), gone -> gone));
    }
}
