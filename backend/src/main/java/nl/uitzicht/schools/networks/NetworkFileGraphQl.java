package nl.uitzicht.schools.networks;

import static graphql.schema.idl.TypeRuntimeWiring.newTypeWiring;
import static nl.uitzicht.platform.graphql.Requests.caller;

import graphql.schema.DataFetchingEnvironment;
import graphql.schema.idl.RuntimeWiring;
import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import nl.uitzicht.platform.graphql.Forbidden;
import nl.uitzicht.platform.graphql.GraphQlFeature;
import nl.uitzicht.platform.graphql.Page;
import nl.uitzicht.platform.graphql.Requests;
import nl.uitzicht.platform.tenancy.Caller;
import nl.uitzicht.platform.tenancy.Role;
import nl.uitzicht.platform.uploads.UploadedFiles;
import nl.uitzicht.schools.FilePage;
import nl.uitzicht.schools.Schools;
import nl.uitzicht.schools.files.FileReading;
import nl.uitzicht.schools.files.NetworkFile;
import nl.uitzicht.schools.files.NetworkRow;
import nl.uitzicht.schools.files.RowError;

/** Wires what a beheerder sees of a list of networks before it is imported. */
@Singleton
class NetworkFileGraphQl implements GraphQlFeature {
    private final UploadedFiles files;
    private final Schools schools;
    private final RegionMunicipalities municipalities;

    NetworkFileGraphQl(UploadedFiles files, Schools schools, RegionMunicipalities municipalities) {
        this.files = files;
        this.schools = schools;
        this.municipalities = municipalities;
    }

    @Override
    public void wire(RuntimeWiring.Builder wiring) {
        wiring.type(newTypeWiring("Query").dataFetcher("networkFile", this::file));
        wiring.type(newTypeWiring("NetworkFile")
                .dataFetcher(
                        "errors",
                        environment -> FilePage.of(source(environment).errors(), Page.of(environment))
                                .map(RowError::sentence))
                .dataFetcher(
                        "regions",
                        environment -> FilePage.of(source(environment).regions(), Page.of(environment)))
                .dataFetcher(
                        "municipalities",
                        environment -> FilePage.of(source(environment).municipalities(), Page.of(environment))));
    }

    private static NetworkFileView source(DataFetchingEnvironment environment) {
        return environment.getSource();
    }

    private @Nullable NetworkFileView file(DataFetchingEnvironment environment) {
        Caller caller = caller(environment);
        Forbidden.unless(caller, Role.ADMINISTRATOR);
        return files.content(caller.partnershipId(), Requests.id(environment.getArgument("uploadId")))
                .map(content -> read(caller, content))
                .orElse(null);
    }

    private NetworkFileView read(Caller caller, byte[] content) {
        return switch (NetworkFile.read(content)) {
            case FileReading.Broken<NetworkRow> broken -> NetworkFileView.broken(broken.errors());
            case FileReading.Read<NetworkRow> read ->
                NetworkFileView.of(
                        read.rows(), schools.all(caller.partnershipId()), municipalities.all(caller.partnershipId()));
        };
    }
}
