package nl.uitzicht.access;

import io.micronaut.http.HttpRequest;
import io.micronaut.security.authentication.Authentication;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.uitzicht.platform.Time;
import nl.uitzicht.platform.tenancy.Caller;
import nl.uitzicht.platform.tenancy.Callers;
import nl.uitzicht.platform.tenancy.Role;

/** Finds the caller of a request by its access token and, each time anew, the session's row (D3): signing out holds at once. */
@Singleton
class SessionCallers implements Callers {
    private final Sessions sessions;
    private final Clock clock;

    SessionCallers(Sessions sessions, Clock clock) {
        this.sessions = sessions;
        this.clock = clock;
    }

    @Override
    public Optional<Caller> of(HttpRequest<?> request) {
        return request.getUserPrincipal(Authentication.class).flatMap(this::caller);
    }

    private Optional<Caller> caller(Authentication authentication) {
        UUID partnershipId =
                UUID.fromString((String) authentication.getAttributes().get(AccessTokens.PARTNERSHIP));
        UUID sessionId = UUID.fromString((String) authentication.getAttributes().get(AccessTokens.SESSION));
        return sessions.caller(partnershipId, sessionId, Time.utc(clock), Time.today(clock))
                .map(row ->
                        new Caller(partnershipId, row.membershipId(), sessionId, row.name(), row.email(), roles(row)));
    }

    static Set<Role> roles(SessionCaller row) {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        if (row.roles() != null) {
            Arrays.stream(row.roles().split(",")).map(Role::valueOf).forEach(roles::add);
        }
        return roles;
    }
}
