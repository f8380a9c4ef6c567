package nl.uitzicht.trajecten;

import static graphql.schema.idl.TypeRuntimeWiring.newTypeWiring;
import static nl.uitzicht.platform.graphql.Requests.caller;
import static nl.uitzicht.platform.graphql.Requests.input;
import static nl.uitzicht.platform.graphql.Requests.mutation;

import graphql.schema.DataFetchingEnvironment;
import graphql.schema.idl.RuntimeWiring;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Map;
import java.util.function.Supplier;
import nl.uitzicht.platform.Time;
import nl.uitzicht.platform.graphql.GraphQlFeature;
import nl.uitzicht.platform.graphql.Input;
import nl.uitzicht.platform.graphql.Payload;
import nl.uitzicht.platform.mutations.Mutations;
import nl.uitzicht.platform.mutations.Outcome;
import nl.uitzicht.platform.tenancy.Caller;
import nl.uitzicht.platform.text.Overrules;

/** Wires the changes of trajecten. */
@Singleton
class TrajectChangesGraphQl implements GraphQlFeature {
    private final CreateTraject createTraject;
    private final AgreeMinutes agreeMinutes;
    private final CloseTraject closeTraject;
    private final HoldTraject holdTraject;
    private final HandOverTraject handOverTraject;
    private final Fellows fellows;
    private final TrajectDirectory directory;
    private final Mutations mutations;
    private final Payload payload;
    private final Clock clock;

    TrajectChangesGraphQl(
            CreateTraject createTraject,
            AgreeMinutes agreeMinutes,
            CloseTraject closeTraject,
            HoldTraject holdTraject,
            HandOverTraject handOverTraject,
            Fellows fellows,
            TrajectDirectory directory,
            Mutations mutations,
            Payload payload,
            Clock clock) {
        this.createTraject = createTraject;
        this.agreeMinutes = agreeMinutes;
        this.closeTraject = closeTraject;
        this.holdTraject = holdTraject;
        this.handOverTraject = handOverTraject;
        this.fellows = fellows;
        this.directory = directory;
        this.mutations = mutations;
        this.payload = payload;
        this.clock = clock;
    }

    @Override
    public void wire(RuntimeWiring.Builder wiring) {
        wiring.type(newTypeWiring("Mutation")
                .dataFetcher("trajectCreate", this::create)
                .dataFetcher("trajectAgreeMinutes", this::agree)
                .dataFetcher("trajectClose", this::close)
                .dataFetcher("trajectHold", this::hold)
                .dataFetcher("trajectResume", this::resume)
                .dataFetcher("trajectHandOver", this::handOver)
                .dataFetcher("trajectAddExpert", this::add)
                .dataFetcher("trajectEndExpert", this::end));
    }

    private Map<String, Object> create(DataFetchingEnvironment environment) {
        TrajectDraft draft = TrajectDraft.of(input(environment));
        return once(environment, () -> createTraject.create(caller(environment), draft));
    }

    private Map<String, Object> agree(DataFetchingEnvironment environment) {
        Input input = input(environment);
        var agreement = new AgreeMinutes.Agreement(input.id("id"), input.number("minutes"), input.get("from"));
        return once(environment, () -> agreeMinutes.agree(caller(environment), agreement));
    }

    private Map<String, Object> close(DataFetchingEnvironment environment) {
        Input input = input(environment);
        var closing = new CloseTraject.Closing(
                input.id("id"),
                input.choice("ending", TrajectEnding.class),
                input.get("endsOn"),
                input.text("withoutContactReason"),
                input.choice("next", ClosingNext.class),
                input.text("advice"),
                input.text("lesson"),
                Overrules.of(input));
        return once(environment, () -> closeTraject.close(caller(environment), closing));
    }

    private Map<String, Object> hold(DataFetchingEnvironment environment) {
        Input input = input(environment);
        return once(
                environment,
                () -> holdTraject.hold(caller(environment), input.id("id"), input.text("reason"), Overrules.of(input)));
    }

    private Map<String, Object> resume(DataFetchingEnvironment environment) {
        return once(
                environment,
                () -> holdTraject.resume(caller(environment), input(environment).id("id")));
    }

    private Map<String, Object> handOver(DataFetchingEnvironment environment) {
        Input input = input(environment);
        var asked = new HandOverTraject.HandOver(
                input.id("id"), input.id("fromExpertId"), input.id("toExpertId"), input.get("from"));
        return once(environment, () -> handOverTraject.handOver(caller(environment), asked));
    }

    private Map<String, Object> add(DataFetchingEnvironment environment) {
        Input input = input(environment);
        var asked = new Fellows.Addition(input.id("id"), input.id("expertId"), input.get("from"), input.get("until"));
        return once(environment, () -> fellows.add(caller(environment), asked));
    }

    private Map<String, Object> end(DataFetchingEnvironment environment) {
        Input input = input(environment);
        return once(
                environment,
                () -> fellows.end(caller(environment), input.id("id"), input.id("expertId"), input.get("lastDay")));
    }

    private Map<String, Object> once(DataFetchingEnvironment environment, Supplier<Outcome<Traject>> change) {
        Caller caller = caller(environment);
        return payload.of(
                "traject",
                mutations.run(
                        caller,
                        mutation(environment),
                        change,
                        id -> directory.one(caller.partnershipId(), id, Time.today(clock))));
    }
}
