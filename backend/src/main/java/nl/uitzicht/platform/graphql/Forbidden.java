package nl.uitzicht.platform.graphql;

import graphql.ErrorClassification;
import graphql.GraphQLError;
import graphql.language.SourceLocation;
import java.util.List;
import java.util.Map;
import nl.uitzicht.platform.tenancy.Caller;
import nl.uitzicht.platform.tenancy.Role;

/** A read that no role of the caller allows. Mutations refuse by value instead. */
public final class Forbidden extends RuntimeException implements GraphQLError {
    private static final long serialVersionUID = 1;

    /** Without detail: what exists is not told. */
    public Forbidden() {
        super("Not for this role", null, false, false);
    }

    /** Refuses the read unless the caller holds one of the roles today. */
    public static void unless(Caller caller, Role... any) {
        if (!caller.is(any)) {
            throw new Forbidden();
        }
    }

    @Override
    public List<SourceLocation> getLocations() {
        return List.of();
    }

    @Override
    public ErrorClassification getErrorType() {
        return graphql.ErrorType.DataFetchingException;
    }

    @Override
    public Map<String, Object> getExtensions() {
        return Map.of("code", "FORBIDDEN");
    }
}
