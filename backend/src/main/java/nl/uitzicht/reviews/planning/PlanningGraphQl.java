package nl.uitzicht.reviews.planning;

import static graphql.schema.idl.TypeRuntimeWiring.newTypeWiring;
import static nl.uitzicht.platform.graphql.Requests.caller;
import static nl.uitzicht.platform.graphql.Requests.input;

import graphql.schema.DataFetchingEnvironment;
import graphql.schema.idl.RuntimeWiring;
import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import nl.uitzicht.platform.Time;
import nl.uitzicht.platform.graphql.Connection;
import nl.uitzicht.platform.graphql.Forbidden;
import nl.uitzicht.platform.graphql.GraphQlFeature;
import nl.uitzicht.platform.graphql.Input;
import nl.uitzicht.platform.graphql.Page;
import nl.uitzicht.platform.graphql.Requests;
import nl.uitzicht.platform.mutations.Outcome;
import nl.uitzicht.platform.tenancy.Caller;
import nl.uitzicht.platform.tenancy.Role;
import nl.uitzicht.reviews.Review;
import nl.uitzicht.reviews.ReviewAccess;
import nl.uitzicht.reviews.ReviewPayload;
import nl.uitzicht.reviews.ReviewView;
import nl.uitzicht.reviews.Reviews;
import nl.uitzicht.reviews.rounds.RoundDirectory;

/** Wires planning: proposals for a round, planning, cancelling, lapsing, the expert's answer, and reminders. */
@Singleton
class PlanningGraphQl implements GraphQlFeature {
    private static final String SEEN = "basedOnInvitation";

    /** What is done with a moment that was seen. */
    private interface ActOnMoment {
        Outcome<Review> on(Caller caller, UUID reviewId, @Nullable Integer seen);
    }

    private static final int AHEAD_YEARS = 1;

    private final ProposeSlots propose;
    private final ReadDiaries readDiaries;
    private final PlanReviews plan;
    private final AnswerSlot answer;
    private final RemindRound remind;
    private final ReviewPayload payload;
    private final ReviewAccess access;
    private final Reviews reviews;
    private final RoundDirectory rounds;
    private final Clock clock;

    PlanningGraphQl(
            ProposeSlots propose,
            ReadDiaries readDiaries,
            PlanReviews plan,
            AnswerSlot answer,
            RemindRound remind,
            ReviewPayload payload,
            ReviewAccess access,
            Reviews reviews,
            RoundDirectory rounds,
            Clock clock) {
        this.propose = propose;
        this.readDiaries = readDiaries;
        this.plan = plan;
        this.answer = answer;
        this.remind = remind;
        this.payload = payload;
        this.access = access;
        this.reviews = reviews;
        this.rounds = rounds;
        this.clock = clock;
    }

    @Override
    public void wire(RuntimeWiring.Builder wiring) {
        wiring.type(newTypeWiring("Query")
                .dataFetcher("reviewSlots", this::slots)
                .dataFetcher("reviewDiaries", this::diaries));
        wiring.type(newTypeWiring("Mutation")
                .dataFetcher("reviewsPlan", this::plan)
                .dataFetcher("reviewPlanCancel", environment -> act(environment, plan::cancel))
                .dataFetcher("reviewLapse", environment -> act(environment, plan::lapse))
                .dataFetcher("reviewSlotAccept", environment -> answer(environment, true))
                .dataFetcher("reviewSlotAskOther", environment -> answer(environment, false))
                .dataFetcher("reviewRoundRemind", this::remind));
    }

    private Connection<Slot> slots(DataFetchingEnvironment environment) {
        Caller caller = caller(environment);
        Forbidden.unless(caller, Role.SUPPORT_MANAGER);
        Page page = Page.of(environment);
        UUID roundId = Requests.id(environment.getArgument("roundId"));
        LocalDate today = Time.today(clock);
        LocalDate month = rounds.month(caller.partnershipId(), roundId).orElse(today);
        return page(
                propose.propose(caller, waiting(caller, roundId, today), month, environment.getArgument("workDays")),
                page,
                slot -> slot.reviewId().toString());
    }

    private Connection<DiaryLine> diaries(DataFetchingEnvironment environment) {
        Caller caller = caller(environment);
        Forbidden.unless(caller, Role.SUPPORT_MANAGER);
        Page page = Page.of(environment);
        LocalDate today = Time.today(clock);
        List<ReviewView> asked = asked(caller, new Input(environment.getArguments()), today);
        return page(
                readDiaries.lines(caller.partnershipId(), asked, today, today.plusYears(AHEAD_YEARS)),
                page,
                line -> line.reviewId() + " " + line.startsOn() + " " + line.endsOn() + " " + line.workDays());
    }

    /** The review that is named, those of the round, or none. */
    private List<ReviewView> asked(Caller caller, Input input, LocalDate today) {
        UUID reviewId = input.id("reviewId");
        if (reviewId != null) {
            return access.seen(caller, reviewId).filter(ReviewView::managed).stream()
                    .toList();
        }
        UUID roundId = input.id("roundId");
        return roundId == null ? List.of() : waiting(caller, roundId, today);
    }

    /** All of them, however many: where one is proposed, no other can be. */
    private List<ReviewView> waiting(Caller caller, UUID roundId, LocalDate today) {
        return reviews.toPlan(caller.partnershipId(), roundId, caller.membershipId(), today);
    }

    /** A page of what was made in memory, in the order of its cursor. */
    private static <T> Connection<T> page(List<T> all, Page page, Function<T, String> cursor) {
        List<T> rest = all.stream()
                .filter(row -> page.after() == null || cursor.apply(row).compareTo(page.after()) > 0)
                .sorted(Comparator.comparing(cursor))
                .limit(page.limit())
                .toList();
        return Connection.of(rest, page, cursor);
    }

    private Map<String, Object> plan(DataFetchingEnvironment environment) {
        Caller caller = caller(environment);
        Input input = input(environment);
        List<Map<String, Object>> asked = input.get("slots");
        List<Slot> slots = asked.stream()
                .map(Input::new)
                .map(slot -> new Slot(slot.id("reviewId"), slot.get("date"), slot.get("startsAt"), slot.get(SEEN)))
                .toList();
        List<UUID> ids = slots.stream().map(Slot::reviewId).toList();
        return payload.of(
                environment,
                "plannedIds",
                () -> plan.plan(caller, slots, input.number("minutes"), input.text("place")),
                _ -> ids);
    }

    private Map<String, Object> act(DataFetchingEnvironment environment, ActOnMoment act) {
        Caller caller = caller(environment);
        Input input = input(environment);
        return payload.of(environment, () -> act.on(caller, input.id("reviewId"), input.get(SEEN)));
    }

    private Map<String, Object> answer(DataFetchingEnvironment environment, boolean accepted) {
        Caller caller = caller(environment);
        Input input = input(environment);
        return payload.of(
                environment,
                () -> answer.answer(caller, input.id("reviewId"), input.get(SEEN), accepted, input.text("wish")));
    }

    private Map<String, Object> remind(DataFetchingEnvironment environment) {
        Caller caller = caller(environment);
        UUID roundId = input(environment).id("roundId");
        return payload.of(
                environment,
                "reminded",
                () -> remind.remind(caller, roundId)
                        .fold(
                                done -> Outcome.accepted(done.value().reminded(), done.id(), done.version()),
                                no -> Outcome.refused(no.refusals())),
                _ -> 0);
    }
}
