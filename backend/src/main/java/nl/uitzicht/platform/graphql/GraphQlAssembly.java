package nl.uitzicht.platform.graphql;

import graphql.GraphQL;
import graphql.execution.instrumentation.ChainedInstrumentation;
import graphql.schema.GraphQLSchema;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.SchemaGenerator;
import graphql.schema.idl.SchemaParser;
import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Builds the executable schema out of {@code schema.graphql} and the features' wiring. */
@Factory
class GraphQlAssembly {

    @Singleton
    GraphQLSchema schema(List<GraphQlFeature> features) {
        RuntimeWiring.Builder wiring = RuntimeWiring.newRuntimeWiring().strictMode(true);
        Scalars.all().forEach(wiring::scalar);
        features.forEach(feature -> feature.wire(wiring));
        return new SchemaGenerator().makeExecutableSchema(new SchemaParser().parse(text()), wiring.build());
    }

    @Singleton
    GraphQL graphQl(
            GraphQLSchema schema,
            Documents documents,
            Errors errors,
            @Value("${uitzicht.demonstration}") boolean demonstration) {
        return GraphQL.newGraphQL(schema)
                .preparsedDocumentProvider(documents)
                .instrumentation(new ChainedInstrumentation(Limits.all(demonstration)))
                .defaultDataFetcherExceptionHandler(errors)
                .build();
    }

    private static String text() {
        try (InputStream stream = GraphQlAssembly.class.getResourceAsStream("/schema.graphql")) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
