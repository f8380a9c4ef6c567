package nl.uitzicht.surveys.invitations;

import static graphql.schema.idl.TypeRuntimeWiring.newTypeWiring;
import static nl.uitzicht.platform.graphql.Requests.caller;
import static nl.uitzicht.platform.graphql.Requests.input;
import static nl.uitzicht.platform.graphql.Requests.mutation;

import graphql.schema.DataFetchingEnvironment;
import graphql.schema.idl.RuntimeWiring;
import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.uitzicht.platform.graphql.Connection;
import nl.uitzicht.platform.graphql.Forbidden;
import nl.uitzicht.platform.graphql.GraphQlFeature;
import nl.uitzicht.platform.graphql.Input;
import nl.uitzicht.platform.graphql.Page;
import nl.uitzicht.platform.graphql.Payload;
import nl.uitzicht.platform.mutations.Mutations;
import nl.uitzicht.platform.tenancy.Caller;
import nl.uitzicht.platform.tenancy.Role;
import nl.uitzicht.schools.RegionCard;
import nl.uitzicht.schools.RegionNetwork;
import nl.uitzicht.schools.SchoolDirectory;

/** Wires which networks count together. */
@Singleton
class NetworkGroupsGraphQl implements GraphQlFeature {
    private static final int MOST = 5_000;

    private final NetworkGroups groups;
    private final SaveNetworkGroup saveNetworkGroup;
    private final SchoolDirectory schools;
    private final Mutations mutations;
    private final Payload payload;

    NetworkGroupsGraphQl(
            NetworkGroups groups,
            SaveNetworkGroup saveNetworkGroup,
            SchoolDirectory schools,
            Mutations mutations,
            Payload payload) {
        this.groups = groups;
        this.saveNetworkGroup = saveNetworkGroup;
        this.schools = schools;
        this.mutations = mutations;
        this.payload = payload;
    }

    /** As the schema's {@code SurveyNetwork}. */
    record Line(
            UUID id, String region, String name, @Nullable String group) {}

    @Override
    public void wire(RuntimeWiring.Builder wiring) {
        wiring.type(newTypeWiring("Query").dataFetcher("surveyNetworks", this::networks));
        wiring.type(newTypeWiring("Mutation").dataFetcher("surveyNetworkGroupSave", this::save));
    }

    private Connection<Line> networks(DataFetchingEnvironment environment) {
        Caller caller = caller(environment);
        Forbidden.unless(caller, Role.ADMINISTRATOR);
        Page page = Page.of(environment);
        Map<UUID, String> named = groups.all(caller.partnershipId()).stream()
                .collect(Collectors.toMap(group -> group.id().id(), NetworkGroup::name));
        List<RegionNetwork> networks = rest(schools.everyNetwork(caller.partnershipId(), MOST), page);
        List<UUID> ids =
                networks.stream().map(RegionNetwork::regionId).distinct().toList();
        Map<UUID, String> regions = ids.isEmpty()
                ? Map.of()
                : schools.regions(caller.partnershipId(), ids).stream()
                        .collect(Collectors.toMap(RegionCard::id, RegionCard::name));
        return Connection.of(networks, page, network -> network.id().toString())
                .map(network -> new Line(
                        network.id(), regions.get(network.regionId()), network.name(), named.get(network.id())));
    }

    /** Those after the last one of the page before; a partnership has some tens, so they are read together. */
    private static List<RegionNetwork> rest(List<RegionNetwork> all, Page page) {
        return page.after() == null
                ? all
                : all.stream()
                        .dropWhile(network -> !network.id().toString().equals(page.after()))
                        .skip(1)
                        .toList();
    }

    private Map<String, Object> save(DataFetchingEnvironment environment) {
        Caller caller = caller(environment);
        Input input = input(environment);
        UUID id = input.id("id");
        return payload.of(
                "networkId",
                mutations.run(
                        caller,
                        mutation(environment),
                        () -> saveNetworkGroup.save(caller, id, input.text("name")),
                        saved -> saved));
    }
}
