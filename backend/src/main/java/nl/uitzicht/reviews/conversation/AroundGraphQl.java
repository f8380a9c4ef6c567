package nl.uitzicht.reviews.conversation;

import static graphql.schema.idl.TypeRuntimeWiring.newTypeWiring;
import static nl.uitzicht.platform.graphql.Requests.caller;
import static nl.uitzicht.platform.graphql.Requests.input;

import graphql.schema.DataFetchingEnvironment;
import graphql.schema.idl.RuntimeWiring;
import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.uitzicht.platform.Time;
import nl.uitzicht.platform.graphql.Connection;
import nl.uitzicht.platform.graphql.GraphQlFeature;
import nl.uitzicht.platform.graphql.Input;
import nl.uitzicht.platform.graphql.Page;
import nl.uitzicht.platform.mutations.Outcome;
import nl.uitzicht.platform.tenancy.Caller;
import nl.uitzicht.reviews.Looking;
import nl.uitzicht.reviews.ReviewPayload;
import nl.uitzicht.reviews.ReviewView;

/** Wires what stands around a conversation: the manager's own notes, signals, and who takes part besides both. */
@Singleton
class AroundGraphQl implements GraphQlFeature {
    private final TakeNotes notes;
    private final RecordSignal signal;
    private final InviteGuest invite;
    private final ReviewPayload payload;
    private final PrivateNotes privateNotes;
    private final Signals signals;
    private final Guests guests;
    private final Clock clock;

    AroundGraphQl(
            TakeNotes notes,
            RecordSignal signal,
            InviteGuest invite,
            ReviewPayload payload,
            PrivateNotes privateNotes,
            Signals signals,
            Guests guests,
            Clock clock) {
        this.notes = notes;
        this.signal = signal;
        this.invite = invite;
        this.payload = payload;
        this.privateNotes = privateNotes;
        this.signals = signals;
        this.guests = guests;
        this.clock = clock;
    }

    /** A signal that was accepted, by its id. */
    record Recorded(UUID id) {}

    @Override
    public void wire(RuntimeWiring.Builder wiring) {
        wiring.type(newTypeWiring("Review")
                .dataFetcher("privateNote", this::privateNote)
                .dataFetcher("privateNoteVersion", this::privateNoteVersion)
                .dataFetcher("signals", Looking.seen(this::signals))
                .dataFetcher("guests", this::guests)
                .dataFetcher("candidates", this::candidates));
        wiring.type(newTypeWiring("Mutation")
                .dataFetcher("reviewPrivateNoteSave", this::savePrivate)
                .dataFetcher("reviewSignalRecord", this::record)
                .dataFetcher("reviewSignalAnswer", this::answer)
                .dataFetcher("reviewInvite", this::invite));
    }

    /** Only of the manager who wrote it. */
    private @Nullable String privateNote(DataFetchingEnvironment environment) {
        ReviewView review = environment.getSource();
        return review.managed() ? own(environment).map(PrivateNote::text).orElse("") : null;
    }

    private @Nullable Integer privateNoteVersion(DataFetchingEnvironment environment) {
        ReviewView review = environment.getSource();
        return review.managed() ? own(environment).map(PrivateNote::version).orElse(0) : null;
    }

    private Optional<PrivateNote> own(DataFetchingEnvironment environment) {
        Caller caller = caller(environment);
        ReviewView review = environment.getSource();
        return privateNotes.of(caller.partnershipId(), review.id(), caller.membershipId());
    }

    private Connection<NamedSignal> signals(DataFetchingEnvironment environment) {
        ReviewView review = environment.getSource();
        return Connection.ofShort(
                signals.of(caller(environment).partnershipId(), review.id()),
                Page.of(environment).first());
    }

    private Connection<Colleague> guests(DataFetchingEnvironment environment) {
        ReviewView review = environment.getSource();
        return Connection.ofShort(
                guests.of(caller(environment).partnershipId(), review.id()),
                Page.of(environment).first());
    }

    private Connection<Colleague> candidates(DataFetchingEnvironment environment) {
        ReviewView review = environment.getSource();
        List<Colleague> all = review.managed()
                ? guests.candidates(caller(environment).partnershipId(), review.id(), Time.today(clock))
                : List.of();
        return Connection.ofShort(all, Page.of(environment).first());
    }

    private Map<String, Object> savePrivate(DataFetchingEnvironment environment) {
        Caller caller = caller(environment);
        Input input = input(environment);
        UUID reviewId = input.id("reviewId");
        return payload.of(
                environment,
                "privateNote",
                () -> notes.keepPrivate(caller, reviewId, input.text("text"), input.get("basedOnVersion")),
                _ -> privateNotes
                        .of(caller.partnershipId(), reviewId, caller.membershipId())
                        .orElseThrow());
    }

    private Map<String, Object> record(DataFetchingEnvironment environment) {
        Caller caller = caller(environment);
        Input input = input(environment);
        return payload.of(
                environment,
                "signal",
                () -> recorded(signal.record(caller, input.id("id"), input.id("expertId"), input.text("text"))),
                Recorded::new);
    }

    private Map<String, Object> answer(DataFetchingEnvironment environment) {
        Caller caller = caller(environment);
        Input input = input(environment);
        return payload.of(
                environment,
                "signal",
                () -> recorded(signal.answer(
                        caller,
                        input.id("reviewId"),
                        input.id("id"),
                        input.text("answer"),
                        input.get("basedOnAnswer"))),
                Recorded::new);
    }

    private static Outcome<Recorded> recorded(Outcome<Signal> outcome) {
        return outcome.fold(
                done -> Outcome.accepted(new Recorded(done.id()), done.id(), done.version()),
                no -> new Outcome.Refused<>(no.refusals(), no.conflicts()));
    }

    private Map<String, Object> invite(DataFetchingEnvironment environment) {
        Caller caller = caller(environment);
        Input input = input(environment);
        boolean takesPart = Boolean.TRUE.equals(input.get("takesPart"));
        return payload.of(
                environment, () -> invite.invite(caller, input.id("reviewId"), input.id("memberId"), takesPart));
    }
}
