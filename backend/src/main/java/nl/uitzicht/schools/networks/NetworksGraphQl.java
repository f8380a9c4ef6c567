package nl.uitzicht.schools.networks;

import static graphql.schema.idl.TypeRuntimeWiring.newTypeWiring;
import static nl.uitzicht.platform.graphql.Requests.caller;
import static nl.uitzicht.platform.graphql.Requests.input;
import static nl.uitzicht.platform.graphql.Requests.mutation;

import graphql.schema.DataFetchingEnvironment;
import graphql.schema.idl.RuntimeWiring;
import jakarta.inject.Singleton;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.uitzicht.platform.graphql.Connection;
import nl.uitzicht.platform.graphql.Forbidden;
import nl.uitzicht.platform.graphql.GraphQlFeature;
import nl.uitzicht.platform.graphql.Input;
import nl.uitzicht.platform.graphql.Page;
import nl.uitzicht.platform.graphql.Payload;
import nl.uitzicht.platform.mutations.ErrorCode;
import nl.uitzicht.platform.mutations.Mutations;
import nl.uitzicht.platform.mutations.Outcome;
import nl.uitzicht.platform.mutations.Refusal;
import nl.uitzicht.platform.tenancy.Caller;
import nl.uitzicht.platform.tenancy.Role;
import nl.uitzicht.schools.FilePage;
import nl.uitzicht.schools.uploads.FilePayload;

/** Wires the import of networks and the queue of names to settle. */
@Singleton
class NetworksGraphQl implements GraphQlFeature {
    private final NetworkQueue queue;
    private final ImportNetworks imports;
    private final SettleNetworkName settling;
    private final NetworkCounts counts;
    private final Mutations mutations;
    private final Payload payload;

    NetworksGraphQl(
            NetworkQueue queue,
            ImportNetworks imports,
            SettleNetworkName settling,
            NetworkCounts counts,
            Mutations mutations,
            Payload payload) {
        this.queue = queue;
        this.imports = imports;
        this.settling = settling;
        this.counts = counts;
        this.mutations = mutations;
        this.payload = payload;
    }

    @Override
    public void wire(RuntimeWiring.Builder wiring) {
        wiring.type(newTypeWiring("Query").dataFetcher("networkNames", this::names));
        wiring.type(newTypeWiring("Mutation")
                .dataFetcher("networksImport", this::importNetworks)
                .dataFetcher("networkNameSettle", this::settle));
    }

    private Connection<NetworkQueue.Line> names(DataFetchingEnvironment environment) {
        Caller caller = caller(environment);
        Forbidden.unless(caller, Role.ADMINISTRATOR);
        var state = new Input(environment.getArguments()).choice("state", NetworkName.State.class);
        return FilePage.of(queue.lines(caller.partnershipId(), state), Page.of(environment));
    }

    private Map<String, Object> importNetworks(DataFetchingEnvironment environment) {
        Caller caller = caller(environment);
        Input input = input(environment);
        List<Map<String, Object>> regions = input.get("regions");
        Map<String, Set<String>> municipalities = regions.stream()
                .collect(Collectors.toMap(
                        region -> (String) region.get("name"), NetworksGraphQl::municipalities, (one, other) -> other));
        var order = new NetworkImportOrder(input.id("id"), input.id("uploadId"), input.get("from"), municipalities);
        Outcome<NetworkImportResult> outcome = mutations.run(
                caller,
                mutation(environment),
                () -> imports.run(caller, order),
                _ -> counts.of(caller.partnershipId()));
        return FilePayload.of(payload, "result", outcome);
    }

    @SuppressWarnings("unchecked")
    private static Set<String> municipalities(Map<String, Object> region) {
        return new HashSet<>((List<String>) region.get("municipalities"));
    }

    private Map<String, Object> settle(DataFetchingEnvironment environment) {
        Caller caller = caller(environment);
        Input input = input(environment);
        UUID id = input.id("id");
        UUID school = input.id("schoolId");
        boolean none = Boolean.TRUE.equals(input.<Boolean>get("noCounterpart"));
        Outcome<UUID> outcome = caller.is(Role.ADMINISTRATOR) && none == (school != null)
                ? Outcome.refused(Refusal.of(ErrorCode.INVALID, "schoolId"))
                : mutations.run(
                        caller,
                        mutation(environment),
                        () -> settling.settle(caller, id, school, input.get("from")),
                        settled -> settled);
        return payload.of(
                "name",
                outcome instanceof Outcome.Accepted<UUID> done
                        ? Outcome.accepted(line(caller, done.id()), done.id(), done.version())
                        : outcome);
    }

    private NetworkQueue.Line line(Caller caller, UUID id) {
        return queue.lines(caller.partnershipId(), null).stream()
                .filter(line -> line.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
