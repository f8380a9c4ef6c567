package nl.uitzicht.plans;

import static graphql.schema.idl.TypeRuntimeWiring.newTypeWiring;
import static nl.uitzicht.platform.graphql.Requests.caller;
import static nl.uitzicht.platform.graphql.Requests.input;
import static nl.uitzicht.platform.graphql.Requests.mutation;

import graphql.schema.DataFetchingEnvironment;
import graphql.schema.idl.RuntimeWiring;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import nl.uitzicht.platform.graphql.GraphQlFeature;
import nl.uitzicht.platform.graphql.Input;
import nl.uitzicht.platform.graphql.Payload;
import nl.uitzicht.platform.mutations.Mutations;
import nl.uitzicht.platform.mutations.Outcome;
import nl.uitzicht.platform.tenancy.Caller;
import nl.uitzicht.platform.text.Overrules;
import nl.uitzicht.route.SchoolFunction;

/** Wires the writing of plans. */
@Singleton
class PlanChangesGraphQl implements GraphQlFeature {
    private final SavePlan save;
    private final ConfirmPlan confirm;
    private final WithdrawConfirmation withdraw;
    private final DiscardRevision discard;
    private final EvaluatePlan evaluate;
    private final ConfirmEvaluation confirmEvaluation;
    private final ActionPlans plans;
    private final Mutations mutations;
    private final Payload payload;

    PlanChangesGraphQl(
            SavePlan save,
            ConfirmPlan confirm,
            WithdrawConfirmation withdraw,
            DiscardRevision discard,
            EvaluatePlan evaluate,
            ConfirmEvaluation confirmEvaluation,
            ActionPlans plans,
            Mutations mutations,
            Payload payload) {
        this.save = save;
        this.confirm = confirm;
        this.withdraw = withdraw;
        this.discard = discard;
        this.evaluate = evaluate;
        this.confirmEvaluation = confirmEvaluation;
        this.plans = plans;
        this.mutations = mutations;
        this.payload = payload;
    }

    @Override
    public void wire(RuntimeWiring.Builder wiring) {
        wiring.type(newTypeWiring("Mutation")
                .dataFetcher("planSave", this::save)
                .dataFetcher("planConfirm", this::confirm)
                .dataFetcher("planWithdrawConfirmation", this::withdraw)
                .dataFetcher("planDiscard", this::discard)
                .dataFetcher("planConfirmEvaluation", this::confirmEvaluation)
                .dataFetcher("planInDossier", this::inDossier)
                .dataFetcher("planEvaluate", this::evaluate));
    }

    private Map<String, Object> save(DataFetchingEnvironment environment) {
        Input input = input(environment);
        var draft = new PlanDraft(
                input.id("id"),
                input.id("trajectId"),
                input.number("basedOnVersion"),
                input.number("executionMinutes"),
                input.number("evaluationMinutes"),
                rows(input, "goals")
                        .map(row -> new PlanDraft.Goal(
                                row.choice("kind", GoalKind.class),
                                row.text("text"),
                                row.text("baseline"),
                                row.text("target")))
                        .toList(),
                rows(input, "interventions")
                        .map(row -> new PlanDraft.Intervention(
                                row.text("text"), row.choice("who", Doer.class), row.get("untilOn")))
                        .toList(),
                Overrules.of(input));
        return once(environment, () -> save.save(caller(environment), draft));
    }

    private Map<String, Object> confirm(DataFetchingEnvironment environment) {
        PlanAgreed agreed = agreed(input(environment));
        return once(environment, () -> confirm.confirm(caller(environment), agreed));
    }

    private Map<String, Object> confirmEvaluation(DataFetchingEnvironment environment) {
        PlanAgreed agreed = agreed(input(environment));
        return once(environment, () -> confirmEvaluation.confirm(caller(environment), agreed));
    }

    private Map<String, Object> withdraw(DataFetchingEnvironment environment) {
        UUID id = input(environment).id("id");
        return once(environment, () -> withdraw.withdraw(caller(environment), id));
    }

    private Map<String, Object> discard(DataFetchingEnvironment environment) {
        Input input = input(environment);
        UUID id = input.id("id");
        int seen = input.number("basedOnVersion");
        return once(environment, () -> discard.discard(caller(environment), id, seen));
    }

    private static PlanAgreed agreed(Input input) {
        return new PlanAgreed(
                input.id("id"), input.get("basedOnVersion"), input.choice("by", SchoolFunction.class), input.get("on"));
    }

    private Map<String, Object> inDossier(DataFetchingEnvironment environment) {
        Input input = input(environment);
        UUID id = input.id("id");
        LocalDate on = input.get("on");
        return once(environment, () -> evaluate.inDossier(caller(environment), id, on));
    }

    private Map<String, Object> evaluate(DataFetchingEnvironment environment) {
        Input input = input(environment);
        UUID id = input.id("id");
        List<EvaluatePlan.Judged> results = rows(input, "results")
                .map(row -> new EvaluatePlan.Judged(
                        row.id("goalId"), row.choice("result", GoalResult.class), row.text("text")))
                .toList();
        Integer seen = input.get("basedOnVersion");
        LocalDate on = input.get("on");
        return once(
                environment, () -> evaluate.evaluate(caller(environment), id, seen, on, results, Overrules.of(input)));
    }

    private Map<String, Object> once(DataFetchingEnvironment environment, Supplier<Outcome<ActionPlan>> work) {
        Caller caller = caller(environment);
        return payload.of(
                "plan",
                mutations.run(
                        caller,
                        mutation(environment),
                        work,
                        id -> plans.findById(caller.tid(id)).orElseThrow()));
    }

    private static Stream<Input> rows(Input input, String field) {
        List<Map<String, Object>> rows = input.get(field);
        return rows.stream().map(Input::new);
    }
}
