package nl.uitzicht.schools.calendar;

import jakarta.inject.Singleton;
import java.util.UUID;
import nl.uitzicht.platform.mutations.ErrorCode;
import nl.uitzicht.platform.mutations.Outcome;
import nl.uitzicht.platform.mutations.Refusal;
import nl.uitzicht.platform.tenancy.Caller;
import nl.uitzicht.platform.tenancy.Role;
import nl.uitzicht.schools.Schools;

/** Adds days on which a school, or every school of the partnership, is closed; and takes them away again. */
@Singleton
class CloseSchool {
    private static final int LONGEST_DAYS = 70;
    private static final int LONGEST_NAME = 100;

    private final SchoolClosures closures;
    private final Schools schools;

    CloseSchool(SchoolClosures closures, Schools schools) {
        this.closures = closures;
        this.schools = schools;
    }

    Outcome<SchoolClosure> add(Caller caller, SchoolClosure closure) {
        if (!caller.is(Role.ADMINISTRATOR)) {
            return Outcome.refused(Refusal.of(ErrorCode.FORBIDDEN));
        }
        if (closure.name().isEmpty()) {
            return Outcome.refused(Refusal.of(ErrorCode.REQUIRED, "name"));
        }
        if (closure.name().length() > LONGEST_NAME) {
            return Outcome.refused(Refusal.of(ErrorCode.INVALID, "name"));
        }
        if (closure.lastDay().isBefore(closure.firstDay())
                || closure.lastDay().isAfter(closure.firstDay().plusDays(LONGEST_DAYS))) {
            return Outcome.refused(Refusal.of(ErrorCode.INVALID, "lastDay"));
        }
        if (closure.schoolId() != null
                && schools.findById(caller.tid(closure.schoolId())).isEmpty()) {
            return Outcome.refused(Refusal.of(ErrorCode.NOT_FOUND, "schoolId"));
        }
        if (closures.findById(closure.id()).isPresent()) {
            return Outcome.refused(Refusal.of(ErrorCode.INVALID, "id"));
        }
        return Outcome.accepted(closures.save(closure), closure.id().id(), 1);
    }

    Outcome<UUID> remove(Caller caller, UUID id) {
        if (!caller.is(Role.ADMINISTRATOR)) {
            return Outcome.refused(Refusal.of(ErrorCode.FORBIDDEN));
        }
        return closures.remove(caller.partnershipId(), id) == 1
                ? Outcome.accepted(id, id, 1)
                : Outcome.refused(Refusal.of(ErrorCode.NOT_FOUND, "id"));
    }
}
