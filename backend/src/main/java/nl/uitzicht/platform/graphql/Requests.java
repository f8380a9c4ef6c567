package nl.uitzicht.platform.graphql;

import graphql.schema.DataFetchingEnvironment;
import io.micronaut.core.annotation.Nullable;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import nl.uitzicht.platform.mutations.MutationRequest;
import nl.uitzicht.platform.tenancy.Caller;

/** What resolvers take from a request. */
public final class Requests {
    private Requests() {}

    /** The person who asks. */
    public static Caller caller(DataFetchingEnvironment environment) {
        return environment.getGraphQlContext().get(Caller.class);
    }

    /** The {@code input} of a mutation. */
    public static Input input(DataFetchingEnvironment environment) {
        Map<String, Object> input = environment.getArgument("input");
        return new Input(input);
    }

    /** The mutation as it is recorded. */
    public static MutationRequest mutation(DataFetchingEnvironment environment) {
        Map<String, Object> input = environment.getArgument("input");
        id(input.get("mutationId"));
        return MutationRequest.of(environment.getField().getName(), input);
    }

    /** An id argument; anything but a UUID is a request error. */
    public static UUID id(Object text) {
        try {
            return UUID.fromString((String) text);
        } catch (IllegalArgumentException e) {
            throw new BadRequest("An id must be a UUID");
        }
    }

    /** What a loader finds for an id, together with all other ids of this level; null for no id. */
    public static @Nullable CompletableFuture<Object> load(
            DataFetchingEnvironment environment, String loader, @Nullable UUID id) {
        return id == null
                ? null
                : environment.<UUID, Object>getDataLoader(loader).load(id);
    }
}
