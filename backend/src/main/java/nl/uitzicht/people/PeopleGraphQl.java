package nl.uitzicht.people;

import static graphql.schema.idl.TypeRuntimeWiring.newTypeWiring;
import static nl.uitzicht.platform.graphql.Requests.caller;

import graphql.schema.DataFetchingEnvironment;
import graphql.schema.idl.RuntimeWiring;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import nl.uitzicht.platform.Time;
import nl.uitzicht.platform.graphql.Connection;
import nl.uitzicht.platform.graphql.Forbidden;
import nl.uitzicht.platform.graphql.GraphQlFeature;
import nl.uitzicht.platform.graphql.Loaders;
import nl.uitzicht.platform.graphql.NamePosition;
import nl.uitzicht.platform.graphql.Page;
import nl.uitzicht.platform.tenancy.Caller;
import nl.uitzicht.platform.tenancy.Role;
import org.dataloader.DataLoader;

/** Wires the pool of experts, and the loader {@code expert}. */
@Singleton
class PeopleGraphQl implements GraphQlFeature {
    private final ExpertDirectory directory;
    private final Clock clock;

    PeopleGraphQl(ExpertDirectory directory, Clock clock) {
        this.directory = directory;
        this.clock = clock;
    }

    @Override
    public void wire(RuntimeWiring.Builder wiring) {
        wiring.type(newTypeWiring("Query").dataFetcher("experts", this::experts));
    }

    @Override
    public Map<String, DataLoader<?, ?>> loaders(Caller caller) {
        return Map.of(
                "expert",
                Loaders.rowsById(ids -> directory.experts(caller.partnershipId(), ids, Time.today(clock)), Expert::id));
    }

    private Connection<Expert> experts(DataFetchingEnvironment environment) {
        Caller caller = caller(environment);
        Forbidden.unless(
                caller, Role.PROCESS_FACILITATOR, Role.SUPPORT_MANAGER, Role.POLICY_OFFICER, Role.ADMINISTRATOR);
        Page page = Page.of(environment);
        NamePosition after = NamePosition.of(page);
        List<Expert> rows =
                directory.page(caller.partnershipId(), Time.today(clock), after.name(), after.id(), page.limit());
        return Connection.of(rows, page, row -> NamePosition.text(row.name(), row.id()));
    }
}
