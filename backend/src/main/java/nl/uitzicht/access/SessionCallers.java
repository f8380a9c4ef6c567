package nl.uitzicht.access;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpRequest;
import io.micronaut.security.authentication.Authentication;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.uitzicht.platform.Time;
import nl.uitzicht.platform.database.UuidBytes;
import nl.uitzicht.platform.tenancy.Caller;
import nl.uitzicht.platform.tenancy.Callers;
import nl.uitzicht.platform.tenancy.Reach;
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
                .map(row -> new Caller(
                        partnershipId, row.membershipId(), sessionId, row.name(), row.email(), reaches(row)));
    }

    static Map<Role, Reach> reaches(SessionCaller row) {
        Map<Role, Reach> reaches = new EnumMap<>(Role.class);
        if (row.grants() != null) {
            Arrays.stream(row.grants().split(","))
                    .map(Granted::of)
                    .forEach(granted -> reaches.merge(granted.role(), granted.reach(), Reach::and));
        }
        return reaches;
    }

    /** One grant of the row. */
    private record Granted(Role role, Reach reach) {
        static Granted of(String text) {
            String[] parts = text.split(":", -1);
            return new Granted(Role.valueOf(parts[0]), Reach.of(id(parts[1]), id(parts[2]), id(parts[3])));
        }

        private static @Nullable UUID id(String hex) {
            return hex.isEmpty() ? null : UuidBytes.fromBytes(HexFormat.of().parseHex(hex));
        }
    }
}
