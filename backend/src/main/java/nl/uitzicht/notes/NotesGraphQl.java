package nl.uitzicht.notes;

import static graphql.schema.idl.TypeRuntimeWiring.newTypeWiring;
import static nl.uitzicht.platform.graphql.Requests.caller;

import graphql.schema.DataFetchingEnvironment;
import graphql.schema.idl.RuntimeWiring;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import nl.uitzicht.platform.Time;
import nl.uitzicht.platform.audit.AuditLog;
import nl.uitzicht.platform.database.Transactions;
import nl.uitzicht.platform.graphql.Connection;
import nl.uitzicht.platform.graphql.Forbidden;
import nl.uitzicht.platform.graphql.GraphQlFeature;
import nl.uitzicht.platform.graphql.Loaders;
import nl.uitzicht.platform.graphql.Page;
import nl.uitzicht.platform.graphql.Requests;
import nl.uitzicht.platform.tenancy.Caller;
import nl.uitzicht.platform.tenancy.Role;
import org.dataloader.DataLoader;

/** Wires the reading of notes. Reading a traject's notes is recorded (architecture rule 10); the own snapshot holds own notes only. */
@Singleton
class NotesGraphQl implements GraphQlFeature {
    private static final int WEEKS_OF_WORK = 13;

    private final NoteReader reader;
    private final NoteVersions versions;
    private final AuditLog audit;
    private final Transactions transactions;
    private final Clock clock;

    NotesGraphQl(NoteReader reader, NoteVersions versions, AuditLog audit, Transactions transactions, Clock clock) {
        this.reader = reader;
        this.versions = versions;
        this.audit = audit;
        this.transactions = transactions;
        this.clock = clock;
    }

    @Override
    public void wire(RuntimeWiring.Builder wiring) {
        wiring.type(newTypeWiring("Query").dataFetcher("trajectNotes", this::ofTraject));
        wiring.type(newTypeWiring("MyWork").dataFetcher("notesMark", this::mark).dataFetcher("notes", this::mine));
        wiring.type(newTypeWiring("PhaseNote")
                .dataFetcher(
                        "mine",
                        environment -> note(environment)
                                .authorId()
                                .equals(caller(environment).membershipId()))
                .dataFetcher("changedAt", environment -> note(environment).changedAt())
                .dataFetcher("versions", NotesGraphQl::versions));
        wiring.type(newTypeWiring("NoteVersion")
                .dataFetcher(
                        "at",
                        environment -> environment.<NoteVersion>getSource().at().toInstant(ZoneOffset.UTC)));
    }

    @Override
    public Map<String, DataLoader<?, ?>> loaders(Caller caller) {
        return Map.of(
                "noteVersions",
                Loaders.listsById(ids -> versions.of(caller.partnershipId(), ids), NoteVersion::noteId));
    }

    private Connection<NoteView> mine(DataFetchingEnvironment environment) {
        Caller caller = caller(environment);
        Page page = Page.of(environment);
        return Connection.fromOffset(
                reader.own(caller.partnershipId(), caller.membershipId(), since(), page.limit(), page.offset()), page);
    }

    private String mark(DataFetchingEnvironment environment) {
        Caller caller = caller(environment);
        return reader.mark(caller.partnershipId(), caller.membershipId(), since());
    }

    private LocalDate since() {
        return Time.today(clock).minusWeeks(WEEKS_OF_WORK);
    }

    private Connection<NoteView> ofTraject(DataFetchingEnvironment environment) {
        Caller caller = caller(environment);
        Forbidden.unless(caller, Role.EXPERT);
        Page page = Page.of(environment);
        UUID traject = Requests.id(environment.getArgument("trajectId"));
        LocalDate today = Time.today(clock);
        List<NoteView> notes = transactions.write(() -> {
            List<NoteView> found = reader.ofTraject(
                    caller.partnershipId(), traject, caller.membershipId(), today, page.limit(), page.offset());
            if (!found.isEmpty()) {
                audit.record(caller, "trajectNotes", "traject", traject);
            }
            return found;
        });
        return Connection.fromOffset(notes, page);
    }

    /** What a note was before is its author's business alone. */
    private static CompletableFuture<Connection<NoteVersion>> versions(DataFetchingEnvironment environment) {
        NoteView note = note(environment);
        int first = Page.of(environment).first();
        if (!note.authorId().equals(caller(environment).membershipId())) {
            return CompletableFuture.completedFuture(Connection.ofShort(List.of(), first));
        }
        DataLoader<UUID, List<NoteVersion>> loader = environment.getDataLoader("noteVersions");
        return loader.load(note.id()).thenApply(all -> Connection.ofShort(all, first));
    }

    private static NoteView note(DataFetchingEnvironment environment) {
        return environment.getSource();
    }
}
