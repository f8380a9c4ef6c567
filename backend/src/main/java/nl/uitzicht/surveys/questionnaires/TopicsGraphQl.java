package nl.uitzicht.surveys.questionnaires;

import static graphql.schema.idl.TypeRuntimeWiring.newTypeWiring;
import static nl.uitzicht.platform.graphql.Requests.caller;
import static nl.uitzicht.platform.graphql.Requests.input;
import static nl.uitzicht.platform.graphql.Requests.mutation;

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
import nl.uitzicht.platform.graphql.NamePosition;
import nl.uitzicht.platform.graphql.Page;
import nl.uitzicht.platform.graphql.Payload;
import nl.uitzicht.platform.mutations.Mutations;
import nl.uitzicht.platform.tenancy.Caller;
import nl.uitzicht.platform.tenancy.Role;

/** Wires the topics that a partnership added. */
@Singleton
class TopicsGraphQl implements GraphQlFeature {
    private final Topics topics;
    private final SaveTopic saveTopic;
    private final Mutations mutations;
    private final Payload payload;

    TopicsGraphQl(Topics topics, SaveTopic saveTopic, Mutations mutations, Payload payload) {
        this.topics = topics;
        this.saveTopic = saveTopic;
        this.mutations = mutations;
        this.payload = payload;
    }

    @Override
    public void wire(RuntimeWiring.Builder wiring) {
        wiring.type(newTypeWiring("Query").dataFetcher("surveyTopics", this::topics));
        wiring.type(newTypeWiring("Mutation").dataFetcher("surveyTopicSave", this::save));
        wiring.type(newTypeWiring("SurveyTopic")
                .dataFetcher("id", child -> child.<Topic>getSource().topicId()));
    }

    private Connection<Topic> topics(DataFetchingEnvironment environment) {
        Caller caller = caller(environment);
        Forbidden.unless(caller, Role.ADMINISTRATOR, Role.SUPPORT_MANAGER);
        Page page = Page.of(environment);
        NamePosition after = NamePosition.of(page);
        List<Topic> rows = topics.page(caller.partnershipId(), after.name(), after.id(), page.limit());
        return Connection.of(rows, page, topic -> NamePosition.text(topic.name(), topic.topicId()));
    }

    private Map<String, Object> save(DataFetchingEnvironment environment) {
        Caller caller = caller(environment);
        Input input = input(environment);
        UUID id = input.id("id");
        return payload.of(
                "topic",
                mutations.run(
                        caller,
                        mutation(environment),
                        () -> saveTopic.save(caller, id, input.text("name"), input.number("basedOn")),
                        saved -> topics.findById(caller.tid(saved)).orElseThrow()));
    }
}
