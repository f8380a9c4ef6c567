package nl.uitzicht.surveys.results;

import static graphql.schema.idl.TypeRuntimeWiring.newTypeWiring;
import static nl.uitzicht.platform.graphql.Requests.caller;
import static nl.uitzicht.platform.graphql.Requests.input;
import static nl.uitzicht.platform.graphql.Requests.mutation;

import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.idl.RuntimeWiring;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import nl.uitzicht.platform.graphql.Connection;
import nl.uitzicht.platform.graphql.Forbidden;
import nl.uitzicht.platform.graphql.GraphQlFeature;
import nl.uitzicht.platform.graphql.Input;
import nl.uitzicht.platform.graphql.Page;
import nl.uitzicht.platform.graphql.Payload;
import nl.uitzicht.platform.graphql.Requests;
import nl.uitzicht.platform.mutations.Mutations;
import nl.uitzicht.platform.tenancy.Caller;
import nl.uitzicht.platform.tenancy.Role;
import nl.uitzicht.surveys.invitations.SettingsRows;
import nl.uitzicht.surveys.questionnaires.Purpose;
import nl.uitzicht.surveys.questionnaires.Series;

/** Wires the results and the texts. */
@Singleton
class ResultsGraphQl implements GraphQlFeature {
    private static final double TENTHS = 10;

    private final ReadResults results;
    private final Answers answers;
    private final QuestionWords words;
    private final ShareText shareText;
    private final SettingsRows settings;
    private final Views views;
    private final Mutations mutations;
    private final Payload payload;

    ResultsGraphQl(
            ReadResults results,
            Answers answers,
            QuestionWords words,
            ShareText shareText,
            SettingsRows settings,
            Views views,
            Mutations mutations,
            Payload payload) {
        this.results = results;
        this.answers = answers;
        this.words = words;
        this.shareText = shareText;
        this.settings = settings;
        this.views = views;
        this.mutations = mutations;
        this.payload = payload;
    }

    /** As the schema's {@code SurveyResults}. */
    record Results(double norm, int leastTrajecten, int leastSchools, List<ResultGroup> groups) {}

    @Override
    public void wire(RuntimeWiring.Builder wiring) {
        wiring.type(newTypeWiring("Query")
                .dataFetcher("surveyResults", this::results)
                .dataFetcher("surveyTexts", this::texts)
                .dataFetcher("surveyViews", this::views));
        wiring.type(newTypeWiring("Mutation").dataFetcher("surveyTextShare", this::share));
        wiring.type(newTypeWiring("SurveyResults")
                .dataFetcher(
                        "groups",
                        child -> Connection.ofWhole(this.<Results>source(child).groups(), Page.of(child))));
        wiring.type(newTypeWiring("SurveyResultGroup").dataFetcher("questions", shortList(ResultGroup::questions)));
        wiring.type(newTypeWiring("SurveyQuestionResult")
                .dataFetcher("distribution", shortList(QuestionResult::distribution))
                .dataFetcher("trend", shortList(QuestionResult::trend)));
        wiring.type(newTypeWiring("SurveyText")
                .dataFetcher(
                        "expert",
                        child -> Requests.load(
                                child, "expert", this.<SharedText>source(child).expertId())));
    }

    private Results results(DataFetchingEnvironment environment) {
        Caller caller = caller(environment);
        ResultFilter filter = filter(environment).seenBy(caller);
        Cut cut = Cut.valueOf(environment.getArgument("by"));
        String key = environment.getArgument("key");
        List<ResultGroup> shown = results.by(caller.partnershipId(), cut, filter).stream()
                .filter(group -> key == null || group.key().equals(key))
                .toList();
        views.figures(caller, Views.What.MARKS, cut, filter, key, shown);
        var settled = settings.of(caller.partnershipId());
        Threshold threshold = Threshold.of(settled);
        return new Results(settled.normTenths() / TENTHS, threshold.trajecten(), threshold.schools(), shown);
    }

    private Connection<SharedText> texts(DataFetchingEnvironment environment) {
        Caller caller = caller(environment);
        ResultFilter filter = filter(environment).seenBy(caller);
        Page page = Page.of(environment);
        List<SharedText> rows = answers.texts(
                caller.partnershipId(),
                filter.series().purpose(),
                filter.series().topicId(),
                filter.from(),
                filter.to(),
                filter.expertId(),
                filter.reach(),
                filter.ownId(),
                page.limit(),
                page.offset());
        views.texts(caller, filter, rows);
        Map<String, String> asked = rows.isEmpty() ? Map.of() : words.of(caller.partnershipId(), filter.series());
        return Connection.fromOffset(rows, page).map(row -> row.asked(asked));
    }

    private Connection<Views.View> views(DataFetchingEnvironment environment) {
        Caller caller = caller(environment);
        Forbidden.unless(caller, Role.EXPERT);
        Page page = Page.of(environment);
        return Connection.ofShort(views.of(caller, page.limit()), page.first());
    }

    private Map<String, Object> share(DataFetchingEnvironment environment) {
        Caller caller = caller(environment);
        Input input = input(environment);
        boolean shared = Boolean.TRUE.equals(input.<Boolean>get("shared"));
        return payload.of(
                "text",
                mutations.run(
                        caller,
                        mutation(environment),
                        () -> shareText.share(caller, input.id("id"), shared),
                        id -> shareText.text(caller, id)));
    }

    private static ResultFilter filter(DataFetchingEnvironment environment) {
        String expert = environment.getArgument("expertId");
        UUID expertId = expert == null ? null : Requests.id(expert);
        Purpose purpose = Purpose.valueOf(environment.getArgumentOrDefault("purpose", Purpose.AFTER_TRAJECT.name()));
        String topic = environment.getArgument("topicId");
        Series series = Series.of(purpose, topic == null ? null : Requests.id(topic));
        return ResultFilter.of(series, environment.getArgument("from"), environment.getArgument("to"), expertId);
    }

    private <T> T source(DataFetchingEnvironment environment) {
        return environment.getSource();
    }

    private static <S, T> DataFetcher<Connection<T>> shortList(Function<S, List<T>> children) {
        return environment -> {
            S source = environment.getSource();
            return Connection.ofShort(
                    children.apply(source), Page.of(environment).first());
        };
    }
}
