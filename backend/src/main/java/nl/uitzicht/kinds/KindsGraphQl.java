package nl.uitzicht.kinds;

import static graphql.schema.idl.TypeRuntimeWiring.newTypeWiring;
import static nl.uitzicht.platform.graphql.Requests.caller;
import static nl.uitzicht.platform.graphql.Requests.input;
import static nl.uitzicht.platform.graphql.Requests.mutation;

import graphql.schema.DataFetchingEnvironment;
import graphql.schema.idl.RuntimeWiring;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.function.Supplier;
import nl.uitzicht.platform.graphql.Connection;
import nl.uitzicht.platform.graphql.Forbidden;
import nl.uitzicht.platform.graphql.GraphQlFeature;
import nl.uitzicht.platform.graphql.Input;
import nl.uitzicht.platform.graphql.Loaders;
import nl.uitzicht.platform.graphql.Page;
import nl.uitzicht.platform.graphql.Payload;
import nl.uitzicht.platform.mutations.Mutations;
import nl.uitzicht.platform.mutations.Outcome;
import nl.uitzicht.platform.tenancy.Caller;
import nl.uitzicht.platform.tenancy.Role;
import org.dataloader.DataLoader;

/** Wires kinds of work, and the loader {@code activityKind}. */
@Singleton
class KindsGraphQl implements GraphQlFeature {
    private final KindDirectory directory;
    private final Kinds kinds;
    private final KeepKinds keep;
    private final Mutations mutations;
    private final Payload payload;

    KindsGraphQl(KindDirectory directory, Kinds kinds, KeepKinds keep, Mutations mutations, Payload payload) {
        this.directory = directory;
        this.kinds = kinds;
        this.keep = keep;
        this.mutations = mutations;
        this.payload = payload;
    }

    @Override
    public void wire(RuntimeWiring.Builder wiring) {
        wiring.type(newTypeWiring("Query").dataFetcher("activityKinds", this::page));
        wiring.type(newTypeWiring("Mutation")
                .dataFetcher("activityKindAdd", this::add)
                .dataFetcher("activityKindRename", this::rename)
                .dataFetcher("activityKindRetire", environment -> retire(environment, true))
                .dataFetcher("activityKindRestore", environment -> retire(environment, false)));
        wiring.type(newTypeWiring("ActivityKind")
                .dataFetcher(
                        "id",
                        environment ->
                                environment.<ActivityKind>getSource().id().id()));
    }

    @Override
    public Map<String, DataLoader<?, ?>> loaders(Caller caller) {
        return Map.of(
                "activityKind",
                Loaders.rowsById(
                        ids -> directory.all(caller.partnershipId(), ids),
                        kind -> kind.id().id()));
    }

    private Connection<ActivityKind> page(DataFetchingEnvironment environment) {
        Caller caller = caller(environment);
        Forbidden.unless(caller, Role.ADMINISTRATOR);
        Page page = Page.of(environment);
        int offset = page.after() == null ? 0 : Page.position(() -> Integer.parseInt(page.after()));
        var rows = kinds.page(caller.partnershipId(), page.limit(), offset);
        int end = offset + Math.min(rows.size(), page.first());
        return Connection.of(rows, page, _ -> Integer.toString(end));
    }

    private Map<String, Object> add(DataFetchingEnvironment environment) {
        Input input = input(environment);
        return run(
                environment,
                () -> keep.add(
                        caller(environment),
                        input.id("id"),
                        input.text("name"),
                        input.choice("appliesTo", ActivityScope.class),
                        input.text("notForExperts")));
    }

    private Map<String, Object> rename(DataFetchingEnvironment environment) {
        Input input = input(environment);
        return run(
                environment,
                () -> keep.rename(
                        caller(environment),
                        input.id("id"),
                        input.number("version"),
                        input.text("name"),
                        input.text("notForExperts")));
    }

    private Map<String, Object> retire(DataFetchingEnvironment environment, boolean retired) {
        Input input = input(environment);
        return run(
                environment, () -> keep.retire(caller(environment), input.id("id"), input.number("version"), retired));
    }

    private Map<String, Object> run(DataFetchingEnvironment environment, Supplier<Outcome<ActivityKind>> change) {
        Caller caller = caller(environment);
        return payload.of(
                "activityKind",
                mutations.run(
                        caller,
                        mutation(environment),
                        change,
                        id -> directory.findById(caller.tid(id)).orElse(null)));
    }
}
