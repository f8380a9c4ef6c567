package nl.uitzicht.surveys.questionnaires;

import static graphql.schema.idl.TypeRuntimeWiring.newTypeWiring;
import static nl.uitzicht.platform.graphql.Requests.caller;
import static nl.uitzicht.platform.graphql.Requests.input;
import static nl.uitzicht.platform.graphql.Requests.mutation;

import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.idl.RuntimeWiring;
import jakarta.inject.Singleton;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import nl.uitzicht.platform.database.Transactions;
import nl.uitzicht.platform.graphql.BadRequest;
import nl.uitzicht.platform.graphql.Connection;
import nl.uitzicht.platform.graphql.Forbidden;
import nl.uitzicht.platform.graphql.GraphQlFeature;
import nl.uitzicht.platform.graphql.Page;
import nl.uitzicht.platform.graphql.Payload;
import nl.uitzicht.platform.graphql.Requests;
import nl.uitzicht.platform.mutations.Mutations;
import nl.uitzicht.platform.tenancy.Caller;
import nl.uitzicht.platform.tenancy.Role;

/** Wires the administration of questionnaires. */
@Singleton
class QuestionnairesGraphQl implements GraphQlFeature {
    private final Questionnaires questionnaires;
    private final PublishQuestionnaire publishQuestionnaire;
    private final Topics topics;
    private final Transactions transactions;
    private final Mutations mutations;
    private final Payload payload;

    QuestionnairesGraphQl(
            Questionnaires questionnaires,
            PublishQuestionnaire publishQuestionnaire,
            Topics topics,
            Transactions transactions,
            Mutations mutations,
            Payload payload) {
        this.questionnaires = questionnaires;
        this.publishQuestionnaire = publishQuestionnaire;
        this.topics = topics;
        this.transactions = transactions;
        this.mutations = mutations;
        this.payload = payload;
    }

    @Override
    public void wire(RuntimeWiring.Builder wiring) {
        wiring.type(newTypeWiring("Query").dataFetcher("surveyQuestionnaire", this::newest));
        wiring.type(newTypeWiring("Mutation").dataFetcher("surveyQuestionnairePublish", this::publish));
        wiring.type(newTypeWiring("SurveyQuestionnaire")
                .dataFetcher(
                        "publishedAt",
                        of((Version version) -> version.publishedAt().toInstant(ZoneOffset.UTC)))
                .dataFetcher(
                        "otherLanguage",
                        of((Version version) -> version.questionnaire().otherLanguage()))
                .dataFetcher(
                        "questions",
                        list((Version version) -> version.questionnaire().questions())));
        wiring.type(newTypeWiring("SurveyQuestion")
                .dataFetcher("text", of((Question question) -> question.text().nl()))
                .dataFetcher(
                        "otherText", of((Question question) -> question.text().other()))
                .dataFetcher("options", list(Question::options))
                .dataFetcher(
                        "showIfQuestion",
                        of((Question question) -> question.showIf() == null
                                ? null
                                : question.showIf().question()))
                .dataFetcher(
                        "showIfValues",
                        of((Question question) -> question.showIf() == null
                                ? List.of()
                                : question.showIf().values())));
        wiring.type(newTypeWiring("SurveyOption")
                .dataFetcher("text", of((Option option) -> option.text().nl()))
                .dataFetcher("otherText", of((Option option) -> option.text().other())));
    }

    private Version newest(DataFetchingEnvironment environment) {
        Caller caller = caller(environment);
        Forbidden.unless(caller, Role.ADMINISTRATOR);
        String topic = environment.getArgument("topicId");
        Series series = Series.of(
                Purpose.valueOf(environment.getArgument("purpose")), topic == null ? null : Requests.id(topic));
        if (topic != null && topics.findById(caller.tid(series.topicId())).isEmpty()) {
            throw new BadRequest("There is no such topic");
        }
        return transactions.write(() -> questionnaires.newest(caller.partnershipId(), series));
    }

    private Map<String, Object> publish(DataFetchingEnvironment environment) {
        Caller caller = caller(environment);
        var edition = EditionInput.read(input(environment));
        return payload.of(
                "questionnaire",
                mutations.run(
                        caller,
                        mutation(environment),
                        () -> publishQuestionnaire.publish(caller, edition),
                        id -> questionnaires.version(caller.partnershipId(), id).orElseThrow()));
    }

    private static <S> DataFetcher<Object> of(Function<S, Object> value) {
        return environment -> {
            S source = environment.getSource();
            return value.apply(source);
        };
    }

    private static <S, T> DataFetcher<Connection<T>> list(Function<S, List<T>> children) {
        return environment -> {
            S source = environment.getSource();
            return Connection.ofShort(
                    children.apply(source), Page.of(environment).first());
        };
    }
}
