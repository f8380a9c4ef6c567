package nl.uitzicht.meetings;

import static graphql.schema.idl.TypeRuntimeWiring.newTypeWiring;
import static nl.uitzicht.platform.graphql.Requests.caller;
import static nl.uitzicht.platform.graphql.Requests.input;
import static nl.uitzicht.platform.graphql.Requests.load;
import static nl.uitzicht.platform.graphql.Requests.mutation;

import graphql.schema.DataFetchingEnvironment;
import graphql.schema.idl.RuntimeWiring;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.function.Supplier;
import nl.uitzicht.platform.graphql.Connection;
import nl.uitzicht.platform.graphql.GraphQlFeature;
import nl.uitzicht.platform.graphql.Input;
import nl.uitzicht.platform.graphql.Loaders;
import nl.uitzicht.platform.graphql.Page;
import nl.uitzicht.platform.graphql.Payload;
import nl.uitzicht.platform.mutations.Mutations;
import nl.uitzicht.platform.mutations.Outcome;
import nl.uitzicht.platform.tenancy.Caller;
import nl.uitzicht.platform.text.Overrules;
import nl.uitzicht.schools.SchoolCard;
import org.dataloader.DataLoader;

/** Wires meetings and their changes; the lists they stand in are wired by the features that hold them. */
@Singleton
class MeetingsGraphQl implements GraphQlFeature {
    private final NetworkMeetings meetings;
    private final Presences presences;
    private final PlanMeeting plan;
    private final NoteWhoWasThere note;
    private final MoveMeeting move;
    private final CancelMeeting cancel;
    private final RestoreMeeting restore;
    private final Mutations mutations;
    private final Payload payload;

    MeetingsGraphQl(
            NetworkMeetings meetings,
            Presences presences,
            PlanMeeting plan,
            NoteWhoWasThere note,
            MoveMeeting move,
            CancelMeeting cancel,
            RestoreMeeting restore,
            Mutations mutations,
            Payload payload) {
        this.meetings = meetings;
        this.presences = presences;
        this.plan = plan;
        this.note = note;
        this.move = move;
        this.cancel = cancel;
        this.restore = restore;
        this.mutations = mutations;
        this.payload = payload;
    }

    @Override
    public void wire(RuntimeWiring.Builder wiring) {
        wiring.type(newTypeWiring("Mutation")
                .dataFetcher("networkMeetingPlan", this::plan)
                .dataFetcher("networkMeetingPresent", this::notePresent)
                .dataFetcher("networkMeetingMove", this::move)
                .dataFetcher("networkMeetingCancel", this::cancel)
                .dataFetcher("networkMeetingRestore", this::restore));
        wiring.type(newTypeWiring("NetworkMeeting")
                .dataFetcher("id", environment -> meeting(environment).id().id())
                .dataFetcher(
                        "network",
                        environment -> load(
                                environment, "network", meeting(environment).networkId()))
                .dataFetcher(
                        "takesCases", environment -> meeting(environment).kind().takesCases())
                .dataFetcher("schools", this::schools)
                .dataFetcher("guests", this::guests));
    }

    @Override
    public Map<String, DataLoader<?, ?>> loaders(Caller caller) {
        UUID tenant = caller.partnershipId();
        return Map.of(
                "present", Loaders.listsById(ids -> presences.of(tenant, ids), Present::meetingId),
                "meeting",
                        Loaders.rowsById(
                                ids -> meetings.byIds(tenant, ids),
                                meeting -> meeting.id().id()));
    }

    private static NetworkMeeting meeting(DataFetchingEnvironment environment) {
        return environment.getSource();
    }

    private CompletableFuture<List<Present>> present(DataFetchingEnvironment environment) {
        DataLoader<UUID, List<Present>> loader = environment.getDataLoader("present");
        return loader.load(meeting(environment).id().id());
    }

    private Object schools(DataFetchingEnvironment environment) {
        int first = Page.of(environment).first();
        return present(environment).thenApply(all -> Connection.ofShort(schoolsOf(all), first));
    }

    private static List<SchoolCard> schoolsOf(List<Present> all) {
        return all.stream()
                .filter(one -> one.schoolId() != null)
                .map(one -> new SchoolCard(one.schoolId(), one.name(), one.place(), null))
                .toList();
    }

    private Object guests(DataFetchingEnvironment environment) {
        return present(environment)
                .thenApply(all -> all.stream()
                        .map(Present::guest)
                        .filter(Objects::nonNull)
                        .toList());
    }

    private Map<String, Object> plan(DataFetchingEnvironment environment) {
        Caller caller = caller(environment);
        Input input = input(environment);
        NetworkMeeting asked = new NetworkMeeting(
                caller.tid(input.id("id")),
                input.id("networkId"),
                input.choice("kind", MeetingKind.class),
                input.get("date"),
                input.get("startTime"),
                input.text("place"),
                null,
                null,
                null,
                1);
        return once(environment, () -> plan.plan(caller, asked));
    }

    private Map<String, Object> notePresent(DataFetchingEnvironment environment) {
        Input input = input(environment);
        List<?> guests = input.get("guests");
        var table = new NoteWhoWasThere.Table(
                input.id("id"),
                input.number("basedOnVersion"),
                input.ids("schoolIds"),
                guests.stream()
                        .map(guest -> MeetingGuest.valueOf((String) guest))
                        .toList());
        return once(environment, () -> note.note(caller(environment), table));
    }

    private Map<String, Object> move(DataFetchingEnvironment environment) {
        Input input = input(environment);
        var asked = new MoveMeeting.Move(
                input.id("id"),
                input.number("basedOnVersion"),
                input.get("date"),
                input.get("startTime"),
                input.text("place"));
        return once(environment, () -> move.move(caller(environment), asked));
    }

    private Map<String, Object> cancel(DataFetchingEnvironment environment) {
        Input input = input(environment);
        var asked = new CancelMeeting.Cancellation(
                input.id("id"),
                input.number("basedOnVersion"),
                input.text("reason"),
                Overrules.of(input),
                input.id("toMeetingId"));
        return once(environment, () -> cancel.cancel(caller(environment), asked));
    }

    private Map<String, Object> restore(DataFetchingEnvironment environment) {
        Input input = input(environment);
        return once(
                environment,
                () -> restore.restore(caller(environment), input.id("id"), input.number("basedOnVersion")));
    }

    private Map<String, Object> once(DataFetchingEnvironment environment, Supplier<Outcome<NetworkMeeting>> change) {
        Caller caller = caller(environment);
        Function<UUID, NetworkMeeting> again =
                id -> meetings.findById(caller.tid(id)).orElseThrow();
        return payload.of("meeting", mutations.run(caller, mutation(environment), change, again));
    }
}
