package nl.uitzicht.access;

import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Optional;
import nl.uitzicht.platform.Time;
import nl.uitzicht.platform.database.Transactions;
import nl.uitzicht.platform.tenancy.Role;

/**
 * Hands out the successor of a refresh token (D4). The successor follows from its predecessor, so a phone whose answer was lost gets the
 * same one again; once the successor was used, showing the predecessor means that somebody copied it, and the session ends.
 */
@Singleton
class Refresh {
    private final RefreshTokens tokens;
    private final Sessions sessions;
    private final Transactions transactions;
    private final Clock clock;
    private final String key;

    Refresh(
            RefreshTokens tokens,
            Sessions sessions,
            Transactions transactions,
            Clock clock,
            @Value("${uitzicht.token-secret}") String key) {
        this.tokens = tokens;
        this.sessions = sessions;
        this.transactions = transactions;
        this.clock = clock;
        this.key = key;
    }

    /** Empty when the token is unknown, its session is over, or it was used after its successor. */
    Optional<Admission> refresh(String token) {
        return transactions.write(() -> tokens.lock(Secrets.hash(token)).flatMap(row -> refresh(token, row)));
    }

    /** Ends the session a token belongs to, as who signs out asks; nothing happens for an unknown token or a session that is over. */
    void end(String token) {
        transactions.write(() -> {
            LocalDateTime now = Time.utc(clock);
            tokens.lock(Secrets.hash(token))
                    .ifPresent(row -> sessions.caller(row.partnershipId(), row.sessionId(), now, Time.today(clock))
                            .ifPresent(caller ->
                                    sessions.end(row.partnershipId(), row.sessionId(), caller.membershipId(), now)));
            return null;
        });
    }

    private Optional<Admission> refresh(String token, RefreshToken row) {
        LocalDateTime now = Time.utc(clock);
        var standing = sessions.caller(row.partnershipId(), row.sessionId(), now, Time.today(clock));
        if (standing.isEmpty()) {
            return Optional.empty();
        }
        SessionCaller caller = standing.get();
        if (row.successorId() != null && tokens.used(row.successorId()) > 0) {
            sessions.end(row.partnershipId(), row.sessionId(), caller.membershipId(), now);
            return Optional.empty();
        }
        String successor = Secrets.derived(key, token);
        tokens.add(Secrets.hash(successor), row.partnershipId(), row.sessionId());
        tokens.use(row.id(), Secrets.hash(successor), now);
        Duration idle = Idle.of(SessionCallers.reaches(caller).keySet().stream().anyMatch(Role::needsSecondFactor));
        sessions.touch(row.partnershipId(), row.sessionId(), now, now.plus(idle));
        return Optional.of(new Admission(row.partnershipId(), caller.membershipId(), row.sessionId(), successor, idle));
    }
}
