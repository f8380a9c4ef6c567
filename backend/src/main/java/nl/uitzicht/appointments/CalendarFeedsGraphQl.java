package nl.uitzicht.appointments;

import static graphql.schema.idl.TypeRuntimeWiring.newTypeWiring;
import static nl.uitzicht.platform.graphql.Requests.caller;
import static nl.uitzicht.platform.graphql.Requests.input;
import static nl.uitzicht.platform.graphql.Requests.mutation;

import graphql.schema.DataFetchingEnvironment;
import graphql.schema.idl.RuntimeWiring;
import io.micronaut.context.annotation.Value;
import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import nl.uitzicht.access.Secrets;
import nl.uitzicht.platform.graphql.Forbidden;
import nl.uitzicht.platform.graphql.GraphQlFeature;
import nl.uitzicht.platform.graphql.Payload;
import nl.uitzicht.platform.mutations.Mutations;
import nl.uitzicht.platform.tenancy.Caller;
import nl.uitzicht.platform.tenancy.Role;

/** Wires the expert's own calendar link. The address is in the answer to the mutation that made it, and nowhere else. */
@Singleton
class CalendarFeedsGraphQl implements GraphQlFeature {
    private final CalendarFeeds feeds;
    private final KeepCalendarFeed keep;
    private final Mutations mutations;
    private final Payload payload;
    private final String address;

    CalendarFeedsGraphQl(
            CalendarFeeds feeds,
            KeepCalendarFeed keep,
            Mutations mutations,
            Payload payload,
            @Value("${uitzicht.address}") String address) {
        this.feeds = feeds;
        this.keep = keep;
        this.mutations = mutations;
        this.payload = payload;
        this.address = address;
    }

    @Override
    public void wire(RuntimeWiring.Builder wiring) {
        wiring.type(newTypeWiring("Query").dataFetcher("myCalendarFeed", this::mine));
        wiring.type(newTypeWiring("CalendarFeed")
                .dataFetcher("madeAt", environment -> feed(environment).madeAt().toInstant(ZoneOffset.UTC)));
        wiring.type(newTypeWiring("Mutation")
                .dataFetcher("calendarFeedMake", this::make)
                .dataFetcher("calendarFeedName", this::name)
                .dataFetcher("calendarFeedWithdraw", this::withdraw));
    }

    private static CalendarFeed feed(DataFetchingEnvironment environment) {
        return environment.getSource();
    }

    private @Nullable CalendarFeed mine(DataFetchingEnvironment environment) {
        Caller caller = caller(environment);
        Forbidden.unless(caller, Role.EXPERT);
        return feeds.findById(KeepCalendarFeed.own(caller)).orElse(null);
    }

    private Map<String, Object> make(DataFetchingEnvironment environment) {
        Caller caller = caller(environment);
        boolean namesSchool = input(environment).get("namesSchool");
        AtomicReference<String> secret = new AtomicReference<>();
        Map<String, Object> answer = payload.of(
                "feed",
                mutations.run(
                        caller,
                        mutation(environment),
                        () -> {
                            secret.set(Secrets.random());
                            return keep.make(caller, secret.get(), namesSchool);
                        },
                        again(caller)));
        if (answer.get("feed") != null && secret.get() != null) {
            answer.put("address", address + CalendarFeedController.PATH + "/" + secret.get() + ".ics");
        }
        return answer;
    }

    private Map<String, Object> name(DataFetchingEnvironment environment) {
        Caller caller = caller(environment);
        boolean namesSchool = input(environment).get("namesSchool");
        return payload.of(
                "feed",
                mutations.run(caller, mutation(environment), () -> keep.name(caller, namesSchool), again(caller)));
    }

    private Map<String, Object> withdraw(DataFetchingEnvironment environment) {
        Caller caller = caller(environment);
        return payload.of(
                "withdrawnId",
                mutations.run(caller, mutation(environment), () -> keep.withdraw(caller), withdrawn -> withdrawn));
    }

    private Function<UUID, CalendarFeed> again(Caller caller) {
        return id -> feeds.findById(KeepCalendarFeed.own(caller)).orElse(null);
    }
}
