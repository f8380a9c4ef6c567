package nl.uitzicht.cases;

import static nl.uitzicht.platform.tenancy.Role.PROCESS_FACILITATOR;
import static nl.uitzicht.platform.tenancy.Role.SCHOOL;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import nl.uitzicht.platform.audit.AuditLog;
import nl.uitzicht.platform.mutations.Outcome;
import nl.uitzicht.platform.tenancy.Caller;
import nl.uitzicht.platform.text.TextOverrules;

/** Fills in what a case is about: the procesbegeleider after the four taps, or the school until the network decided. */
@Singleton
class CompleteCase {
    private final CaseAccess access;
    private final CaseRules rules;
    private final SupportCases cases;
    private final CaseTexts texts;
    private final TextOverrules overrules;
    private final Decisions decisions;
    private final AuditLog audit;

    CompleteCase(
            CaseAccess access,
            CaseRules rules,
            SupportCases cases,
            CaseTexts texts,
            TextOverrules overrules,
            Decisions decisions,
            AuditLog audit) {
        this.access = access;
        this.rules = rules;
        this.cases = cases;
        this.texts = texts;
        this.overrules = overrules;
        this.decisions = decisions;
        this.audit = audit;
    }

    /** All fields of a case, as of a version. */
    record Completion(UUID caseId, int basedOnVersion, CaseFields fields) {}

    /** Refused for who does not own it, a closed case, a decided one for a school, one that changed meanwhile, and wrong fields. */
    Outcome<SupportCase> complete(Caller caller, Completion asked) {
        if (!caller.is(PROCESS_FACILITATOR, SCHOOL)) {
            return Outcome.refused(new CaseRejection.NotAllowed());
        }
        SupportCase before = cases.lock(caller.partnershipId(), asked.caseId()).orElse(null);
        if (before == null || !access.owns(caller, before)) {
            return Outcome.refused(new CaseRejection.Unknown("id"));
        }
        List<CaseRejection> no = judge(caller, before, asked);
        if (!no.isEmpty()) {
            return Outcome.refused(no);
        }
        SupportCase after = cases.update(before.about(asked.fields()));
        texts.update(
                new CaseText(after.id(), asked.fields().tried(), asked.fields().question()));
        overrules.keep(caller, asked.caseId(), asked.fields().overrules(), access.today());
        tellWhoWaits(before, after);
        audit.record(caller, "supportCaseComplete", "support_case", asked.caseId());
        return Outcome.accepted(after, asked.caseId(), after.version());
    }

    private List<String> accepted(SupportCase before) {
        return texts.findById(before.id())
                .map(text -> List.of(text.tried(), text.question()))
                .orElse(List.of());
    }

    /** Who waits for an expert waits with what the case is about by now. */
    private void tellWhoWaits(SupportCase before, SupportCase after) {
        if (before.subject() != after.subject() && !decisions.runs(after) && !decisions.cancelled(after)) {
            decisions.announce(after);
        }
    }

    private List<CaseRejection> judge(Caller caller, SupportCase before, Completion asked) {
        if (before.state() == CaseState.CLOSED) {
            return List.of(new CaseRejection.Closed());
        }
        if (before.outcome() != null && !access.facilitates(caller, before.networkId())) {
            return List.of(new CaseRejection.Decided());
        }
        return before.version() == asked.basedOnVersion()
                ? rules.judge(asked.fields().after(accepted(before)), access.today())
                : List.of(new CaseRejection.Changed());
    }
}
