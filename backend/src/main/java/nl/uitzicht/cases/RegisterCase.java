package nl.uitzicht.cases;

import static nl.uitzicht.platform.tenancy.Role.PROCESS_FACILITATOR;
import static nl.uitzicht.platform.tenancy.Role.SCHOOL;

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
import nl.uitzicht.platform.text.TextOverrules;
import nl.uitzicht.schools.Placement;
import nl.uitzicht.schools.SchoolDirectory;

/**
 * A case comes in: at the table by the procesbegeleider, perhaps with its outcome at once (D23), or beforehand by the school. Network and region
 * are those of the school today, the day that of the meeting at whose table it was registered, also when it comes in later (D23); a school without a network (R16) has those of the meeting.
 * What a procesbegeleider registered at the table of a meeting that was called off meanwhile is kept without it (0110).
 */
@Singleton
class RegisterCase {
    private final CaseAccess access;
    private final CaseRules rules;
    private final SupportCases cases;
    private final CaseTexts texts;
    private final NetworkMeetings meetings;
    private final SchoolDirectory schools;
    private final Decisions decisions;
    private final TextOverrules overrules;
    private final AuditLog audit;

    RegisterCase(
            CaseAccess access,
            CaseRules rules,
            SupportCases cases,
            CaseTexts texts,
            NetworkMeetings meetings,
            SchoolDirectory schools,
            Decisions decisions,
            TextOverrules overrules,
            AuditLog audit) {
        this.access = access;
        this.rules = rules;
        this.cases = cases;
        this.texts = texts;
        this.meetings = meetings;
        this.schools = schools;
        this.decisions = decisions;
        this.overrules = overrules;
        this.audit = audit;
    }

    /** Refused for other roles, schools and meetings that are not the caller's, a thema meeting, for a school one that was called off, and what {@link CaseRules} finds. */
    Outcome<SupportCase> register(Caller caller, CaseDraft draft) {
        if (!caller.is(PROCESS_FACILITATOR, SCHOOL)) {
            return Outcome.refused(new CaseRejection.NotAllowed());
        }
        Optional<NetworkMeeting> meeting =
                draft.meetingId() == null ? Optional.empty() : meetings.findById(caller.tid(draft.meetingId()));
        Optional<Placement> placement = schools.placement(
                        caller.partnershipId(), draft.schoolId(), atTable(caller, meeting))
                .or(() -> meeting.flatMap(one -> schools.ofNetwork(caller.partnershipId(), one.networkId())));
        List<CaseRejection> no = judge(caller, draft, meeting, placement);
        if (!no.isEmpty()) {
            return Outcome.refused(no);
        }
        SupportCase made = cases.save(row(caller, draft, meeting, placement));
        CaseFields fields = draft.fields();
        texts.save(new CaseText(made.id(), fields.tried(), fields.question()));
        overrules.keep(caller, draft.id(), fields.overrules(), access.today());
        decisions.announce(made);
        audit.record(caller, "supportCaseRegister", "support_case", draft.id());
        return Outcome.accepted(made, draft.id(), made.version());
    }

    private List<CaseRejection> judge(
            Caller caller, CaseDraft draft, Optional<NetworkMeeting> meeting, Optional<Placement> placement) {
        UUID network = placement.map(Placement::networkId).orElse(null);
        boolean facilitates = access.facilitates(caller, network);
        boolean known = schools.school(caller.partnershipId(), draft.schoolId())
                .filter(school -> school.openOn(access.today()))
                .isPresent();
        if (!known || !facilitates && !access.isOfSchool(caller, draft.schoolId())) {
            return List.of(new CaseRejection.Unknown("schoolId"));
        }
        List<CaseRejection> no = new ArrayList<>(rules.judge(draft.fields(), access.today()));
        no.addAll(rules.judge(caller.partnershipId(), draft.answer()));
        no.addAll(judgeMeeting(caller, draft, meeting, network));
        if (cases.findById(caller.tid(draft.id())).isPresent()) {
            no.add(new CaseRejection.TakenId());
        }
        if (draft.answer().outcome() != null && !facilitates) {
            no.add(new CaseRejection.Unfit("outcome"));
        }
        return no;
    }

    private List<CaseRejection> judgeMeeting(
            Caller caller, CaseDraft draft, Optional<NetworkMeeting> meeting, UUID network) {
        List<CaseRejection> no = new ArrayList<>();
        boolean at = meeting.filter(one -> access.facilitates(caller, one.networkId())
                        || one.networkId().equals(network))
                .isPresent();
        if (draft.meetingId() != null && !at) {
            no.add(new CaseRejection.Unknown("meetingId"));
        }
        if (at && !meeting.orElseThrow().kind().takesCases()) {
            no.add(new CaseRejection.ThemeMeeting());
        }
        if (at && !meeting.orElseThrow().stands() && !access.facilitates(caller, network)) {
            no.add(new CaseRejection.MeetingCancelled());
        }
        boolean previous = draft.previousCaseId() == null
                || cases.findById(caller.tid(draft.previousCaseId()))
                        .filter(one -> access.owns(caller, one))
                        .filter(one -> one.schoolId().equals(draft.schoolId()))
                        .isPresent();
        if (!previous) {
            no.add(new CaseRejection.Unknown("previousCaseId"));
        }
        return no;
    }

    private SupportCase row(
            Caller caller, CaseDraft draft, Optional<NetworkMeeting> meeting, Optional<Placement> placement) {
        CaseFields fields = draft.fields();
        CaseAnswer answer = draft.answer();
        LocalDate day = atTable(caller, meeting);
        return new SupportCase(
                caller.tid(draft.id()),
                CaseCode.of(draft.id()),
                draft.schoolId(),
                placement.map(Placement::networkId).orElse(null),
                placement.map(Placement::regionId).orElse(null),
                meeting.filter(NetworkMeeting::stands).map(one -> one.id().id()).orElse(null),
                fields.subject(),
                fields.groupBand(),
                fields.dimension(),
                fields.hgwLevel(),
                answer.outcome(),
                answer.followUp(),
                answer.domainId(),
                day,
                caller.membershipId(),
                answer.outcome() == null ? null : day,
                null,
                draft.previousCaseId(),
                null,
                1);
    }

    /** The day of a meeting that was, when its procesbegeleider registers; today for who brings one beforehand. */
    private LocalDate atTable(Caller caller, Optional<NetworkMeeting> meeting) {
        return meeting.filter(one -> access.facilitates(caller, one.networkId()))
                .map(NetworkMeeting::date)
                .filter(access::isLately)
                .orElse(access.today());
    }
}
