package nl.uitzicht.access;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.UUID;
import nl.uitzicht.platform.Time;
import nl.uitzicht.platform.mutations.ErrorCode;
import nl.uitzicht.platform.mutations.Outcome;
import nl.uitzicht.platform.mutations.Refusal;
import nl.uitzicht.platform.tenancy.Caller;

/** Ends one of the caller's own sessions; somebody else's is answered as absent. */
@Singleton
class EndSession {
    private final Sessions sessions;
    private final Clock clock;

    EndSession(Sessions sessions, Clock clock) {
        this.sessions = sessions;
        this.clock = clock;
    }

    Outcome<UUID> end(Caller caller, UUID sessionId) {
        int ended = sessions.end(caller.partnershipId(), sessionId, caller.membershipId(), Time.utc(clock));
        return ended == 1
                ? Outcome.accepted(sessionId, sessionId, 1)
                : Outcome.refused(Refusal.of(ErrorCode.NOT_FOUND, "id"));
    }
}
