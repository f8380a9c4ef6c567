package nl.uitzicht.cases;

import static nl.uitzicht.platform.tenancy.Role.PROCESS_FACILITATOR;
import static nl.uitzicht.platform.tenancy.Role.SCHOOL;

import com.github.f4b6a3.uuid.util.UuidUtil;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.UUID;
import nl.uitzicht.platform.audit.AuditLog;
import nl.uitzicht.platform.mutations.Outcome;
import nl.uitzicht.platform.tenancy.Caller;

/** Undoes a case: whoever brought it on the same day, a school until the network decided, nobody once an expert was coupled. Nothing of it stays, own notes neither. */
@Singleton
class TakeBackCase {
    private final CaseAccess access;
    private final SupportCases cases;
    private final CaseTexts texts;
    private final OwnNotes notes;
    private final Decisions decisions;
    private final AuditLog audit;

    TakeBackCase(
            CaseAccess access,
            SupportCases cases,
            CaseTexts texts,
            OwnNotes notes,
            Decisions decisions,
            AuditLog audit) {
        this.access = access;
        this.cases = cases;
        this.texts = texts;
        this.notes = notes;
        this.decisions = decisions;
        this.audit = audit;
    }

    /** Gives the id of what is gone; a case that is gone already is gone again. */
    Outcome<UUID> takeBack(Caller caller, UUID id) {
        if (!caller.is(PROCESS_FACILITATOR, SCHOOL)) {
            return Outcome.refused(new CaseRejection.NotAllowed());
        }
        Optional<SupportCase> found = cases.lock(caller.partnershipId(), id).filter(one -> access.owns(caller, one));
        if (found.isEmpty()) {
            return Outcome.refused(new CaseRejection.Unknown("id"));
        }
        SupportCase before = found.get();
        boolean fresh = before.broughtBy().equals(caller.membershipId()) && madeToday(before);
        boolean undecided = before.outcome() == null && before.state() != CaseState.CLOSED;
        if (!fresh && !undecided) {
            return Outcome.refused(
                    before.state() == CaseState.CLOSED ? new CaseRejection.Closed() : new CaseRejection.Decided());
        }
        if (decisions.runs(before)) {
            return Outcome.refused(new CaseRejection.Coupled());
        }
        decisions.takeBack(before);
        notes.removeAbout(caller.partnershipId(), id);
        texts.deleteById(before.id());
        cases.deleteById(before.id());
        audit.record(caller, "supportCaseTakeBack", "support_case", id);
        return Outcome.accepted(id, id, before.version());
    }

    /** Brought today, or made on a device today about a meeting of some days ago: its id tells the moment. */
    private boolean madeToday(SupportCase one) {
        UUID id = one.id().id();
        return one.broughtOn().equals(access.today())
                || UuidUtil.isTimeOrderedEpoch(id) && access.isToday(UuidUtil.getInstant(id));
    }
}
