package nl.uitzicht.meetings;

import static graphql.schema.idl.TypeRuntimeWiring.newTypeWiring;
import static nl.uitzicht.platform.graphql.Requests.caller;
import static nl.uitzicht.platform.graphql.Requests.load;

import graphql.schema.DataFetchingEnvironment;
import graphql.schema.idl.RuntimeWiring;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.uitzicht.platform.Time;
import nl.uitzicht.platform.graphql.Connection;
import nl.uitzicht.platform.graphql.Forbidden;
import nl.uitzicht.platform.graphql.GraphQlFeature;
import nl.uitzicht.platform.graphql.Loaders;
import nl.uitzicht.platform.graphql.Page;
import nl.uitzicht.platform.graphql.Requests;
import nl.uitzicht.platform.tenancy.Caller;
import nl.uitzicht.platform.tenancy.Role;
import nl.uitzicht.schools.Placement;
import nl.uitzicht.schools.RoleNetworks;
import nl.uitzicht.schools.SchoolDirectory;
import org.dataloader.DataLoader;

/** Wires what a school is told of meetings: when and where, and whether it was moved or called off; not who was there. */
@Singleton
class MeetingNoticesGraphQl implements GraphQlFeature {
    private final NetworkMeetings meetings;
    private final RoleNetworks networks;
    private final SchoolDirectory schools;
    private final Clock clock;

    MeetingNoticesGraphQl(NetworkMeetings meetings, RoleNetworks networks, SchoolDirectory schools, Clock clock) {
        this.meetings = meetings;
        this.networks = networks;
        this.schools = schools;
        this.clock = clock;
    }

    @Override
    public void wire(RuntimeWiring.Builder wiring) {
        wiring.type(newTypeWiring("Query").dataFetcher("schoolMeetings", this::ofSchool));
        wiring.type(newTypeWiring("MeetingNotice")
                .dataFetcher("id", environment -> meeting(environment).id().id())
                .dataFetcher(
                        "network",
                        environment -> load(
                                environment, "network", meeting(environment).networkId())));
    }

    @Override
    public Map<String, DataLoader<?, ?>> loaders(Caller caller) {
        return Map.of(
                "nextMeeting",
                Loaders.rowsById(
                        ids -> meetings.coming(caller.partnershipId(), ids, Time.today(clock), 1),
                        NetworkMeeting::networkId));
    }

    private static NetworkMeeting meeting(DataFetchingEnvironment environment) {
        return environment.getSource();
    }

    /** A school that is not the caller's has none, as one outside any network. */
    private Connection<NetworkMeeting> ofSchool(DataFetchingEnvironment environment) {
        Caller caller = caller(environment);
        Forbidden.unless(caller, Role.SCHOOL);
        UUID tenant = caller.partnershipId();
        UUID schoolId = Requests.id(environment.getArgument("schoolId"));
        LocalDate today = Time.today(clock);
        Page page = Page.of(environment);
        boolean own = networks.ofContact(tenant, caller.email(), today).stream()
                .anyMatch(school -> school.id().equals(schoolId));
        List<NetworkMeeting> rows = own
                ? schools.placement(tenant, schoolId, today)
                        .map(Placement::networkId)
                        .map(network -> meetings.coming(tenant, List.of(network), today, page.limit()))
                        .orElse(List.of())
                : List.of();
        return Connection.of(rows, page, row -> row.id().id().toString());
    }
}
