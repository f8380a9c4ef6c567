package nl.uitzicht.reviews.rounds;

import static graphql.schema.idl.TypeRuntimeWiring.newTypeWiring;
import static nl.uitzicht.platform.graphql.Requests.caller;
import static nl.uitzicht.platform.graphql.Requests.input;
import static nl.uitzicht.platform.graphql.Requests.mutation;

import graphql.schema.DataFetchingEnvironment;
import graphql.schema.idl.RuntimeWiring;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import nl.uitzicht.platform.Time;
import nl.uitzicht.platform.graphql.Connection;
import nl.uitzicht.platform.graphql.Forbidden;
import nl.uitzicht.platform.graphql.GraphQlFeature;
import nl.uitzicht.platform.graphql.Loaders;
import nl.uitzicht.platform.graphql.NamePosition;
import nl.uitzicht.platform.graphql.Page;
import nl.uitzicht.platform.graphql.Payload;
import nl.uitzicht.platform.graphql.Requests;
import nl.uitzicht.platform.mutations.Mutations;
import nl.uitzicht.platform.tenancy.Caller;
import nl.uitzicht.platform.tenancy.Role;
import nl.uitzicht.reviews.ReviewView;
import nl.uitzicht.reviews.Reviews;
import org.dataloader.DataLoader;

/** Wires rounds with their counts, the board of one, and the questions of a review. */
@Singleton
class RoundsGraphQl implements GraphQlFeature {
    private final Rounds rounds;
    private final RoundCounts counts;
    private final Questions questions;
    private final Reviews reviews;
    private final AskForRounds ask;
    private final Mutations mutations;
    private final Payload payload;
    private final Clock clock;

    RoundsGraphQl(
            Rounds rounds,
            RoundCounts counts,
            Questions questions,
            Reviews reviews,
            AskForRounds ask,
            Mutations mutations,
            Payload payload,
            Clock clock) {
        this.rounds = rounds;
        this.counts = counts;
        this.questions = questions;
        this.reviews = reviews;
        this.ask = ask;
        this.mutations = mutations;
        this.payload = payload;
        this.clock = clock;
    }

    @Override
    public void wire(RuntimeWiring.Builder wiring) {
        wiring.type(
                newTypeWiring("Query").dataFetcher("reviewRounds", this::all).dataFetcher("reviews", this::board));
        wiring.type(newTypeWiring("ReviewRound")
                .dataFetcher("id", environment -> round(environment).id().id())
                .dataFetcher(
                        "month",
                        environment -> YearMonth.from(round(environment).month()))
                .dataFetcher("counts", this::counts));
        wiring.type(newTypeWiring("Review").dataFetcher("questions", this::questions));
        wiring.type(newTypeWiring("Mutation").dataFetcher("reviewRoundsGenerate", this::generate));
    }

    @Override
    public Map<String, DataLoader<?, ?>> loaders(Caller caller) {
        return Map.of(
                "reviewCounts", Loaders.byId(ids -> counts.of(caller, ids), List.<RoundCounts.Count>of()),
                "reviewQuestions",
                        Loaders.listsById(ids -> questions.of(caller.partnershipId(), ids), Question::questionnaireId));
    }

    private static ReviewRound round(DataFetchingEnvironment environment) {
        return environment.getSource();
    }

    private Connection<ReviewRound> all(DataFetchingEnvironment environment) {
        Caller caller = caller(environment);
        Forbidden.unless(caller, Role.SUPPORT_MANAGER, Role.POLICY_OFFICER);
        Page page = Page.of(environment);
        return Connection.of(
                rounds.latest(caller.partnershipId(), page.limit()),
                page,
                round -> round.month().toString());
    }

    private Connection<ReviewView> board(DataFetchingEnvironment environment) {
        Caller caller = caller(environment);
        Forbidden.unless(caller, Role.SUPPORT_MANAGER);
        Page page = Page.of(environment);
        NamePosition after = NamePosition.of(page);
        List<ReviewView> rows = reviews.board(
                caller.partnershipId(),
                environment.getArgument("roundId") == null ? null : Requests.id(environment.getArgument("roundId")),
                caller.membershipId(),
                Time.today(clock),
                after.name(),
                after.id(),
                page.limit());
        return Connection.of(rows, page, row -> NamePosition.text(row.expertName(), row.id()));
    }

    private CompletableFuture<Connection<RoundCounts.Count>> counts(DataFetchingEnvironment environment) {
        int first = Page.of(environment).first();
        DataLoader<UUID, List<RoundCounts.Count>> loader = environment.getDataLoader("reviewCounts");
        return loader.load(round(environment).id().id()).thenApply(all -> Connection.ofShort(all, first));
    }

    private CompletableFuture<Connection<Question>> questions(DataFetchingEnvironment environment) {
        ReviewView review = environment.getSource();
        int first = Page.of(environment).first();
        DataLoader<UUID, List<Question>> loader = environment.getDataLoader("reviewQuestions");
        return loader.load(review.questionnaireId()).thenApply(all -> Connection.ofShort(all, first));
    }

    private Map<String, Object> generate(DataFetchingEnvironment environment) {
        Caller caller = caller(environment);
        String year = input(environment).text("schoolYear");
        return payload.of(
                "rounds",
                mutations.run(
                        caller,
                        mutation(environment),
                        () -> ask.generate(caller, year),
                        _ -> rounds.ofYear(caller.partnershipId(), year)));
    }
}
