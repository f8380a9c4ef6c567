package nl.uitzicht.schools;

import static graphql.schema.idl.TypeRuntimeWiring.newTypeWiring;
import static nl.uitzicht.platform.graphql.Requests.caller;
import static nl.uitzicht.platform.graphql.Requests.input;
import static nl.uitzicht.platform.graphql.Requests.mutation;

import graphql.schema.DataFetchingEnvironment;
import graphql.schema.idl.RuntimeWiring;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Map;
import nl.uitzicht.platform.Time;
import nl.uitzicht.platform.graphql.Connection;
import nl.uitzicht.platform.graphql.Forbidden;
import nl.uitzicht.platform.graphql.GraphQlFeature;
import nl.uitzicht.platform.graphql.Input;
import nl.uitzicht.platform.graphql.Page;
import nl.uitzicht.platform.graphql.Payload;
import nl.uitzicht.platform.mutations.Mutations;
import nl.uitzicht.platform.tenancy.Caller;
import nl.uitzicht.platform.tenancy.Role;

/** Wires the boards of schools. */
@Singleton
class BoardsGraphQl implements GraphQlFeature {
    private final SchoolBoards boards;
    private final NameBoard nameBoard;
    private final Mutations mutations;
    private final Payload payload;
    private final Clock clock;

    BoardsGraphQl(SchoolBoards boards, NameBoard nameBoard, Mutations mutations, Payload payload, Clock clock) {
        this.boards = boards;
        this.nameBoard = nameBoard;
        this.mutations = mutations;
        this.payload = payload;
        this.clock = clock;
    }

    @Override
    public void wire(RuntimeWiring.Builder wiring) {
        wiring.type(newTypeWiring("Query").dataFetcher("schoolBoards", this::page));
        wiring.type(newTypeWiring("Mutation").dataFetcher("schoolBoardName", this::name));
    }

    private Connection<SchoolBoard> page(DataFetchingEnvironment environment) {
        Caller caller = caller(environment);
        Forbidden.unless(caller, Role.ADMINISTRATOR);
        Page page = Page.of(environment);
        String after = page.after() == null ? "" : page.after();
        return Connection.of(
                boards.page(caller.partnershipId(), Time.today(clock), after, page.limit()), page, SchoolBoard::number);
    }

    private Map<String, Object> name(DataFetchingEnvironment environment) {
        Caller caller = caller(environment);
        Input input = input(environment);
        String number = input.text("number");
        return payload.of(
                "board",
                mutations.run(
                        caller,
                        mutation(environment),
                        () -> nameBoard.name(caller, number, input.text("seen"), input.text("name")),
                        id -> boards.find(caller.partnershipId(), Time.today(clock), number)
                                .orElse(null)));
    }
}
