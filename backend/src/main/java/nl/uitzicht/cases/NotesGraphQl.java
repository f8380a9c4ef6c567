package nl.uitzicht.cases;

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
import java.util.UUID;
import nl.uitzicht.platform.graphql.Connection;
import nl.uitzicht.platform.graphql.Forbidden;
import nl.uitzicht.platform.graphql.GraphQlFeature;
import nl.uitzicht.platform.graphql.Input;
import nl.uitzicht.platform.graphql.Page;
import nl.uitzicht.platform.graphql.Payload;
import nl.uitzicht.platform.mutations.Mutations;
import nl.uitzicht.platform.tenancy.Caller;
import nl.uitzicht.platform.tenancy.Role;
import nl.uitzicht.platform.text.Overrules;
import nl.uitzicht.schools.RoleNetwork;

/** Wires own notes and signals. */
@Singleton
class NotesGraphQl implements GraphQlFeature {
    private final CaseAccess access;
    private final OwnNotes notes;
    private final KeepOwnNote keep;
    private final NetworkSignals signals;
    private final RecordSignal record;
    private final Mutations mutations;
    private final Payload payload;

    NotesGraphQl(
            CaseAccess access,
            OwnNotes notes,
            KeepOwnNote keep,
            NetworkSignals signals,
            RecordSignal record,
            Mutations mutations,
            Payload payload) {
        this.access = access;
        this.notes = notes;
        this.keep = keep;
        this.signals = signals;
        this.record = record;
        this.mutations = mutations;
        this.payload = payload;
    }

    @Override
    public void wire(RuntimeWiring.Builder wiring) {
        wiring.type(newTypeWiring("Query")
                .dataFetcher("ownNotes", this::ownNotes)
                .dataFetcher("networkSignals", this::signals)
                .dataFetcher("myNetworks", this::networks));
        wiring.type(newTypeWiring("Mutation")
                .dataFetcher("ownNoteKeep", this::keep)
                .dataFetcher("ownNoteRemove", this::remove)
                .dataFetcher("networkSignalRecord", this::record));
        wiring.type(newTypeWiring("OwnNote")
                .dataFetcher("id", environment -> note(environment).id().id())
                .dataFetcher(
                        "caseCode",
                        environment -> note(environment).caseId() == null
                                ? null
                                : CaseCode.of(note(environment).caseId())));
        wiring.type(newTypeWiring("NetworkSignal")
                .dataFetcher("id", environment -> signal(environment).id().id())
                .dataFetcher(
                        "network",
                        environment ->
                                load(environment, "network", signal(environment).networkId())));
    }

    private static OwnNote note(DataFetchingEnvironment environment) {
        return environment.getSource();
    }

    private static NetworkSignal signal(DataFetchingEnvironment environment) {
        return environment.getSource();
    }

    private Connection<OwnNote> ownNotes(DataFetchingEnvironment environment) {
        Caller caller = caller(environment);
        Forbidden.unless(caller, Role.PROCESS_FACILITATOR, Role.POLICY_OFFICER, Role.SCHOOL);
        Page page = Page.of(environment);
        OwnNoteList after = OwnNoteList.of(page);
        return Connection.of(
                notes.of(
                        caller.partnershipId(),
                        caller.membershipId(),
                        after.done(),
                        after.changedOn(),
                        after.id(),
                        page.limit()),
                page,
                OwnNoteList::text);
    }

    private Connection<NetworkSignal> signals(DataFetchingEnvironment environment) {
        Page page = Page.of(environment);
        CaseList after = CaseList.of(page);
        List<UUID> own = own(environment).stream().map(RoleNetwork::id).toList();
        List<NetworkSignal> rows = own.isEmpty()
                ? List.of()
                : signals.of(caller(environment).partnershipId(), own, after.broughtOn(), after.id(), page.limit());
        return Connection.of(rows, page, one -> one.recordedOn() + "" + one.id().id());
    }

    private Connection<RoleNetwork> networks(DataFetchingEnvironment environment) {
        return Connection.ofShort(own(environment), Page.of(environment).first());
    }

    private List<RoleNetwork> own(DataFetchingEnvironment environment) {
        Caller caller = caller(environment);
        Forbidden.unless(caller, Role.PROCESS_FACILITATOR, Role.POLICY_OFFICER);
        return access.networks(caller, Role.PROCESS_FACILITATOR, Role.POLICY_OFFICER);
    }

    private Map<String, Object> keep(DataFetchingEnvironment environment) {
        Caller caller = caller(environment);
        Input input = input(environment);
        OwnNote asked = new OwnNote(
                caller.tid(input.id("id")),
                caller.membershipId(),
                input.id("caseId"),
                input.text("text"),
                input.get("done"),
                access.today(),
                1);
        return payload.of(
                "note",
                mutations.run(
                        caller,
                        mutation(environment),
                        () -> keep.keep(caller, asked, Overrules.of(input)),
                        id -> notes.findById(caller.tid(id)).orElse(asked)));
    }

    private Map<String, Object> remove(DataFetchingEnvironment environment) {
        Caller caller = caller(environment);
        UUID id = input(environment).id("id");
        return payload.of(
                "removedId", mutations.run(caller, mutation(environment), () -> keep.remove(caller, id), gone -> gone));
    }

    private Map<String, Object> record(DataFetchingEnvironment environment) {
        Caller caller = caller(environment);
        Input input = input(environment);
        NetworkSignal asked = new NetworkSignal(
                caller.tid(input.id("id")),
                input.id("networkId"),
                input.choice("dimension", Dimension.class),
                input.text("text"),
                caller.membershipId(),
                access.today());
        return payload.of(
                "signal",
                mutations.run(
                        caller,
                        mutation(environment),
                        () -> record.record(caller, asked, Overrules.of(input)),
                        id -> signals.findById(caller.tid(id)).orElseThrow()));
    }
}
