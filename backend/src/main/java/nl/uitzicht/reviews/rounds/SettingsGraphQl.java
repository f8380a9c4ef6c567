package nl.uitzicht.reviews.rounds;

import static graphql.schema.idl.TypeRuntimeWiring.newTypeWiring;
import static nl.uitzicht.platform.graphql.Requests.caller;
import static nl.uitzicht.platform.graphql.Requests.input;

import graphql.schema.DataFetchingEnvironment;
import graphql.schema.idl.RuntimeWiring;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.uitzicht.platform.graphql.Connection;
import nl.uitzicht.platform.graphql.Forbidden;
import nl.uitzicht.platform.graphql.GraphQlFeature;
import nl.uitzicht.platform.graphql.Input;
import nl.uitzicht.platform.graphql.Page;
import nl.uitzicht.platform.mutations.Outcome;
import nl.uitzicht.platform.tenancy.Caller;
import nl.uitzicht.platform.tenancy.Role;
import nl.uitzicht.reviews.ReviewPayload;

/** Wires what a partnership decides about its conversations. */
@Singleton
class SettingsGraphQl implements GraphQlFeature {
    private final ChangeSettings change;
    private final SettingsRepository settings;
    private final Questionnaires questionnaires;
    private final Questions questions;
    private final ReviewPayload payload;

    SettingsGraphQl(
            ChangeSettings change,
            SettingsRepository settings,
            Questionnaires questionnaires,
            Questions questions,
            ReviewPayload payload) {
        this.change = change;
        this.settings = settings;
        this.questionnaires = questionnaires;
        this.questions = questions;
        this.payload = payload;
    }

    /** As the schema has it; {@code number} is the version of the questions, 0 for the usual ones. */
    record Shown(List<Integer> months, int keepYears, int number, UUID partnershipId) {}

    @Override
    public void wire(RuntimeWiring.Builder wiring) {
        wiring.type(newTypeWiring("Query").dataFetcher("reviewSettings", this::settings));
        wiring.type(newTypeWiring("ReviewSettings").dataFetcher("questions", this::questions));
        wiring.type(newTypeWiring("Mutation")
                .dataFetcher("reviewSettingsSave", this::save)
                .dataFetcher("reviewQuestionsSave", this::ask));
    }

    private Shown settings(DataFetchingEnvironment environment) {
        Caller caller = caller(environment);
        Forbidden.unless(caller, Role.ADMINISTRATOR, Role.SUPPORT_MANAGER);
        return shown(caller);
    }

    private Shown shown(Caller caller) {
        ReviewSettings now = settings.of(caller.partnershipId())
                .orElseGet(() -> new ReviewSettings(
                        caller.tid(caller.partnershipId()), ReviewSettings.USUAL_MONTHS, ReviewSettings.USUAL_YEARS));
        int number = questionnaires
                .newest(caller.partnershipId())
                .map(Questionnaire::number)
                .orElse(0);
        return new Shown(now.monthNumbers(), now.keepYears(), number, caller.partnershipId());
    }

    private Connection<?> questions(DataFetchingEnvironment environment) {
        Shown shown = environment.getSource();
        int first = Page.of(environment).first();
        return questionnaires
                .newest(shown.partnershipId())
                .<Connection<?>>map(newest -> Connection.ofShort(
                        questions.of(shown.partnershipId(), List.of(newest.id().id())), first))
                .orElseGet(() -> Connection.ofShort(UsualQuestions.read(), first));
    }

    private Map<String, Object> save(DataFetchingEnvironment environment) {
        Caller caller = caller(environment);
        Input input = input(environment);
        List<Integer> months = input.get("months");
        return payload.of(
                environment,
                "settings",
                () -> change.save(caller, months, input.number("keepYears"))
                        .fold(
                                done -> Outcome.accepted(shown(caller), done.id(), done.version()),
                                no -> Outcome.refused(no.refusals())),
                _ -> shown(caller));
    }

    private Map<String, Object> ask(DataFetchingEnvironment environment) {
        Caller caller = caller(environment);
        List<Map<String, Object>> asked = input(environment).get("questions");
        List<UsualQuestions.Line> lines = asked.stream()
                .map(Input::new)
                .map(line -> new UsualQuestions.Line(
                        line.text("code"),
                        line.choice("kind", QuestionKind.class),
                        line.text("theme"),
                        line.text("text")))
                .toList();
        return payload.of(
                environment,
                "settings",
                () -> change.ask(caller, lines)
                        .fold(
                                done -> Outcome.accepted(shown(caller), done.id(), done.version()),
                                no -> Outcome.refused(no.refusals())),
                _ -> shown(caller));
    }
}
