package nl.uitzicht.hours;

import static graphql.schema.idl.TypeRuntimeWiring.newTypeWiring;
import static nl.uitzicht.platform.graphql.Requests.caller;
import static nl.uitzicht.platform.graphql.Requests.input;
import static nl.uitzicht.platform.graphql.Requests.load;
import static nl.uitzicht.platform.graphql.Requests.mutation;

import graphql.schema.DataFetchingEnvironment;
import graphql.schema.idl.RuntimeWiring;
import jakarta.inject.Singleton;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import nl.uitzicht.platform.graphql.Connection;
import nl.uitzicht.platform.graphql.Forbidden;
import nl.uitzicht.platform.graphql.GraphQlFeature;
import nl.uitzicht.platform.graphql.Input;
import nl.uitzicht.platform.graphql.Page;
import nl.uitzicht.platform.graphql.Payload;
import nl.uitzicht.platform.mutations.Mutations;
import nl.uitzicht.platform.mutations.Outcome;
import nl.uitzicht.platform.tenancy.Caller;
import nl.uitzicht.platform.tenancy.Role;

/** Wires month sheets: the manager's list, and every act on them. */
@Singleton
class MonthsGraphQl implements GraphQlFeature {
    private final MonthViews views;
    private final MonthSheets sheets;
    private final MoveMonth moveMonth;
    private final Mutations mutations;
    private final Payload payload;

    MonthsGraphQl(MonthViews views, MonthSheets sheets, MoveMonth moveMonth, Mutations mutations, Payload payload) {
        this.views = views;
        this.sheets = sheets;
        this.moveMonth = moveMonth;
        this.mutations = mutations;
        this.payload = payload;
    }

    @Override
    public void wire(RuntimeWiring.Builder wiring) {
        wiring.type(newTypeWiring("Query").dataFetcher("monthSheets", this::monthSheets));
        wiring.type(newTypeWiring("MonthSheet")
                .dataFetcher(
                        "expert",
                        environment -> load(
                                environment,
                                "expert",
                                environment.<MonthView>getSource().expertId())));
        wiring.type(newTypeWiring("Mutation")
                .dataFetcher("monthSubmit", this::submit)
                .dataFetcher("monthAskReopening", this::askReopening)
                .dataFetcher("monthsAccept", this::accept)
                .dataFetcher("monthReturn", environment -> byManager(environment, MonthMove.RETURN))
                .dataFetcher("monthReopen", environment -> byManager(environment, MonthMove.REOPEN)));
    }

    private Connection<MonthView> monthSheets(DataFetchingEnvironment environment) {
        Caller caller = caller(environment);
        Forbidden.unless(caller, Role.SUPPORT_MANAGER);
        return views.ofOthers(caller, environment.getArgument("month"), Page.of(environment));
    }

    private Map<String, Object> submit(DataFetchingEnvironment environment) {
        Caller caller = caller(environment);
        YearMonth month = input(environment).get("month");
        return one(environment, () -> moveMonth.submit(caller, month));
    }

    private Map<String, Object> askReopening(DataFetchingEnvironment environment) {
        Caller caller = caller(environment);
        Input input = input(environment);
        YearMonth month = input.get("month");
        return one(environment, () -> moveMonth.askReopening(caller, month, input.text("reason")));
    }

    private Map<String, Object> byManager(DataFetchingEnvironment environment, MonthMove move) {
        Caller caller = caller(environment);
        Input input = input(environment);
        YearMonth month = input.get("month");
        return one(
                environment,
                () -> moveMonth.byManager(
                        caller,
                        new MoveMonth.Seen(input.id("expertId"), input.number("basedOnVersion")),
                        month,
                        move,
                        input.text("reason")));
    }

    private Map<String, Object> one(DataFetchingEnvironment environment, Supplier<Outcome<MonthSheet>> act) {
        Caller caller = caller(environment);
        Outcome<MonthSheet> outcome = mutations.run(
                caller,
                mutation(environment),
                act,
                id -> sheets.findById(caller.tid(id)).orElseThrow());
        Map<String, Object> result = new HashMap<>(payload.of("monthSheet", outcome));
        result.computeIfPresent("monthSheet", (name, sheet) -> views.of((MonthSheet) sheet));
        return result;
    }

    private Map<String, Object> accept(DataFetchingEnvironment environment) {
        Caller caller = caller(environment);
        Input input = input(environment);
        YearMonth month = input.get("month");
        List<MoveMonth.Seen> seen = input.parts("sheets").stream()
                .map(one -> new MoveMonth.Seen(one.id("expertId"), one.number("version")))
                .toList();
        Outcome<List<MonthSheet>> outcome = mutations.run(
                caller,
                mutation(environment),
                () -> moveMonth.accept(caller, seen, month),
                any -> views.accepted(
                        caller, seen.stream().map(MoveMonth.Seen::expertId).toList(), month));
        Map<String, Object> result = new HashMap<>(payload.of("monthSheets", outcome));
        List<?> accepted = (List<?>) result.getOrDefault("monthSheets", List.of());
        result.put(
                "monthSheets",
                accepted.stream().map(sheet -> views.of((MonthSheet) sheet)).toList());
        return result;
    }
}
