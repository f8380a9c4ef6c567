package nl.uitzicht.schools;

import static graphql.schema.idl.TypeRuntimeWiring.newTypeWiring;
import static nl.uitzicht.platform.graphql.Requests.caller;

import graphql.schema.DataFetchingEnvironment;
import graphql.schema.idl.RuntimeWiring;
import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.util.UUID;
import nl.uitzicht.platform.graphql.Connection;
import nl.uitzicht.platform.graphql.Forbidden;
import nl.uitzicht.platform.graphql.GraphQlFeature;
import nl.uitzicht.platform.graphql.Page;
import nl.uitzicht.platform.graphql.Requests;
import nl.uitzicht.platform.jobs.ImportJobs;
import nl.uitzicht.platform.tenancy.Caller;
import nl.uitzicht.platform.tenancy.Role;
import nl.uitzicht.platform.uploads.UploadedFiles;
import nl.uitzicht.schools.files.DuoFile;
import nl.uitzicht.schools.files.FileReading;
import nl.uitzicht.schools.files.RowError;
import nl.uitzicht.schools.files.SchoolRow;

/** Wires what a beheerder sees before and after an import: what the file holds, and the imports there were. */
@Singleton
class SchoolFileGraphQl implements GraphQlFeature {
    private final UploadedFiles files;
    private final Schools schools;
    private final ImportJobs jobs;

    SchoolFileGraphQl(UploadedFiles files, Schools schools, ImportJobs jobs) {
        this.files = files;
        this.schools = schools;
        this.jobs = jobs;
    }

    @Override
    public void wire(RuntimeWiring.Builder wiring) {
        wiring.type(
                newTypeWiring("Query").dataFetcher("schoolFile", this::file).dataFetcher("importJobs", this::imports));
        wiring.type(newTypeWiring("SchoolFile")
                .dataFetcher(
                        "errors",
                        environment -> FilePage.of(source(environment).errors(), Page.of(environment))
                                .map(RowError::sentence))
                .dataFetcher(
                        "municipalities",
                        environment -> FilePage.of(source(environment).municipalities(), Page.of(environment))));
    }

    private static SchoolFileView source(DataFetchingEnvironment environment) {
        return environment.getSource();
    }

    private @Nullable SchoolFileView file(DataFetchingEnvironment environment) {
        Caller caller = caller(environment);
        Forbidden.unless(caller, Role.ADMINISTRATOR);
        UUID uploadId = Requests.id(environment.getArgument("uploadId"));
        return files.content(caller.partnershipId(), uploadId)
                .map(content -> read(caller, content))
                .orElse(null);
    }

    private SchoolFileView read(Caller caller, byte[] content) {
        return switch (DuoFile.read(content)) {
            case FileReading.Broken<SchoolRow> broken -> SchoolFileView.broken(broken.errors());
            case FileReading.Read<SchoolRow> read ->
                SchoolFileView.of(read.rows(), schools.all(caller.partnershipId()));
        };
    }

    private Connection<ImportJobView> imports(DataFetchingEnvironment environment) {
        Caller caller = caller(environment);
        Forbidden.unless(caller, Role.ADMINISTRATOR);
        Page page = Page.of(environment);
        var rows = jobs.latest(caller.partnershipId(), page.after(), page.limit());
        return Connection.of(rows, page, ImportJobs::position).map(ImportJobView::of);
    }
}
