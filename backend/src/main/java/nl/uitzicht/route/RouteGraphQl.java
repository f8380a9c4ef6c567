package nl.uitzicht.route;

import static graphql.schema.idl.TypeRuntimeWiring.newTypeWiring;

import graphql.schema.DataFetchingEnvironment;
import graphql.schema.idl.RuntimeWiring;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import nl.uitzicht.platform.graphql.Connection;
import nl.uitzicht.platform.graphql.GraphQlFeature;
import nl.uitzicht.platform.graphql.Loaders;
import nl.uitzicht.platform.graphql.Page;
import nl.uitzicht.platform.graphql.Requests;
import nl.uitzicht.platform.tenancy.Caller;
import nl.uitzicht.trajecten.Traject;
import org.dataloader.DataLoader;

/** Wires where trajecten stand. Who may see a traject sees its route. */
@Singleton
class RouteGraphQl implements GraphQlFeature {
    private final Positions positions;
    private final Passages passages;
    private final SideTracks sideTracks;
    private final ParentsConsents consents;

    RouteGraphQl(Positions positions, Passages passages, SideTracks sideTracks, ParentsConsents consents) {
        this.positions = positions;
        this.passages = passages;
        this.sideTracks = sideTracks;
        this.consents = consents;
    }

    @Override
    public void wire(RuntimeWiring.Builder wiring) {
        wiring.type(newTypeWiring("Traject")
                .dataFetcher("route", RouteGraphQl::route)
                .dataFetcher(
                        "parents",
                        environment -> Requests.load(
                                environment,
                                "parentsConsent",
                                environment.<Traject>getSource().id())));
        wiring.type(newTypeWiring("ParentsConsent")
                .dataFetcher(
                        "on",
                        environment -> environment.<ParentsConsent>getSource().statedOn()));
        wiring.type(newTypeWiring("TrajectRoute")
                .dataFetcher(
                        "beginning",
                        environment -> Requests.load(
                                environment,
                                "routeBeginning",
                                environment.<TrajectRoute>getSource().id()))
                .dataFetcher("moves", environment -> children(environment, "routeMoves"))
                .dataFetcher("sideTracks", environment -> children(environment, "sideTracks")));
    }

    @Override
    public Map<String, DataLoader<?, ?>> loaders(Caller caller) {
        UUID tenant = caller.partnershipId();
        return Map.of(
                "routePosition",
                        Loaders.rowsById(
                                ids -> positions.of(tenant, ids),
                                position -> position.id().id()),
                "parentsConsent",
                        Loaders.rowsById(
                                ids -> consents.of(tenant, ids),
                                consent -> consent.id().id()),
                "routeBeginning", Loaders.rowsById(ids -> passages.beginnings(tenant, ids), RouteBeginning::trajectId),
                "routeMoves", Loaders.listsById(ids -> passages.of(tenant, ids), NamedPassage::trajectId),
                "sideTracks", Loaders.listsById(ids -> sideTracks.of(tenant, ids), NamedSideTrack::trajectId));
    }

    private static CompletableFuture<TrajectRoute> route(DataFetchingEnvironment environment) {
        Traject traject = environment.getSource();
        DataLoader<UUID, Position> loader = environment.getDataLoader("routePosition");
        return loader.load(traject.id()).thenApply(position -> TrajectRoute.of(traject, position));
    }

    private static CompletableFuture<Connection<Object>> children(DataFetchingEnvironment environment, String name) {
        TrajectRoute route = environment.getSource();
        int first = Page.of(environment).first();
        DataLoader<UUID, List<Object>> loader = environment.getDataLoader(name);
        return loader.load(route.id()).thenApply(rows -> Connection.ofShort(rows, first));
    }
}
