package nl.uitzicht.cases;

import static graphql.schema.idl.TypeRuntimeWiring.newTypeWiring;
import static nl.uitzicht.platform.graphql.Requests.caller;
import static nl.uitzicht.platform.graphql.Requests.input;
import static nl.uitzicht.platform.graphql.Requests.mutation;

import graphql.schema.DataFetchingEnvironment;
import graphql.schema.idl.RuntimeWiring;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import nl.uitzicht.platform.graphql.GraphQlFeature;
import nl.uitzicht.platform.graphql.Input;
import nl.uitzicht.platform.graphql.Payload;
import nl.uitzicht.platform.mutations.Mutations;
import nl.uitzicht.platform.mutations.Outcome;
import nl.uitzicht.platform.tenancy.Caller;

/** Wires the changes of cases. */
@Singleton
class CaseChangesGraphQl implements GraphQlFeature {
    private final RegisterCase register;
    private final DecideCase decide;
    private final CompleteCase complete;
    private final TakeBackCase takeBack;
    private final CloseCase close;
    private final SupportCases cases;
    private final Mutations mutations;
    private final Payload payload;

    CaseChangesGraphQl(
            RegisterCase register,
            DecideCase decide,
            CompleteCase complete,
            TakeBackCase takeBack,
            CloseCase close,
            SupportCases cases,
            Mutations mutations,
            Payload payload) {
        this.register = register;
        this.decide = decide;
        this.complete = complete;
        this.takeBack = takeBack;
        this.close = close;
        this.cases = cases;
        this.mutations = mutations;
        this.payload = payload;
    }

    @Override
    public void wire(RuntimeWiring.Builder wiring) {
        wiring.type(newTypeWiring("Mutation")
                .dataFetcher("supportCaseRegister", this::register)
                .dataFetcher("supportCaseDecide", this::decide)
                .dataFetcher("supportCaseComplete", this::complete)
                .dataFetcher("supportCaseClose", this::close)
                .dataFetcher("supportCaseTakeBack", this::takeBack));
    }

    private Map<String, Object> register(DataFetchingEnvironment environment) {
        CaseDraft draft = CaseDraft.of(input(environment));
        return once(environment, () -> register.register(caller(environment), draft));
    }

    private Map<String, Object> decide(DataFetchingEnvironment environment) {
        Input input = input(environment);
        var decision = new DecideCase.Decision(
                input.id("id"), input.number("basedOnVersion"), input.id("meetingId"), CaseAnswer.of(input));
        return once(environment, () -> decide.decide(caller(environment), decision));
    }

    private Map<String, Object> complete(DataFetchingEnvironment environment) {
        Input input = input(environment);
        var completion =
                new CompleteCase.Completion(input.id("id"), input.number("basedOnVersion"), CaseFields.of(input));
        return once(environment, () -> complete.complete(caller(environment), completion));
    }

    private Map<String, Object> close(DataFetchingEnvironment environment) {
        UUID id = input(environment).id("id");
        return once(environment, () -> close.close(caller(environment), id));
    }

    private Map<String, Object> takeBack(DataFetchingEnvironment environment) {
        Caller caller = caller(environment);
        UUID id = input(environment).id("id");
        return payload.of(
                "takenBackId",
                mutations.run(caller, mutation(environment), () -> takeBack.takeBack(caller, id), gone -> gone));
    }

    /** A replay of what was taken back since finds nothing to show, and says so. */
    private Map<String, Object> once(DataFetchingEnvironment environment, Supplier<Outcome<SupportCase>> change) {
        Caller caller = caller(environment);
        return payload.of(
                "supportCase",
                mutations.run(
                        caller,
                        mutation(environment),
                        change,
                        id -> cases.findById(caller.tid(id)).orElse(null)));
    }
}
