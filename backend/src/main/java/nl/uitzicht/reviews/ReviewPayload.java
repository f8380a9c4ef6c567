package nl.uitzicht.reviews;

import static nl.uitzicht.platform.graphql.Requests.caller;
import static nl.uitzicht.platform.graphql.Requests.mutation;

import graphql.schema.DataFetchingEnvironment;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import nl.uitzicht.platform.graphql.Payload;
import nl.uitzicht.platform.mutations.Mutations;
import nl.uitzicht.platform.mutations.Outcome;
import nl.uitzicht.platform.tenancy.Caller;

/** Runs an act on a review and answers it as the caller sees it afterwards. */
@Singleton
public class ReviewPayload {
    private final Mutations mutations;
    private final Payload payload;
    private final Reviews reviews;
    private final ReviewAccess access;

    ReviewPayload(Mutations mutations, Payload payload, Reviews reviews, ReviewAccess access) {
        this.mutations = mutations;
        this.payload = payload;
        this.reviews = reviews;
        this.access = access;
    }

    /** The payload with the review under {@code review}. */
    public Map<String, Object> of(DataFetchingEnvironment environment, Supplier<Outcome<Review>> act) {
        Caller caller = caller(environment);
        Outcome<Review> outcome = mutations.run(
                caller,
                mutation(environment),
                act,
                id -> reviews.findById(caller.tid(id)).orElseThrow());
        Map<String, Object> result = new HashMap<>(payload.of("review", outcome));
        result.computeIfPresent(
                "review",
                (name, row) -> access.seen(caller, ((Review) row).id().id()).orElse(null));
        return result;
    }

    /** The payload with another thing under its own name; {@code again} finds it for a replay. */
    public <T> Map<String, Object> of(
            DataFetchingEnvironment environment, String name, Supplier<Outcome<T>> act, Function<UUID, T> again) {
        return payload.of(name, mutations.run(caller(environment), mutation(environment), act, again));
    }
}
