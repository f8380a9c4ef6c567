package nl.uitzicht.access;

import jakarta.inject.Singleton;
import java.util.UUID;
import nl.uitzicht.platform.mutations.ErrorCode;
import nl.uitzicht.platform.mutations.Outcome;
import nl.uitzicht.platform.mutations.Refusal;
import nl.uitzicht.platform.tenancy.Caller;

/** Ends one of the caller's own sessions; somebody else's is answered as absent. */
@Singleton
class EndSession {
    private final Sessions sessions;
    private final Moments moments;

    EndSession(Sessions sessions, Moments moments) {
        this.sessions = sessions;
        this.moments = moments;
    }

    Outcome<UUID> end(Caller caller, UUID sessionId) {
        int ended = sessions.end(caller.partnershipId(), sessionId, caller.membershipId(), moments.now());
        return ended == 1
                ? Outcome.accepted(sessionId, sessionId, 1)
                : Outcome.refused(Refusal.of(ErrorCode.NOT_FOUND, "id"));
    }
}
