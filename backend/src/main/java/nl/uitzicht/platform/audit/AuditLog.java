package nl.uitzicht.platform.audit;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import nl.uitzicht.platform.Time;
import nl.uitzicht.platform.tenancy.Caller;

/** Records acts, in the transaction of the act itself: what is rolled back was not done. */
@Singleton
public class AuditLog {
    private final AuditEvents events;
    private final Clock clock;

    AuditLog(AuditEvents events, Clock clock) {
        this.events = events;
        this.clock = clock;
    }

    /** The caller did {@code action} (the name of the operation) to the thing of that type and id. */
    public void record(Caller caller, String action, String subjectType, UUID subjectId) {
        events.save(new AuditEvent(
                caller.tid(UuidCreator.getTimeOrderedEpoch()),
                caller.membershipId(),
                Time.utc(clock),
                action,
                subjectType,
                subjectId));
    }

    /** The latest of these acts on a thing, the newest first. */
    public List<AuditEntry> on(
            UUID partnershipId, String subjectType, UUID subjectId, List<String> actions, int limit) {
        return events.on(partnershipId, subjectType, subjectId, actions, limit);
    }
}
