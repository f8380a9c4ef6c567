package nl.uitzicht.cases;

import static nl.uitzicht.platform.tenancy.Role.PROCESS_FACILITATOR;

import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.uitzicht.meetings.NetworkMeeting;
import nl.uitzicht.meetings.NetworkMeetings;
import nl.uitzicht.platform.audit.AuditLog;
import nl.uitzicht.platform.mutations.Outcome;
import nl.uitzicht.platform.tenancy.Caller;
import nl.uitzicht.platform.tenancy.Tid;

/** The procesbegeleider records what the network decided about a case that was brought; until it closes the outcome can be mended. */
@Singleton
class DecideCase {
    private final CaseAccess access;
    private final CaseRules rules;
    private final SupportCases cases;
    private final NetworkMeetings meetings;
    private final Decisions decisions;
    private final AuditLog audit;

    DecideCase(
            CaseAccess access,
            CaseRules rules,
            SupportCases cases,
            NetworkMeetings meetings,
            Decisions decisions,
            AuditLog audit) {
        this.access = access;
        this.rules = rules;
        this.cases = cases;
        this.meetings = meetings;
        this.decisions = decisions;
        this.audit = audit;
    }

    /** An outcome for a case as of a version; {@code meetingId} null when it was not decided at a table. */
    record Decision(
            UUID caseId, int basedOnVersion, @Nullable UUID meetingId, CaseAnswer answer) {}

    /** Refused for other roles and networks, a closed case, a case that changed meanwhile, parts that do not fit, and another outcome or domain once an expert was coupled. */
    Outcome<SupportCase> decide(Caller caller, Decision decision) {
        if (!caller.is(PROCESS_FACILITATOR)) {
            return Outcome.refused(new CaseRejection.NotAllowed());
        }
        SupportCase before =
                cases.lock(caller.partnershipId(), decision.caseId()).orElse(null);
        if (before == null || !access.facilitates(caller, before.networkId())) {
            return Outcome.refused(new CaseRejection.Unknown("id"));
        }
        List<CaseRejection> no = judge(caller, before, decision);
        if (!no.isEmpty()) {
            return Outcome.refused(no);
        }
        SupportCase after = cases.update(decided(before, decision));
        decisions.change(before, after);
        audit.record(caller, "supportCaseDecide", "support_case", decision.caseId());
        return Outcome.accepted(after, decision.caseId(), after.version());
    }

    private List<CaseRejection> judge(Caller caller, SupportCase before, Decision decision) {
        if (before.state() == CaseState.CLOSED) {
            return List.of(new CaseRejection.Closed());
        }
        if (before.version() != decision.basedOnVersion()) {
            return List.of(before.outcome() == null ? new CaseRejection.Changed() : new CaseRejection.Decided());
        }
        List<CaseRejection> no = new ArrayList<>(rules.judge(caller.partnershipId(), decision.answer()));
        if (decision.answer().outcome() == null) {
            no.add(new CaseRejection.Empty("outcome"));
        }
        if (decision.meetingId() != null
                && meetings.findById(caller.tid(decision.meetingId()))
                        .filter(meeting -> meeting.kind().takesCases())
                        .filter(meeting -> access.facilitates(caller, meeting.networkId()))
                        .isEmpty()) {
            no.add(new CaseRejection.Unknown("meetingId"));
        }
        if (!before.isAnsweredAs(decision.answer()) && decisions.runs(before)) {
            no.add(new CaseRejection.Coupled());
        }
        return no;
    }

    private SupportCase decided(SupportCase before, Decision decision) {
        CaseAnswer answer = decision.answer();
        UUID meeting = meeting(before, decision)
                .filter(NetworkMeeting::stands)
                .map(one -> one.id().id())
                .orElse(before.meetingId());
        return before.answered(meeting, answer, decidedOn(before, decision));
    }

    private Optional<NetworkMeeting> meeting(SupportCase before, Decision decision) {
        return Optional.ofNullable(decision.meetingId())
                .flatMap(id -> meetings.findById(new Tid(before.id().partnershipId(), id)));
    }

    /** The day of the meeting where it was decided, which may have come in without a signal; the first day stays when only the rest is mended, and what was withdrawn is decided anew. */
    private LocalDate decidedOn(SupportCase before, Decision decision) {
        if (before.decidedOn() != null && before.isAnsweredAs(decision.answer()) && !decisions.cancelled(before)) {
            return before.decidedOn();
        }
        return meeting(before, decision)
                .map(NetworkMeeting::date)
                .filter(day -> access.isLately(day) && !day.isBefore(before.broughtOn()))
                .orElse(access.today());
    }
}
