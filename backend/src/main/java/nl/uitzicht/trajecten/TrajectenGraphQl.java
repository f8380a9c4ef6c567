package nl.uitzicht.trajecten;

import static graphql.schema.idl.TypeRuntimeWiring.newTypeWiring;
import static nl.uitzicht.platform.graphql.Requests.caller;

import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.idl.RuntimeWiring;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import nl.uitzicht.platform.Time;
import nl.uitzicht.platform.graphql.Connection;
import nl.uitzicht.platform.graphql.GraphQlFeature;
import nl.uitzicht.platform.graphql.Loaders;
import nl.uitzicht.platform.graphql.Page;
import nl.uitzicht.platform.graphql.Requests;
import nl.uitzicht.platform.tenancy.Caller;
import nl.uitzicht.platform.tenancy.Reach;
import nl.uitzicht.platform.tenancy.Role;
import org.dataloader.DataLoader;

/**
 * Wires the reading of trajecten, and the loader {@code traject}. The children come by the loaders {@code school} and {@code domain} of
 * schools, and {@code spentMinutes} of hours: the minutes of a traject's id that count, with travel where the partnership counts it.
 */
@Singleton
class TrajectenGraphQl implements GraphQlFeature {
    private static final int WEEKS_OF_WORK = 13;

    private final TrajectDirectory directory;
    private final TrajectHolds holds;
    private final TrajectAccess access;
    private final Clock clock;

    TrajectenGraphQl(TrajectDirectory directory, TrajectHolds holds, TrajectAccess access, Clock clock) {
        this.directory = directory;
        this.holds = holds;
        this.access = access;
        this.clock = clock;
    }

    @Override
    public void wire(RuntimeWiring.Builder wiring) {
        wiring.type(newTypeWiring("Query").dataFetcher("trajecten", this::trajecten));
        wiring.type(newTypeWiring("MyWork").dataFetcher("trajecten", this::myTrajecten));
        wiring.type(newTypeWiring("Traject")
                .dataFetcher("school", child("school", Traject::schoolId))
                .dataFetcher("domain", child("domain", Traject::domainId))
                .dataFetcher("spentMinutes", child("spentMinutes", Traject::id))
                .dataFetcher("hold", child("trajectHold", Traject::id))
                .dataFetcher("experts", this::experts));
    }

    @Override
    public Map<String, DataLoader<?, ?>> loaders(Caller caller) {
        UUID tenant = caller.partnershipId();
        return Map.of(
                "traject", Loaders.rowsById(ids -> directory.byIds(tenant, ids, Time.today(clock)), Traject::id),
                "trajectHold", Loaders.rowsById(ids -> holds.current(tenant, ids), TrajectHold::trajectId),
                "trajectExperts", Loaders.listsById(ids -> directory.experts(tenant, ids), TrajectExpert::trajectId));
    }

    private Connection<Traject> trajecten(DataFetchingEnvironment environment) {
        Caller caller = caller(environment);
        Reach reach = access.listed(caller);
        Page page = Page.of(environment);
        TrajectPosition after = TrajectPosition.of(page);
        String state = environment.getArgument("state");
        String id = environment.getArgument("id");
        List<Traject> rows = directory.page(
                caller.partnershipId(),
                Time.today(clock),
                state == null ? null : TrajectState.valueOf(state),
                id == null ? null : Requests.id(id),
                caller.is(Role.EXPERT) ? caller.membershipId() : null,
                reach.places(),
                after.startsOn(),
                after.id(),
                page.limit());
        return Connection.of(rows, page, TrajectPosition::text);
    }

    private Connection<Traject> myTrajecten(DataFetchingEnvironment environment) {
        Caller caller = caller(environment);
        Page page = Page.of(environment);
        LocalDate today = Time.today(clock);
        List<Traject> rows = directory.inUse(
                caller.partnershipId(), caller.membershipId(), today, today.minusWeeks(WEEKS_OF_WORK), page.limit());
        return Connection.of(rows, page, TrajectPosition::text);
    }

    private CompletableFuture<Connection<TrajectExpert>> experts(DataFetchingEnvironment environment) {
        Traject traject = environment.getSource();
        int first = Page.of(environment).first();
        DataLoader<UUID, List<TrajectExpert>> loader = environment.getDataLoader("trajectExperts");
        return loader.load(traject.id()).thenApply(experts -> Connection.ofShort(experts, first));
    }

    private static DataFetcher<CompletableFuture<Object>> child(String loader, Function<Traject, UUID> key) {
        return environment -> {
            DataLoader<UUID, Object> children = environment.getDataLoader(loader);
            return children.load(key.apply(environment.getSource()));
        };
    }
}
