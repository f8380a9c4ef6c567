package nl.uitzicht.platform.graphql;

import graphql.ErrorClassification;
import graphql.GraphQLError;
import graphql.language.SourceLocation;
import java.util.List;
import java.util.Map;

/** An argument that the schema's types let through but the API refuses. A mistake of the app, never of the person. */
public final class BadRequest extends RuntimeException implements GraphQLError {
    private static final long serialVersionUID = 1;

    /** Says in English, for the app's developer, what is wrong. */
    public BadRequest(String message) {
        super(message, null, false, false);
    }

    @Override
    public List<SourceLocation> getLocations() {
        return List.of();
    }

    @Override
    public ErrorClassification getErrorType() {
        return graphql.ErrorType.ValidationError;
    }

    @Override
    public Map<String, Object> getExtensions() {
        return Map.of("code", "BAD_REQUEST");
    }
}
