package nl.uitzicht.coupling;

import static graphql.schema.idl.TypeRuntimeWiring.newTypeWiring;
import static nl.uitzicht.platform.graphql.Requests.caller;
import static nl.uitzicht.platform.graphql.Requests.input;
import static nl.uitzicht.platform.graphql.Requests.load;
import static nl.uitzicht.platform.graphql.Requests.mutation;

import graphql.schema.DataFetchingEnvironment;
import graphql.schema.idl.RuntimeWiring;
import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.uitzicht.platform.graphql.Connection;
import nl.uitzicht.platform.graphql.Forbidden;
import nl.uitzicht.platform.graphql.GraphQlFeature;
import nl.uitzicht.platform.graphql.Input;
import nl.uitzicht.platform.graphql.Page;
import nl.uitzicht.platform.graphql.Payload;
import nl.uitzicht.platform.mutations.Mutations;
import nl.uitzicht.platform.mutations.Outcome;
import nl.uitzicht.platform.tenancy.Caller;
import nl.uitzicht.platform.tenancy.Role;
import nl.uitzicht.platform.text.Overrules;
import nl.uitzicht.schools.SchoolDays;

/** Wires the list of what was decided, and the coupling. */
@Singleton
class DeploymentsGraphQl implements GraphQlFeature {
    private static final UUID NO_NETWORK = new UUID(0, 0);

    private final CouplingAccess access;
    private final Deployments deployments;
    private final CoupleExpert couple;
    private final SchoolDays schoolDays;
    private final Mutations mutations;
    private final Payload payload;

    DeploymentsGraphQl(
            CouplingAccess access,
            Deployments deployments,
            CoupleExpert couple,
            SchoolDays schoolDays,
            Mutations mutations,
            Payload payload) {
        this.access = access;
        this.deployments = deployments;
        this.couple = couple;
        this.schoolDays = schoolDays;
        this.mutations = mutations;
        this.payload = payload;
    }

    /** A decision with the days it waits; null once coupled. */
    record Listed(Deployment deployment, @Nullable Integer schoolDaysWaiting, boolean late) {}

    @Override
    public void wire(RuntimeWiring.Builder wiring) {
        wiring.type(newTypeWiring("Query").dataFetcher("deployments", this::deployments));
        wiring.type(newTypeWiring("Mutation").dataFetcher("deploymentCouple", this::couple));
        wiring.type(newTypeWiring("Deployment")
                .dataFetcher("id", environment -> one(environment).id().id())
                .dataFetcher(
                        "school",
                        environment ->
                                load(environment, "school", one(environment).schoolId()))
                .dataFetcher(
                        "network",
                        environment ->
                                load(environment, "network", one(environment).networkId()))
                .dataFetcher(
                        "domain",
                        environment ->
                                load(environment, "domain", one(environment).domainId()))
                .dataFetcher("subject", environment -> one(environment).subject())
                .dataFetcher("stand", environment -> one(environment).stand())
                .dataFetcher("decidedOn", environment -> one(environment).decidedOn())
                .dataFetcher("dossierReference", environment -> one(environment).dossierReference())
                .dataFetcher("dossierReadyOn", environment -> one(environment).dossierReadyOn())
                .dataFetcher("coupledOn", environment -> one(environment).coupledOn())
                .dataFetcher("firstContactBy", environment -> one(environment).firstContactBy())
                .dataFetcher("firstContactOn", environment -> one(environment).firstContactOn())
                .dataFetcher("version", environment -> one(environment).version()));
    }

    private static Deployment one(DataFetchingEnvironment environment) {
        Listed listed = environment.getSource();
        return listed.deployment();
    }

    private Connection<Listed> deployments(DataFetchingEnvironment environment) {
        Caller caller = caller(environment);
        Forbidden.unless(caller, Role.PROCESS_FACILITATOR);
        Page page = Page.of(environment);
        DeploymentPosition after = DeploymentPosition.of(page);
        List<UUID> networks = access.networks(caller);
        List<Deployment> rows = deployments.page(
                caller.partnershipId(),
                networks.isEmpty() ? List.of(NO_NETWORK) : networks,
                DeploymentStand.valueOf(environment.getArgument("stand")),
                after.decidedOn(),
                after.id(),
                page.limit());
        return Connection.of(rows, page, DeploymentPosition::text).map(waits(caller, rows)::of);
    }

    private Waits waits(Caller caller, List<Deployment> rows) {
        LocalDate today = access.today();
        LocalDate first = rows.stream()
                .map(Deployment::decidedOn)
                .min(LocalDate::compareTo)
                .orElse(today);
        return new Waits(today, schoolDays.schoolDays(caller.partnershipId(), null, first, today));
    }

    /** Counts the school days after a decision, today included, out of days that were read once for the whole list. */
    private record Waits(LocalDate today, Set<LocalDate> days) {
        Listed of(Deployment one) {
            Integer waiting = one.stand() == DeploymentStand.WAITING
                    ? Math.toIntExact(days.stream()
                            .filter(day -> day.isAfter(one.decidedOn()))
                            .count())
                    : null;
            return new Listed(one, waiting, one.late(today));
        }
    }

    private Map<String, Object> couple(DataFetchingEnvironment environment) {
        Caller caller = caller(environment);
        Input input = input(environment);
        var choice = new CoupleExpert.Choice(
                input.id("id"),
                input.id("trajectId"),
                input.id("leadExpertId"),
                input.id("domainId"),
                input.text("question"),
                input.get("startsOn"),
                input.get("provisionalMinutes"),
                Overrules.of(input));
        return payload.of(
                "deployment",
                mutations
                        .run(
                                caller,
                                mutation(environment),
                                () -> couple.couple(caller, choice),
                                id -> deployments.findById(caller.tid(id)).orElseThrow())
                        .fold(
                                done -> Outcome.accepted(
                                        waits(caller, List.of(done.value())).of(done.value()),
                                        done.id(),
                                        done.version()),
                                no -> no));
    }
}
