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
import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import nl.uitzicht.platform.Time;
import nl.uitzicht.platform.graphql.Forbidden;
import nl.uitzicht.platform.graphql.GraphQlFeature;
import nl.uitzicht.platform.graphql.Input;
import nl.uitzicht.platform.graphql.Payload;
import nl.uitzicht.platform.graphql.Requests;
import nl.uitzicht.platform.mutations.Mutations;
import nl.uitzicht.platform.tenancy.Caller;

/** Wires what is agreed with an expert. */
@Singleton
class WorkingTermsGraphQl implements GraphQlFeature {
    private final TermsRows rows;
    private final SetWorkingTerms setTerms;
    private final Mutations mutations;
    private final Payload payload;
    private final Clock clock;

    WorkingTermsGraphQl(TermsRows rows, SetWorkingTerms setTerms, Mutations mutations, Payload payload, Clock clock) {
        this.rows = rows;
        this.setTerms = setTerms;
        this.mutations = mutations;
        this.payload = payload;
        this.clock = clock;
    }

    @Override
    public void wire(RuntimeWiring.Builder wiring) {
        wiring.type(newTypeWiring("Query").dataFetcher("workingTerms", this::terms));
        wiring.type(newTypeWiring("Mutation").dataFetcher("workingTermsSet", this::set));
        wiring.type(newTypeWiring("TermsPeriod")
                .dataFetcher(
                        "workDays",
                        environment -> environment.<TermsPeriod>getSource().workDays())
                .dataFetcher("domains", environment -> many(environment, "domain", TermsPeriod::domainIds))
                .dataFetcher("regions", environment -> many(environment, "region", TermsPeriod::regionIds)));
    }

    private @Nullable WorkingTerms terms(DataFetchingEnvironment environment) {
        Caller caller = caller(environment);
        Forbidden.unless(caller, ADMINISTRATOR, SUPPORT_MANAGER, PROCESS_FACILITATOR, EXPERT);
        UUID expertId = Requests.id(environment.getArgument("expertId"));
        boolean own = expertId.equals(caller.membershipId());
        return own || caller.is(ADMINISTRATOR, SUPPORT_MANAGER, PROCESS_FACILITATOR) ? read(caller, expertId) : null;
    }

    private @Nullable WorkingTerms read(Caller caller, UUID expertId) {
        UUID tenant = caller.partnershipId();
        return rows.expert(tenant, expertId, Time.today(clock))
                .map(expert -> new WorkingTerms(
                        expert.id(),
                        expert.name(),
                        expert.startsOn(),
                        rows.version(tenant, expertId).orElse(0),
                        setTerms.mayChange(caller, expertId),
                        new TermsTimeline(
                                        rows.contracts(tenant, expertId),
                                        rows.domains(tenant, expertId),
                                        rows.regions(tenant, expertId))
                                .periods()))
                .orElse(null);
    }

    private Map<String, Object> set(DataFetchingEnvironment environment) {
        Caller caller = caller(environment);
        Input input = input(environment);
        UUID expertId = input.id("expertId");
        AskedTerms asked = AskedTerms.of(input, input.<LocalDate>get("from"));
        var outcome = mutations.run(
                caller,
                mutation(environment),
                () -> setTerms.set(caller, expertId, input.number("basedOnVersion"), asked),
                id -> id);
        return payload.of("terms", outcome.map(id -> read(caller, id)));
    }

    private static CompletableFuture<List<Object>> many(
            DataFetchingEnvironment environment, String loader, Function<TermsPeriod, List<UUID>> keys) {
        return environment.<UUID, Object>getDataLoader(loader).loadMany(keys.apply(environment.getSource()));
    }
}
