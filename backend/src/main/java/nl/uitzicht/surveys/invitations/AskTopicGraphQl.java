package nl.uitzicht.surveys.invitations;

import static graphql.schema.idl.TypeRuntimeWiring.newTypeWiring;
import static nl.uitzicht.platform.graphql.Requests.caller;
import static nl.uitzicht.platform.graphql.Requests.input;
import static nl.uitzicht.platform.graphql.Requests.mutation;

import graphql.schema.DataFetchingEnvironment;
import graphql.schema.idl.RuntimeWiring;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.uitzicht.platform.Time;
import nl.uitzicht.platform.graphql.Connection;
import nl.uitzicht.platform.graphql.Forbidden;
import nl.uitzicht.platform.graphql.GraphQlFeature;
import nl.uitzicht.platform.graphql.Input;
import nl.uitzicht.platform.graphql.NamePosition;
import nl.uitzicht.platform.graphql.Page;
import nl.uitzicht.platform.graphql.Payload;
import nl.uitzicht.platform.graphql.Requests;
import nl.uitzicht.platform.mutations.Mutations;
import nl.uitzicht.platform.tenancy.Caller;
import nl.uitzicht.platform.tenancy.Role;
import nl.uitzicht.schools.ReachableContact;
import nl.uitzicht.schools.SchoolDirectory;
import nl.uitzicht.surveys.questionnaires.Topics;

/** Wires choosing whom to ask about a topic, and asking them. */
@Singleton
class AskTopicGraphQl implements GraphQlFeature {
    private final SchoolDirectory schools;
    private final AskedContacts askedBefore;
    private final AskTopic askTopic;
    private final Topics topics;
    private final Mutations mutations;
    private final Payload payload;
    private final Clock clock;

    AskTopicGraphQl(
            SchoolDirectory schools,
            AskedContacts askedBefore,
            AskTopic askTopic,
            Topics topics,
            Mutations mutations,
            Payload payload,
            Clock clock) {
        this.schools = schools;
        this.askedBefore = askedBefore;
        this.askTopic = askTopic;
        this.topics = topics;
        this.mutations = mutations;
        this.payload = payload;
        this.clock = clock;
    }

    /** As the schema's {@code SurveyContact}. */
    record Line(UUID id, UUID schoolId, String name, String email, boolean asked) {}

    @Override
    public void wire(RuntimeWiring.Builder wiring) {
        wiring.type(newTypeWiring("Query").dataFetcher("surveyContacts", this::contacts));
        wiring.type(newTypeWiring("Mutation").dataFetcher("surveyTopicAsk", this::ask));
        wiring.type(newTypeWiring("SurveyContact")
                .dataFetcher(
                        "school",
                        child -> Requests.load(
                                child, "school", child.<Line>getSource().schoolId())));
    }

    private Connection<Line> contacts(DataFetchingEnvironment environment) {
        Caller caller = caller(environment);
        Forbidden.unless(caller, Role.ADMINISTRATOR);
        Page page = Page.of(environment);
        NamePosition after = NamePosition.of(page);
        String network = environment.getArgument("networkId");
        LocalDate today = Time.today(clock);
        List<ReachableContact> rows = schools.reachable(
                caller.partnershipId(),
                today,
                NamePosition.pattern(environment.getArgument("search")),
                network == null ? null : Requests.id(network),
                after.name(),
                after.id(),
                page.limit());
        Set<UUID> asked = asked(caller, Requests.id(environment.getArgument("topicId")), today, rows);
        return Connection.of(rows, page, row -> NamePosition.text(row.school(), row.id()))
                .map(row -> new Line(row.id(), row.schoolId(), row.name(), row.email(), asked.contains(row.id())));
    }

    private Set<UUID> asked(Caller caller, UUID topicId, LocalDate today, List<ReachableContact> rows) {
        return rows.isEmpty()
                ? Set.of()
                : askedBefore
                        .of(
                                caller.partnershipId(),
                                topicId,
                                SchoolYears.firstDay(today).getYear(),
                                rows.stream().map(ReachableContact::id).toList())
                        .stream()
                        .map(AskedContact::contactId)
                        .collect(Collectors.toSet());
    }

    private Map<String, Object> ask(DataFetchingEnvironment environment) {
        Caller caller = caller(environment);
        Input input = input(environment);
        UUID topicId = input.id("topicId");
        List<UUID> contacts = input.ids("contactIds");
        return payload.of(
                "topic",
                mutations.run(
                        caller,
                        mutation(environment),
                        () -> askTopic.ask(caller, topicId, contacts),
                        id -> topics.findById(caller.tid(id)).orElseThrow()));
    }
}
