package nl.uitzicht.platform.audit;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.uitzicht.platform.Time;
import nl.uitzicht.platform.tenancy.Caller;

/** Records acts, in the transaction of the act itself: what is rolled back was not done. */
@Singleton
public class AuditLog {
    private static final int PARTS_OF_A_DAY = 2;

    private final AuditEvents events;
    private final Clock clock;

    AuditLog(AuditEvents events, Clock clock) {
        this.events = events;
        this.clock = clock;
    }

    /** The caller did {@code action} (the name of the operation) to the thing of that type and id. */
    public void record(Caller caller, String action, String subjectType, UUID subjectId) {
        events.save(event(caller, action, subjectType, subjectId));
    }

    /** The same to several things at once. */
    public void record(Caller caller, String action, String subjectType, Collection<UUID> subjectIds) {
        if (!subjectIds.isEmpty()) {
            events.saveAll(subjectIds.stream()
                    .map(id -> event(caller, action, subjectType, id))
                    .toList());
        }
    }

    /** The latest of these acts on a thing, the newest first. */
    public List<AuditEntry> on(
            UUID partnershipId, String subjectType, UUID subjectId, List<String> actions, int limit) {
        return events.on(partnershipId, subjectType, subjectId, actions, limit);
    }

    /** Of these acts by others than one member the last that each did on a day in Amsterdam, the newest first. */
    public List<AuditEntry> daily(
            UUID partnershipId, String subjectType, UUID subjectId, List<String> actions, UUID otherThan, int limit) {
        Set<List<Object>> known = new HashSet<>();
        return events
                .partsOfDays(partnershipId, subjectType, subjectId, actions, otherThan, limit * PARTS_OF_A_DAY)
                .stream()
                .filter(entry -> known.add(List.of(entry.membershipId(), entry.action(), day(entry))))
                .limit(limit)
                .toList();
    }

    private static LocalDate day(AuditEntry entry) {
        return LocalDate.ofInstant(entry.at().toInstant(ZoneOffset.UTC), Time.AMSTERDAM);
    }

    private AuditEvent event(Caller caller, String action, String subjectType, UUID subjectId) {
        return new AuditEvent(
                caller.tid(UuidCreator.getTimeOrderedEpoch()),
                caller.membershipId(),
                Time.utc(clock),
                action,
                subjectType,
                subjectId);
    }
}
