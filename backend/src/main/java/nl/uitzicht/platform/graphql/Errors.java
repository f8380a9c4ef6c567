package nl.uitzicht.platform.graphql;

import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import graphql.execution.DataFetcherExceptionHandler;
import graphql.execution.DataFetcherExceptionHandlerParameters;
import graphql.execution.DataFetcherExceptionHandlerResult;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What a client learns of an exception: our own refusals as they are, anything else only as a number to find it in the log by. */
@Singleton
class Errors implements DataFetcherExceptionHandler {
    private static final Logger LOG = LoggerFactory.getLogger(Errors.class);

    @Override
    public CompletableFuture<DataFetcherExceptionHandlerResult> handleException(
            DataFetcherExceptionHandlerParameters parameters) {
        Throwable cause =
                parameters.getException() instanceof CompletionException e ? e.getCause() : parameters.getException();
        GraphQLError error = cause instanceof GraphQLError known
                ? GraphqlErrorBuilder.newError(parameters.getDataFetchingEnvironment())
                        .message(known.getMessage())
                        .extensions(known.getExtensions())
                        .build()
                : internal(parameters, cause);
        return CompletableFuture.completedFuture(
                DataFetcherExceptionHandlerResult.newResult(error).build());
    }

    private static GraphQLError internal(DataFetcherExceptionHandlerParameters parameters, Throwable cause) {
        String number = UUID.randomUUID().toString();
        LOG.error("{} at {}", number, parameters.getPath(), cause);
        return GraphqlErrorBuilder.newError(parameters.getDataFetchingEnvironment())
                .message("Something went wrong")
                .extensions(Map.of("code", "INTERNAL", "number", number))
                .build();
    }
}
