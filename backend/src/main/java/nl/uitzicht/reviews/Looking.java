package nl.uitzicht.reviews;

import static nl.uitzicht.platform.graphql.Requests.caller;

import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.uitzicht.platform.audit.AuditEntry;
import nl.uitzicht.platform.audit.AuditLog;
import nl.uitzicht.platform.database.Transactions;
import nl.uitzicht.platform.graphql.GraphQlFeature;
import nl.uitzicht.platform.graphql.Loaders;
import nl.uitzicht.platform.tenancy.Caller;
import org.dataloader.DataLoader;

/**
 * Records who reads what stands in a review, whichever way it is asked: once in a request for each review, and never of the expert it is
 * about (architecture rule 10).
 */
@Singleton
public class Looking implements GraphQlFeature {
    private static final String LOADER = "reviewLook";
    private static final String SUBJECT = "review";
    /** Reading, and taking it along as a file. */
    private static final List<String> LOOKS = List.of("review", "reviewDocument");

    private final AuditLog audit;
    private final Transactions transactions;

    Looking(AuditLog audit, Transactions transactions) {
        this.audit = audit;
        this.transactions = transactions;
    }

    @Override
    public void wire(graphql.schema.idl.RuntimeWiring.Builder wiring) {}

    @Override
    public Map<String, DataLoader<?, ?>> loaders(Caller caller) {
        return Map.of(LOADER, Loaders.byId(ids -> {
            at(caller, ids);
            return ids.stream().collect(Collectors.toMap(Function.identity(), _ -> Boolean.TRUE));
        }));
    }

    /** Records a look of the caller at each of these reviews, in a transaction of its own. */
    void at(Caller caller, Collection<UUID> reviewIds) {
        transactions.write(() -> {
            audit.record(caller, SUBJECT, SUBJECT, reviewIds);
            return reviewIds;
        });
    }

    /** Whoever else looked at a review or took it along, each once a day, the latest first. */
    List<AuditEntry> others(ReviewView review, UUID partnershipId, int limit) {
        return audit.daily(partnershipId, SUBJECT, review.id(), LOOKS, review.expertId(), limit);
    }

    /** A field of a review that shows what stands in it: the answer, once the look is recorded. */
    public static DataFetcher<Object> seen(DataFetcher<?> field) {
        return environment -> recorded(environment, environment.getSource(), field.get(environment));
    }

    static Object recorded(DataFetchingEnvironment environment, ReviewView review, Object answer) {
        if (review.expertId().equals(caller(environment).membershipId())) {
            return answer;
        }
        CompletableFuture<?> look =
                environment.<UUID, Boolean>getDataLoader(LOADER).load(review.id());
        return answer instanceof CompletableFuture<?> coming
                ? look.thenCombine(coming, (_, value) -> value)
                : look.thenApply(_ -> answer);
    }
}
