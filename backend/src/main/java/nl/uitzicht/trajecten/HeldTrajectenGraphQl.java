package nl.uitzicht.trajecten;

import static graphql.schema.idl.TypeRuntimeWiring.newTypeWiring;
import static nl.uitzicht.platform.graphql.Requests.caller;

import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.idl.RuntimeWiring;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import nl.uitzicht.platform.Time;
import nl.uitzicht.platform.graphql.Connection;
import nl.uitzicht.platform.graphql.Forbidden;
import nl.uitzicht.platform.graphql.GraphQlFeature;
import nl.uitzicht.platform.graphql.Page;
import nl.uitzicht.platform.graphql.Requests;
import nl.uitzicht.platform.tenancy.Caller;
import nl.uitzicht.platform.tenancy.Reach;
import nl.uitzicht.platform.tenancy.Role;
import org.dataloader.DataLoader;

/** Wires what still counts on a member, for who lets them go or finds another. */
@Singleton
class HeldTrajectenGraphQl implements GraphQlFeature {
    private static final UUID FIRST = new UUID(0, 0);

    private final HeldTrajecten held;
    private final Clock clock;

    HeldTrajectenGraphQl(HeldTrajecten held, Clock clock) {
        this.held = held;
        this.clock = clock;
    }

    @Override
    public void wire(RuntimeWiring.Builder wiring) {
        wiring.type(newTypeWiring("Query").dataFetcher("heldTrajecten", this::page));
        wiring.type(newTypeWiring("HeldTraject")
                .dataFetcher("school", child("school", HeldTraject::schoolId))
                .dataFetcher("domain", child("domain", HeldTraject::domainId)));
    }

    private Connection<HeldTraject> page(DataFetchingEnvironment environment) {
        Caller caller = caller(environment);
        Forbidden.unless(caller, Role.ADMINISTRATOR, Role.PROCESS_FACILITATOR, Role.SUPPORT_MANAGER);
        Page page = Page.of(environment);
        Reach reach = caller.is(Role.ADMINISTRATOR)
                ? Reach.EVERYWHERE
                : caller.reach(Role.PROCESS_FACILITATOR, Role.SUPPORT_MANAGER);
        UUID after = page.after() == null ? FIRST : Requests.id(page.after());
        var rows = held.page(
                caller.partnershipId(),
                Requests.id(environment.getArgument("memberId")),
                Time.today(clock),
                after,
                reach.places(),
                page.limit());
        return Connection.of(rows, page, row -> row.id().toString());
    }

    private static DataFetcher<CompletableFuture<Object>> child(String loader, Function<HeldTraject, UUID> key) {
        return environment -> {
            DataLoader<UUID, Object> children = environment.getDataLoader(loader);
            return children.load(key.apply(environment.getSource()));
        };
    }
}
