package nl.uitzicht.cases;

import static graphql.schema.idl.TypeRuntimeWiring.newTypeWiring;
import static nl.uitzicht.platform.graphql.Requests.caller;

import graphql.schema.DataFetchingEnvironment;
import graphql.schema.idl.RuntimeWiring;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import nl.uitzicht.meetings.NetworkMeeting;
import nl.uitzicht.meetings.NetworkMeetings;
import nl.uitzicht.platform.graphql.Connection;
import nl.uitzicht.platform.graphql.Forbidden;
import nl.uitzicht.platform.graphql.GraphQlFeature;
import nl.uitzicht.platform.graphql.Loaders;
import nl.uitzicht.platform.graphql.Page;
import nl.uitzicht.platform.tenancy.Caller;
import nl.uitzicht.platform.tenancy.Role;
import nl.uitzicht.schools.DomainCard;
import nl.uitzicht.schools.NetworkSchool;
import nl.uitzicht.schools.RoleNetwork;
import nl.uitzicht.schools.RoleNetworks;
import nl.uitzicht.schools.SchoolCard;
import nl.uitzicht.schools.SchoolDirectory;
import org.dataloader.DataLoader;

/** Wires the procesbegeleider's snapshot (D7): all one needs at the table without signal. */
@Singleton
class CaseTableGraphQl implements GraphQlFeature {
    private static final int WEEKS_OF_MEETINGS = 13;
    private static final int WEEKS_OF_CASES = 26;

    private final CaseAccess access;
    private final SupportCases cases;
    private final NetworkMeetings meetings;
    private final SchoolDirectory schools;
    private final RoleNetworks networks;
    private final Clock clock;

    CaseTableGraphQl(
            CaseAccess access,
            SupportCases cases,
            NetworkMeetings meetings,
            SchoolDirectory schools,
            RoleNetworks networks,
            Clock clock) {
        this.access = access;
        this.cases = cases;
        this.meetings = meetings;
        this.schools = schools;
        this.networks = networks;
        this.clock = clock;
    }

    /** The root of the snapshot, which knows the own networks. */
    record CaseTable(Instant at, LocalDate today, List<RoleNetwork> own) {
        List<UUID> networkIds() {
            return own.stream().map(RoleNetwork::id).toList();
        }
    }

    @Override
    public void wire(RuntimeWiring.Builder wiring) {
        wiring.type(newTypeWiring("Query").dataFetcher("caseTable", this::table));
        wiring.type(newTypeWiring("CaseTable")
                .dataFetcher("networks", this::networks)
                .dataFetcher("specialSchools", this::specialSchools)
                .dataFetcher("domains", this::domains)
                .dataFetcher("meetings", this::meetings)
                .dataFetcher("cases", this::cases));
        wiring.type(newTypeWiring("TableNetwork").dataFetcher("schools", this::schools));
    }

    @Override
    public Map<String, DataLoader<?, ?>> loaders(Caller caller) {
        return Map.of(
                "networkSchools",
                Loaders.listsById(
                        ids -> networks.schools(caller.partnershipId(), ids, access.today()),
                        NetworkSchool::networkId));
    }

    private CaseTable table(DataFetchingEnvironment environment) {
        Caller caller = caller(environment);
        Forbidden.unless(caller, Role.PROCESS_FACILITATOR);
        return new CaseTable(clock.instant(), access.today(), access.networks(caller, Role.PROCESS_FACILITATOR));
    }

    private Connection<RoleNetwork> networks(DataFetchingEnvironment environment) {
        CaseTable table = environment.getSource();
        return Connection.ofShort(table.own(), Page.of(environment).first());
    }

    private CompletableFuture<Connection<NetworkSchool>> schools(DataFetchingEnvironment environment) {
        RoleNetwork network = environment.getSource();
        int first = Page.of(environment).first();
        DataLoader<UUID, List<NetworkSchool>> loader = environment.getDataLoader("networkSchools");
        return loader.load(network.id()).thenApply(all -> Connection.ofShort(all, first));
    }

    private Connection<SchoolCard> specialSchools(DataFetchingEnvironment environment) {
        CaseTable table = environment.getSource();
        Page page = Page.of(environment);
        return Connection.of(
                networks.special(caller(environment).partnershipId(), table.today(), page.limit()),
                page,
                SchoolCard::name);
    }

    private Connection<DomainCard> domains(DataFetchingEnvironment environment) {
        Page page = Page.of(environment);
        return Connection.of(
                schools.domainsByName(caller(environment).partnershipId(), page.limit()), page, DomainCard::name);
    }

    private Connection<NetworkMeeting> meetings(DataFetchingEnvironment environment) {
        CaseTable table = environment.getSource();
        Page page = Page.of(environment);
        List<NetworkMeeting> rows = table.own().isEmpty()
                ? List.of()
                : meetings.nearest(
                        caller(environment).partnershipId(),
                        table.networkIds(),
                        table.today().minusWeeks(WEEKS_OF_MEETINGS),
                        table.today().plusYears(1),
                        table.today(),
                        page.limit(),
                        page.offset());
        return Connection.fromOffset(rows, page);
    }

    private Connection<SupportCase> cases(DataFetchingEnvironment environment) {
        CaseTable table = environment.getSource();
        Page page = Page.of(environment);
        CaseList after = CaseList.of(page);
        List<SupportCase> rows = table.own().isEmpty()
                ? List.of()
                : cases.ofNetworks(
                        caller(environment).partnershipId(),
                        table.networkIds(),
                        true,
                        table.today().minusWeeks(WEEKS_OF_CASES),
                        after.broughtOn(),
                        after.id(),
                        page.limit());
        return Connection.of(rows, page, CaseList::text);
    }
}
