package nl.uitzicht.schools;

import static graphql.schema.idl.TypeRuntimeWiring.newTypeWiring;
import static nl.uitzicht.platform.graphql.Requests.caller;
import static nl.uitzicht.platform.tenancy.Role.ADMINISTRATOR;
import static nl.uitzicht.platform.tenancy.Role.EXPERT;
import static nl.uitzicht.platform.tenancy.Role.POLICY_OFFICER;
import static nl.uitzicht.platform.tenancy.Role.PROCESS_FACILITATOR;
import static nl.uitzicht.platform.tenancy.Role.SUPPORT_MANAGER;

import graphql.schema.DataFetchingEnvironment;
import graphql.schema.idl.RuntimeWiring;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import nl.uitzicht.platform.Time;
import nl.uitzicht.platform.graphql.Connection;
import nl.uitzicht.platform.graphql.Forbidden;
import nl.uitzicht.platform.graphql.GraphQlFeature;
import nl.uitzicht.platform.graphql.Loaders;
import nl.uitzicht.platform.graphql.NamePosition;
import nl.uitzicht.platform.graphql.Page;
import nl.uitzicht.platform.tenancy.Caller;
import nl.uitzicht.platform.tenancy.Reach;
import nl.uitzicht.platform.tenancy.Role;
import org.dataloader.DataLoader;

/** Wires the lists of schools, networks and domains, and their loaders {@code school}, {@code network}, {@code region} and {@code domain}. */
@Singleton
class SchoolListsGraphQl implements GraphQlFeature {
    private static final Role[] WHO_PLANS = {EXPERT, PROCESS_FACILITATOR, SUPPORT_MANAGER, ADMINISTRATOR};

    private final SchoolDirectory directory;
    private final Clock clock;

    SchoolListsGraphQl(SchoolDirectory directory, Clock clock) {
        this.directory = directory;
        this.clock = clock;
    }

    @Override
    public void wire(RuntimeWiring.Builder wiring) {
        wiring.type(newTypeWiring("Query")
                .dataFetcher("schools", this::schools)
                .dataFetcher("regions", this::regions)
                .dataFetcher("expertiseDomains", this::expertiseDomains));
        wiring.type(newTypeWiring("MyWork").dataFetcher("networks", this::myNetworks));
        wiring.type(newTypeWiring("Region").dataFetcher("networks", SchoolListsGraphQl::networks));
    }

    @Override
    public Map<String, DataLoader<?, ?>> loaders(Caller caller) {
        UUID tenant = caller.partnershipId();
        return Map.of(
                "school", Loaders.rowsById(ids -> directory.schools(tenant, ids), SchoolCard::id),
                "network", Loaders.rowsById(ids -> directory.networks(tenant, ids), NetworkCard::id),
                "region", Loaders.rowsById(ids -> directory.regions(tenant, ids), RegionCard::id),
                "networksOfRegion",
                        Loaders.listsById(ids -> directory.networksOfRegions(tenant, ids), RegionNetwork::regionId),
                "domain", Loaders.rowsById(ids -> directory.domains(tenant, ids), DomainCard::id));
    }

    private Connection<SchoolCard> schools(DataFetchingEnvironment environment) {
        Caller caller = caller(environment);
        Forbidden.unless(caller, WHO_PLANS);
        Page page = Page.of(environment);
        NamePosition after = NamePosition.of(page);
        List<SchoolCard> rows = directory.page(
                caller.partnershipId(),
                Time.today(clock),
                reach(caller).places(),
                NamePosition.pattern(environment.getArgument("search")),
                after.name(),
                after.id(),
                page.limit());
        return Connection.of(rows, page, row -> NamePosition.text(row.name(), row.id()));
    }

    /** A procesbegeleider starts trajecten at the own schools; others choose among all. */
    private static Reach reach(Caller caller) {
        return caller.is(EXPERT, SUPPORT_MANAGER, ADMINISTRATOR) ? Reach.EVERYWHERE : caller.reach(PROCESS_FACILITATOR);
    }

    private Connection<RegionCard> regions(DataFetchingEnvironment environment) {
        Caller caller = caller(environment);
        Forbidden.unless(caller, PROCESS_FACILITATOR, SUPPORT_MANAGER, POLICY_OFFICER, ADMINISTRATOR);
        Page page = Page.of(environment);
        return Connection.of(
                directory.regionsByName(caller.partnershipId(), page.limit()),
                page,
                row -> NamePosition.text(row.name(), row.id()));
    }

    private static CompletableFuture<Connection<RegionNetwork>> networks(DataFetchingEnvironment environment) {
        int first = Page.of(environment).first();
        DataLoader<UUID, List<RegionNetwork>> loader = environment.getDataLoader("networksOfRegion");
        RegionCard region = environment.getSource();
        return loader.load(region.id()).thenApply(all -> Connection.ofShort(all, first));
    }

    private Connection<DomainCard> expertiseDomains(DataFetchingEnvironment environment) {
        Caller caller = caller(environment);
        Forbidden.unless(caller, WHO_PLANS);
        Page page = Page.of(environment);
        return Connection.of(
                directory.domainsByName(caller.partnershipId(), page.limit()),
                page,
                row -> NamePosition.text(row.name(), row.id()));
    }

    private Connection<NetworkCard> myNetworks(DataFetchingEnvironment environment) {
        Caller caller = caller(environment);
        Page page = Page.of(environment);
        return Connection.of(
                directory.networksOf(caller.partnershipId(), caller.membershipId(), Time.today(clock), page.limit()),
                page,
                row -> NamePosition.text(row.name(), row.id()));
    }
}
