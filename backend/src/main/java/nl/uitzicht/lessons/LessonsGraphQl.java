package nl.uitzicht.lessons;

import static graphql.schema.idl.TypeRuntimeWiring.newTypeWiring;
import static nl.uitzicht.platform.graphql.Requests.caller;
import static nl.uitzicht.platform.graphql.Requests.input;
import static nl.uitzicht.platform.graphql.Requests.load;
import static nl.uitzicht.platform.graphql.Requests.mutation;

import graphql.schema.DataFetchingEnvironment;
import graphql.schema.idl.RuntimeWiring;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.uitzicht.platform.graphql.Connection;
import nl.uitzicht.platform.graphql.Forbidden;
import nl.uitzicht.platform.graphql.GraphQlFeature;
import nl.uitzicht.platform.graphql.Page;
import nl.uitzicht.platform.graphql.Payload;
import nl.uitzicht.platform.graphql.Requests;
import nl.uitzicht.platform.mutations.Mutations;
import nl.uitzicht.platform.tenancy.Caller;
import nl.uitzicht.platform.tenancy.Role;

/** Wires the lessons of networks. */
@Singleton
class LessonsGraphQl implements GraphQlFeature {
    private final Lessons lessons;
    private final LessonReaders readers;
    private final KeepLessons keep;
    private final Mutations mutations;
    private final Payload payload;

    LessonsGraphQl(Lessons lessons, LessonReaders readers, KeepLessons keep, Mutations mutations, Payload payload) {
        this.lessons = lessons;
        this.readers = readers;
        this.keep = keep;
        this.mutations = mutations;
        this.payload = payload;
    }

    @Override
    public void wire(RuntimeWiring.Builder wiring) {
        wiring.type(newTypeWiring("Query").dataFetcher("networkLessons", this::lessons));
        wiring.type(newTypeWiring("Mutation").dataFetcher("networkLessonRemove", this::remove));
        wiring.type(newTypeWiring("NetworkLesson")
                .dataFetcher("id", environment -> lesson(environment).id().id())
                .dataFetcher(
                        "network",
                        environment -> lesson(environment).networkId() == null
                                ? null
                                : load(
                                        environment,
                                        "network",
                                        lesson(environment).networkId()))
                .dataFetcher(
                        "domain",
                        environment ->
                                load(environment, "domain", lesson(environment).domainId())));
    }

    private static Lesson lesson(DataFetchingEnvironment environment) {
        return environment.getSource();
    }

    private Connection<Lesson> lessons(DataFetchingEnvironment environment) {
        Caller caller = caller(environment);
        Forbidden.unless(caller, Role.SCHOOL, Role.PROCESS_FACILITATOR, Role.POLICY_OFFICER);
        Page page = Page.of(environment);
        Position after = Position.of(page);
        Set<UUID> own = readers.networks(caller);
        List<UUID> networks = own.isEmpty() ? List.of(new UUID(0, 0)) : List.copyOf(own);
        List<Lesson> rows = lessons.of(
                caller.partnershipId(), networks, readers.outside(caller), after.month(), after.id(), page.limit());
        return Connection.of(rows, page, one -> one.month() + "" + one.id().id());
    }

    /** Where a page ended. */
    private record Position(LocalDate month, UUID id) {
        private static final int DATE_LENGTH = 10;
        private static final Position START = new Position(LocalDate.of(9999, 12, 1), new UUID(-1, -1));

        static Position of(Page page) {
            String after = page.after();
            return after == null
                    ? START
                    : Page.position(() -> new Position(
                            LocalDate.parse(after.substring(0, DATE_LENGTH)),
                            Requests.id(after.substring(DATE_LENGTH))));
        }
    }

    private Map<String, Object> remove(DataFetchingEnvironment environment) {
        Caller caller = caller(environment);
        UUID id = input(environment).id("id");
        return payload.of(
                "removedId", mutations.run(caller, mutation(environment), () -> keep.remove(caller, id), gone -> gone));
    }
}
