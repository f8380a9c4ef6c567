package nl.uitzicht.cases;

import static nl.uitzicht.platform.tenancy.Role.PROCESS_FACILITATOR;

import jakarta.inject.Singleton;
import java.util.UUID;
import nl.uitzicht.platform.audit.AuditLog;
import nl.uitzicht.platform.mutations.Outcome;
import nl.uitzicht.platform.tenancy.Caller;

/** The procesbegeleider closes a case before its term: its words are wiped, its fields stay. */
@Singleton
class CloseCase {
    private final CaseAccess access;
    private final SupportCases cases;
    private final CaseTexts texts;
    private final AuditLog audit;

    CloseCase(CaseAccess access, SupportCases cases, CaseTexts texts, AuditLog audit) {
        this.access = access;
        this.cases = cases;
        this.texts = texts;
        this.audit = audit;
    }

    /** Refused for other roles and networks; a case that is closed already stays closed. */
    Outcome<SupportCase> close(Caller caller, UUID id) {
        if (!caller.is(PROCESS_FACILITATOR)) {
            return Outcome.refused(new CaseRejection.NotAllowed());
        }
        SupportCase before = cases.lock(caller.partnershipId(), id)
                .filter(one -> access.facilitates(caller, one.networkId()))
                .orElse(null);
        if (before == null) {
            return Outcome.refused(new CaseRejection.Unknown("id"));
        }
        if (before.state() == CaseState.CLOSED) {
            return Outcome.refused(new CaseRejection.Closed());
        }
        SupportCase after = cases.update(before.closed(access.today()));
        texts.deleteById(before.id());
        audit.record(caller, "supportCaseClose", "support_case", id);
        return Outcome.accepted(after, id, after.version());
    }
}
