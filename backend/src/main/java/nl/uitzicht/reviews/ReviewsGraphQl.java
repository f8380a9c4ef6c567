package nl.uitzicht.reviews;

import static graphql.schema.idl.TypeRuntimeWiring.newTypeWiring;
import static nl.uitzicht.platform.graphql.Requests.caller;
import static nl.uitzicht.platform.graphql.Requests.load;

import graphql.schema.DataFetchingEnvironment;
import graphql.schema.idl.RuntimeWiring;
import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.uitzicht.people.Expert;
import nl.uitzicht.people.ExpertDirectory;
import nl.uitzicht.platform.Time;
import nl.uitzicht.platform.audit.AuditEntry;
import nl.uitzicht.platform.graphql.Connection;
import nl.uitzicht.platform.graphql.Forbidden;
import nl.uitzicht.platform.graphql.GraphQlFeature;
import nl.uitzicht.platform.graphql.Page;
import nl.uitzicht.platform.graphql.Requests;
import nl.uitzicht.platform.tenancy.Caller;
import nl.uitzicht.platform.tenancy.Role;

/** Wires one review, the own ones, and who looked at it. */
@Singleton
class ReviewsGraphQl implements GraphQlFeature {
    private final Reviews reviews;
    private final ReviewAccess access;
    private final ExpertDirectory people;
    private final Looking looking;
    private final Clock clock;

    ReviewsGraphQl(Reviews reviews, ReviewAccess access, ExpertDirectory people, Looking looking, Clock clock) {
        this.reviews = reviews;
        this.access = access;
        this.people = people;
        this.looking = looking;
        this.clock = clock;
    }

    /** Somebody looked. */
    record Look(String name, Instant at, boolean exported) {}

    @Override
    public void wire(RuntimeWiring.Builder wiring) {
        wiring.type(newTypeWiring("Query").dataFetcher("review", this::review).dataFetcher("myReviews", this::mine));
        wiring.type(newTypeWiring("Review")
                .dataFetcher(
                        "expert",
                        environment -> load(
                                environment,
                                "expert",
                                environment.<ReviewView>getSource().expertId()))
                .dataFetcher("looks", this::looks));
    }

    private @Nullable Object review(DataFetchingEnvironment environment) {
        Caller caller = caller(environment);
        Forbidden.unless(caller, Role.EXPERT, Role.SUPPORT_MANAGER, Role.PROCESS_FACILITATOR);
        return access.seen(caller, Requests.id(environment.getArgument("id")))
                .map(view -> Looking.recorded(environment, view, view))
                .orElse(null);
    }

    private Connection<ReviewView> mine(DataFetchingEnvironment environment) {
        Caller caller = caller(environment);
        Forbidden.unless(caller, Role.EXPERT, Role.PROCESS_FACILITATOR);
        Page page = Page.of(environment);
        List<ReviewView> rows = reviews.mine(
                caller.partnershipId(),
                caller.membershipId(),
                caller.is(Role.EXPERT),
                caller.is(Role.PROCESS_FACILITATOR),
                Time.today(clock),
                page.limit(),
                page.offset());
        return Connection.fromOffset(rows, page);
    }

    /** Only the expert it is about learns who looked: each other person once a day. */
    private Connection<Look> looks(DataFetchingEnvironment environment) {
        Caller caller = caller(environment);
        ReviewView review = environment.getSource();
        Page page = Page.of(environment);
        if (review.side() != Side.EXPERT) {
            return Connection.ofShort(List.of(), page.first());
        }
        List<AuditEntry> entries = looking.others(review, caller.partnershipId(), page.limit());
        Map<UUID, String> names = entries.isEmpty()
                ? Map.of()
                : people
                        .experts(
                                caller.partnershipId(),
                                entries.stream()
                                        .map(AuditEntry::membershipId)
                                        .distinct()
                                        .toList(),
                                Time.today(clock))
                        .stream()
                        .collect(Collectors.toMap(Expert::id, Expert::name));
        return Connection.ofShort(
                entries.stream()
                        .map(entry -> new Look(
                                names.get(entry.membershipId()),
                                entry.at().toInstant(ZoneOffset.UTC),
                                entry.action().equals("reviewDocument")))
                        .toList(),
                page.first());
    }
}
