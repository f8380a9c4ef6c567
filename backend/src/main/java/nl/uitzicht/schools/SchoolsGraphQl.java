package nl.uitzicht.schools;

import static graphql.schema.idl.TypeRuntimeWiring.newTypeWiring;
import static nl.uitzicht.platform.graphql.Requests.caller;
import static nl.uitzicht.platform.graphql.Requests.mutation;

import graphql.schema.DataFetchingEnvironment;
import graphql.schema.idl.RuntimeWiring;
import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.util.Map;
import nl.uitzicht.platform.graphql.Connection;
import nl.uitzicht.platform.graphql.Forbidden;
import nl.uitzicht.platform.graphql.GraphQlFeature;
import nl.uitzicht.platform.graphql.NamePosition;
import nl.uitzicht.platform.graphql.Page;
import nl.uitzicht.platform.graphql.Payload;
import nl.uitzicht.platform.graphql.Requests;
import nl.uitzicht.platform.jobs.ImportJob;
import nl.uitzicht.platform.jobs.ImportJobs;
import nl.uitzicht.platform.mutations.ErrorCode;
import nl.uitzicht.platform.mutations.Mutations;
import nl.uitzicht.platform.mutations.Outcome;
import nl.uitzicht.platform.mutations.Refusal;
import nl.uitzicht.platform.tenancy.Caller;
import nl.uitzicht.platform.tenancy.Role;

/** Wires the register of schools and its import. */
@Singleton
class SchoolsGraphQl implements GraphQlFeature {
    private final Schools schools;
    private final PreviewSchoolImport previews;
    private final ApplySchoolImport imports;
    private final ImportJobs jobs;
    private final Mutations mutations;
    private final Payload payload;

    SchoolsGraphQl(
            Schools schools,
            PreviewSchoolImport previews,
            ApplySchoolImport imports,
            ImportJobs jobs,
            Mutations mutations,
            Payload payload) {
        this.schools = schools;
        this.previews = previews;
        this.imports = imports;
        this.jobs = jobs;
        this.mutations = mutations;
        this.payload = payload;
    }

    @Override
    public void wire(RuntimeWiring.Builder wiring) {
        wiring.type(newTypeWiring("Query")
                .dataFetcher("schoolRegister", this::register)
                .dataFetcher("schoolImportPreview", this::preview)
                .dataFetcher("importJob", this::job));
        wiring.type(newTypeWiring("Mutation").dataFetcher("schoolImportApply", this::apply));
        PreviewTypes.wire(wiring);
    }

    private Connection<RegisteredSchool> register(DataFetchingEnvironment environment) {
        Caller caller = caller(environment);
        Forbidden.unless(caller, Role.ADMINISTRATOR);
        Page page = Page.of(environment);
        NamePosition after = NamePosition.of(page);
        var rows = schools.page(
                caller.partnershipId(),
                NamePosition.pattern(environment.getArgument("search")),
                after.name(),
                after.id(),
                page.limit());
        return Connection.of(
                        rows,
                        page,
                        row -> NamePosition.text(row.name(), row.id().id()))
                .map(RegisteredSchool::of);
    }

    private @Nullable SchoolImportPreview preview(DataFetchingEnvironment environment) {
        Caller caller = caller(environment);
        Forbidden.unless(caller, Role.ADMINISTRATOR);
        Map<String, Object> declared = environment.getArgument("declaration");
        var preview = Declarations.order(declared)
                .map(order -> previews.preview(caller.partnershipId(), order))
                .orElseGet(SchoolImportPreview.NoUpload::new);
        return preview instanceof SchoolImportPreview.NoUpload ? null : preview;
    }

    private @Nullable ImportJobView job(DataFetchingEnvironment environment) {
        Caller caller = caller(environment);
        Forbidden.unless(caller, Role.ADMINISTRATOR);
        return jobs.find(caller.partnershipId(), Requests.id(environment.getArgument("id")))
                .map(ImportJobView::of)
                .orElse(null);
    }

    private Map<String, Object> apply(DataFetchingEnvironment environment) {
        Caller caller = caller(environment);
        if (!caller.is(Role.ADMINISTRATOR)) {
            return payload.of("job", Outcome.refused(Refusal.of(ErrorCode.FORBIDDEN)));
        }
        var input = Requests.input(environment);
        var order = Declarations.order(input.get("declaration"));
        String fingerprint = input.text("fingerprint");
        Outcome<ImportJob> outcome = order.isEmpty()
                ? Outcome.refused(Refusal.of(ErrorCode.INVALID, "declaration"))
                : mutations.run(
                        caller,
                        mutation(environment),
                        () -> imports.start(caller, input.id("jobId"), order.get(), fingerprint),
                        id -> jobs.find(caller.partnershipId(), id).orElseThrow());
        if (outcome instanceof Outcome.Accepted<ImportJob> accepted) {
            jobs.start(
                    accepted.value().id(),
                    progress -> imports.run(caller.partnershipId(), order.orElseThrow(), fingerprint, progress));
        }
        return payload.of(
                "job",
                outcome instanceof Outcome.Accepted<ImportJob> done
                        ? Outcome.accepted(ImportJobView.of(done.value()), done.id(), done.version())
                        : outcome);
    }
}
