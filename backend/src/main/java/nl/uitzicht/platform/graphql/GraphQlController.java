package nl.uitzicht.platform.graphql;

import static io.micronaut.http.HttpStatus.BAD_REQUEST;

import graphql.ExecutionInput;
import graphql.ExecutionResult;
import graphql.GraphQL;
import graphql.introspection.Introspection;
import graphql.language.Document;
import graphql.language.Field;
import graphql.language.OperationDefinition;
import graphql.parser.InvalidSyntaxException;
import graphql.parser.Parser;
import graphql.parser.ParserEnvironment;
import graphql.parser.ParserOptions;
import io.micronaut.context.annotation.Value;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.json.JsonMapper;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.uitzicht.platform.tenancy.Caller;
import nl.uitzicht.platform.tenancy.Callers;
import org.dataloader.DataLoaderRegistry;

/** The API over HTTP, as the GraphQL-over-HTTP draft asks: POST with JSON only. */
@Controller("/graphql")
@Secured(SecurityRule.IS_ANONYMOUS)
class GraphQlController {
    private static final String GRAPHQL = "application/graphql-response+json";
    /** The oldest generation of the schema that this server speaks; an app of an older one keeps its unsent work until it is renewed (D12). */
    private static final int OLDEST_GENERATION = 1;

    private final GraphQL graphQl;
    private final List<GraphQlFeature> features;
    private final Callers callers;
    private final JsonMapper json;
    private final boolean demonstration;

    GraphQlController(
            GraphQL graphQl,
            List<GraphQlFeature> features,
            Callers callers,
            JsonMapper json,
            @Value("${uitzicht.demonstration}") boolean demonstration) {
        this.graphQl = graphQl;
        this.features = features;
        this.callers = callers;
        this.json = json;
        this.demonstration = demonstration;
    }

    @Post
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces({MediaType.APPLICATION_JSON, GRAPHQL})
    @ExecuteOn(TaskExecutors.BLOCKING)
    HttpResponse<byte[]> execute(HttpRequest<?> request, @Body byte[] body) throws IOException {
        if (request.getHeaders().findInt("X-Uitzicht-Schema").orElse(OLDEST_GENERATION) < OLDEST_GENERATION) {
            return HttpResponse.status(HttpStatus.UPGRADE_REQUIRED);
        }
        if (body.length > Limits.BODY_BYTES) {
            return HttpResponse.status(HttpStatus.REQUEST_ENTITY_TOO_LARGE);
        }
        Optional<ExecutionInput.Builder> asked = Asked.read(json, body);
        if (asked.isEmpty()) {
            return answer(
                    request,
                    BAD_REQUEST,
                    Map.of("errors", List.of(Map.of("message", "The body is not a GraphQL request"))));
        }
        ExecutionInput.Builder input = asked.get();
        Caller caller = callers.of(request).orElse(null);
        if (caller == null && !harmless(input.build().getQuery())) {
            return HttpResponse.unauthorized();
        }
        ExecutionResult result = graphQl.execute(input.graphQLContext(context -> {
                    context.of(ParserOptions.class, Limits.parser());
                    // It would show an attacker the map; people who need it read schema.graphql.
                    context.of(Introspection.INTROSPECTION_DISABLED, !demonstration);
                    if (caller != null) {
                        context.of(Caller.class, caller);
                    }
                })
                .dataLoaderRegistry(loaders(caller)));
        // Plain JSON has 200 for every well-formed request, because its status may come from anything in between.
        boolean ok = result.isDataPresent() || !acceptsDraft(request);
        return answer(request, ok ? HttpStatus.OK : BAD_REQUEST, result.toSpecification());
    }

    private DataLoaderRegistry loaders(@Nullable Caller caller) {
        DataLoaderRegistry registry = new DataLoaderRegistry();
        if (caller != null) {
            features.forEach(feature -> feature.loaders(caller).forEach(registry::register));
        }
        return registry;
    }

    /** Whether a document says nothing about anyone: only {@code __typename}, or not GraphQL at all, which execution then refuses. */
    private static boolean harmless(String query) {
        try {
            Document document = new Parser()
                    .parseDocument(ParserEnvironment.newParserEnvironment()
                            .document(query)
                            .parserOptions(Limits.parser())
                            .build());
            return document.getDefinitionsOfType(OperationDefinition.class).stream()
                    .flatMap(operation -> operation.getSelectionSet().getSelections().stream())
                    .allMatch(selection ->
                            selection instanceof Field field && field.getName().equals("__typename"));
        } catch (InvalidSyntaxException e) {
            return true;
        }
    }

    private static boolean acceptsDraft(HttpRequest<?> request) {
        return request.accept().stream().anyMatch(type -> type.getName().equals(GRAPHQL));
    }

    private HttpResponse<byte[]> answer(HttpRequest<?> request, HttpStatus status, Map<String, Object> result)
            throws IOException {
        return HttpResponse.<byte[]>status(status)
                .contentType(new MediaType(
                        acceptsDraft(request) ? GRAPHQL : MediaType.APPLICATION_JSON, Map.of("charset", "utf-8")))
                .header("Cache-Control", "no-store")
                .body(json.writeValueAsBytes(result));
    }
}
