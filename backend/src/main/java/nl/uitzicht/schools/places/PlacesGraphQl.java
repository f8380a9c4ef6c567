package nl.uitzicht.schools.places;

import static graphql.schema.idl.TypeRuntimeWiring.newTypeWiring;
import static nl.uitzicht.platform.graphql.Requests.caller;
import static nl.uitzicht.platform.graphql.Requests.input;
import static nl.uitzicht.platform.graphql.Requests.mutation;

import graphql.schema.DataFetchingEnvironment;
import graphql.schema.idl.RuntimeWiring;
import jakarta.inject.Singleton;
import java.util.Map;
import nl.uitzicht.platform.graphql.GraphQlFeature;
import nl.uitzicht.platform.graphql.Input;
import nl.uitzicht.platform.graphql.Payload;
import nl.uitzicht.platform.mutations.Mutations;
import nl.uitzicht.platform.mutations.Outcome;
import nl.uitzicht.platform.tenancy.Caller;
import nl.uitzicht.schools.uploads.FilePayload;

/** Wires the import of coordinates. */
@Singleton
class PlacesGraphQl implements GraphQlFeature {
    private final ImportCoordinates imports;
    private final Mutations mutations;
    private final Payload payload;

    PlacesGraphQl(ImportCoordinates imports, Mutations mutations, Payload payload) {
        this.imports = imports;
        this.mutations = mutations;
        this.payload = payload;
    }

    @Override
    public void wire(RuntimeWiring.Builder wiring) {
        wiring.type(newTypeWiring("Mutation").dataFetcher("coordinatesImport", this::importCoordinates));
    }

    private Map<String, Object> importCoordinates(DataFetchingEnvironment environment) {
        Caller caller = caller(environment);
        Input input = input(environment);
        Outcome<CoordinatesImportResult> outcome = mutations.run(
                caller,
                mutation(environment),
                () -> imports.run(caller, input.id("id"), input.id("uploadId")),
                _ -> imports.again(caller.partnershipId()));
        return FilePayload.of(payload, "result", outcome);
    }
}
