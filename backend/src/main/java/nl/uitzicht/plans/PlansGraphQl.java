package nl.uitzicht.plans;

import static graphql.schema.idl.TypeRuntimeWiring.newTypeWiring;
import static nl.uitzicht.platform.graphql.Requests.caller;

import graphql.schema.DataFetchingEnvironment;
import graphql.schema.idl.RuntimeWiring;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import nl.uitzicht.platform.Time;
import nl.uitzicht.platform.graphql.Connection;
import nl.uitzicht.platform.graphql.Forbidden;
import nl.uitzicht.platform.graphql.GraphQlFeature;
import nl.uitzicht.platform.graphql.Loaders;
import nl.uitzicht.platform.graphql.Page;
import nl.uitzicht.platform.graphql.Requests;
import nl.uitzicht.platform.tenancy.Caller;
import nl.uitzicht.platform.tenancy.Role;
import nl.uitzicht.trajecten.Traject;
import org.dataloader.DataLoader;

/** Wires the reading of plans. Who may see a traject sees its plans: they hold no story. */
@Singleton
class PlansGraphQl implements GraphQlFeature {
    private final ActionPlans plans;
    private final PlanGoals goals;
    private final PlanInterventions interventions;
    private final PlanAccess access;
    private final Clock clock;

    PlansGraphQl(ActionPlans plans, PlanGoals goals, PlanInterventions interventions, PlanAccess access, Clock clock) {
        this.plans = plans;
        this.goals = goals;
        this.interventions = interventions;
        this.access = access;
        this.clock = clock;
    }

    @Override
    public void wire(RuntimeWiring.Builder wiring) {
        wiring.type(newTypeWiring("Query").dataFetcher("trajectPlans", this::ofTraject));
        wiring.type(newTypeWiring("Traject")
                .dataFetcher(
                        "plans",
                        environment -> children(
                                environment,
                                "plans",
                                environment.<Traject>getSource().id())));
        wiring.type(newTypeWiring("ActionPlan")
                .dataFetcher("id", environment -> plan(environment).id().id())
                .dataFetcher("agreedMinutes", environment -> plan(environment).agreedMinutes())
                .dataFetcher("confirmedRecorder", environment -> recorder(environment, PlanRecorders::planBy))
                .dataFetcher(
                        "evaluationConfirmedRecorder",
                        environment -> recorder(environment, PlanRecorders::evaluationBy))
                .dataFetcher(
                        "goals",
                        environment -> children(
                                environment, "planGoals", plan(environment).id().id()))
                .dataFetcher(
                        "interventions",
                        environment -> children(
                                environment,
                                "planInterventions",
                                plan(environment).id().id())));
        wiring.type(newTypeWiring("PlanGoal")
                .dataFetcher(
                        "id",
                        environment -> environment.<PlanGoal>getSource().id().id()));
        wiring.type(newTypeWiring("PlanIntervention")
                .dataFetcher(
                        "id",
                        environment ->
                                environment.<PlanIntervention>getSource().id().id()));
    }

    private Connection<ActionPlan> ofTraject(DataFetchingEnvironment environment) {
        Caller caller = caller(environment);
        Forbidden.unless(caller, Role.EXPERT, Role.PROCESS_FACILITATOR, Role.SCHOOL);
        Page page = Page.of(environment);
        UUID traject = Requests.id(environment.getArgument("trajectId"));
        boolean theirs = access.reads(caller, traject, Time.today(clock));
        return Connection.ofWhole(theirs ? plans.of(caller.partnershipId(), List.of(traject)) : List.of(), page);
    }

    @Override
    public Map<String, DataLoader<?, ?>> loaders(Caller caller) {
        UUID tenant = caller.partnershipId();
        return Map.of(
                "planRecorders", Loaders.rowsById(ids -> plans.recorders(tenant, ids), PlanRecorders::planId),
                "plans", Loaders.listsById(ids -> plans.of(tenant, ids), ActionPlan::trajectId),
                "planGoals", Loaders.listsById(ids -> goals.of(tenant, ids), PlanGoal::planId),
                "planInterventions", Loaders.listsById(ids -> interventions.of(tenant, ids), PlanIntervention::planId));
    }

    private static ActionPlan plan(DataFetchingEnvironment environment) {
        return environment.getSource();
    }

    private static CompletableFuture<String> recorder(
            DataFetchingEnvironment environment, Function<PlanRecorders, String> name) {
        DataLoader<UUID, PlanRecorders> loader = environment.getDataLoader("planRecorders");
        return loader.load(plan(environment).id().id()).thenApply(name);
    }

    private static CompletableFuture<Connection<Object>> children(
            DataFetchingEnvironment environment, String name, UUID parent) {
        int first = Page.of(environment).first();
        DataLoader<UUID, List<Object>> loader = environment.getDataLoader(name);
        return loader.load(parent).thenApply(rows -> Connection.ofShort(rows, first));
    }
}
