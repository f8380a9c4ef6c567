package nl.uitzicht.lessons;

import static nl.uitzicht.platform.tenancy.Role.PROCESS_FACILITATOR;

import io.micronaut.runtime.event.annotation.EventListener;
import jakarta.inject.Singleton;
import java.util.UUID;
import nl.uitzicht.platform.audit.AuditLog;
import nl.uitzicht.platform.mutations.Outcome;
import nl.uitzicht.platform.tenancy.Caller;
import nl.uitzicht.platform.tenancy.Tid;
import nl.uitzicht.trajecten.LessonLearned;

/** Gives a network what was learned, and takes away what should not have been written. */
@Singleton
class KeepLessons {
    private final Lessons lessons;
    private final LessonReaders readers;
    private final AuditLog audit;

    KeepLessons(Lessons lessons, LessonReaders readers, AuditLog audit) {
        this.lessons = lessons;
        this.readers = readers;
        this.audit = audit;
    }

    /** Not in the audit, where its moment would stand beside that of the closing (D22). */
    @EventListener
    void learned(LessonLearned event) {
        lessons.save(new Lesson(
                new Tid(event.partnershipId(), UUID.randomUUID()),
                event.networkId(),
                event.domainId(),
                event.text(),
                event.month()));
    }

    /** Refused for other roles; a lesson of another network is as absent. */
    Outcome<UUID> remove(Caller caller, UUID id) {
        if (!caller.is(PROCESS_FACILITATOR)) {
            return Outcome.refused(new LessonRejection.NotAllowed());
        }
        if (lessons.findById(caller.tid(id))
                .filter(one -> readers.removes(caller, one))
                .isEmpty()) {
            return Outcome.refused(new LessonRejection.Unknown());
        }
        lessons.deleteById(caller.tid(id));
        audit.record(caller, "networkLessonRemove", "network_lesson", id);
        return Outcome.accepted(id, id, 1);
    }
}
