package nl.uitzicht.notes;

import static graphql.schema.idl.TypeRuntimeWiring.newTypeWiring;
import static nl.uitzicht.platform.graphql.Requests.caller;
import static nl.uitzicht.platform.graphql.Requests.input;
import static nl.uitzicht.platform.graphql.Requests.mutation;

import graphql.schema.DataFetchingEnvironment;
import graphql.schema.idl.RuntimeWiring;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import nl.uitzicht.platform.graphql.GraphQlFeature;
import nl.uitzicht.platform.graphql.Input;
import nl.uitzicht.platform.graphql.Payload;
import nl.uitzicht.platform.mutations.Mutations;
import nl.uitzicht.platform.mutations.Outcome;
import nl.uitzicht.platform.tenancy.Caller;
import nl.uitzicht.platform.text.Overrules;
import nl.uitzicht.route.RouteStep;
import nl.uitzicht.route.SchoolFunction;

/** Wires the writing of notes. */
@Singleton
class NoteChangesGraphQl implements GraphQlFeature {
    private final WriteNote write;
    private final ChangeNote change;
    private final NoteReader reader;
    private final Mutations mutations;
    private final Payload payload;

    NoteChangesGraphQl(WriteNote write, ChangeNote change, NoteReader reader, Mutations mutations, Payload payload) {
        this.write = write;
        this.change = change;
        this.reader = reader;
        this.mutations = mutations;
        this.payload = payload;
    }

    @Override
    public void wire(RuntimeWiring.Builder wiring) {
        wiring.type(newTypeWiring("Mutation")
                .dataFetcher("noteWrite", this::write)
                .dataFetcher("noteChange", this::change)
                .dataFetcher("noteMove", this::move)
                .dataFetcher("noteRemove", this::remove));
    }

    private Map<String, Object> write(DataFetchingEnvironment environment) {
        Input input = input(environment);
        var fields = new NoteFields(phase(input), addressee(input), input.text("text"));
        var asked = new WriteNote.Asked(
                input.id("id"),
                input.id("trajectId"),
                input.number("cycle"),
                input.choice("audience", Audience.class),
                fields,
                Overrules.of(input));
        return once(environment, () -> write.write(caller(environment), asked));
    }

    private Map<String, Object> change(DataFetchingEnvironment environment) {
        Input input = input(environment);
        var asked = new ChangeNote.Asked(
                input.id("id"),
                input.number("basedOnVersion"),
                phase(input),
                addressee(input),
                input.get("text") == null ? null : input.text("text"),
                Overrules.of(input));
        return once(environment, () -> change.change(caller(environment), asked));
    }

    private Map<String, Object> move(DataFetchingEnvironment environment) {
        Input input = input(environment);
        LocalDate on = input.get("on");
        return once(environment, () -> change.move(caller(environment), input.id("id"), on));
    }

    private Map<String, Object> remove(DataFetchingEnvironment environment) {
        Caller caller = caller(environment);
        UUID id = input(environment).id("id");
        Outcome<Removed> outcome = mutations.run(
                caller,
                mutation(environment),
                () -> change.remove(caller, id)
                        .<Outcome<Removed>>fold(
                                done -> Outcome.accepted(new Removed(id), id, done.version()),
                                no -> new Outcome.Refused<>(no.refusals(), no.conflicts())),
                Removed::new);
        return payload.of("removed", outcome);
    }

    /** A note that is gone. */
    record Removed(UUID id) {}

    private Map<String, Object> once(DataFetchingEnvironment environment, Supplier<Outcome<PhaseNote>> work) {
        Caller caller = caller(environment);
        Outcome<NoteView> outcome = mutations.run(
                caller,
                mutation(environment),
                () -> work.get()
                        .<Outcome<NoteView>>fold(
                                done -> Outcome.accepted(
                                        reader.one(caller.partnershipId(), done.id()), done.id(), done.version()),
                                no -> new Outcome.Refused<>(no.refusals(), no.conflicts())),
                id -> reader.one(caller.partnershipId(), id));
        return payload.of("note", outcome);
    }

    private static RouteStep phase(Input input) {
        return input.choice("phase", RouteStep.class);
    }

    private static SchoolFunction addressee(Input input) {
        return input.choice("addressee", SchoolFunction.class);
    }
}
