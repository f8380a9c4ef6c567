package nl.uitzicht.cases;

import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import nl.uitzicht.meetings.MeetingCases;
import nl.uitzicht.platform.audit.AuditLog;
import nl.uitzicht.platform.tenancy.Caller;

/** Tells what lies on the table of a meeting, and carries it on when that is called off (0110). */
@Singleton
class CasesOfMeetings implements MeetingCases {
    private final SupportCases cases;
    private final AuditLog audit;

    CasesOfMeetings(SupportCases cases, AuditLog audit) {
        this.cases = cases;
        this.audit = audit;
    }

    @Override
    public boolean decided(UUID partnershipId, UUID meetingId) {
        return cases.lockOfMeeting(partnershipId, meetingId).stream().anyMatch(one -> one.outcome() != null);
    }

    @Override
    public List<UUID> broughtTo(UUID partnershipId, UUID meetingId) {
        return open(partnershipId, meetingId).stream()
                .map(SupportCase::schoolId)
                .toList();
    }

    @Override
    public List<UUID> waitingIn(UUID partnershipId, UUID networkId) {
        return cases.waitingIn(partnershipId, networkId).stream()
                .map(SupportCase::schoolId)
                .toList();
    }

    @Override
    public void carry(Caller caller, UUID fromMeetingId, @Nullable UUID toMeetingId) {
        UUID tenant = caller.partnershipId();
        List<SupportCase> carried = open(tenant, fromMeetingId);
        cases.carry(tenant, fromMeetingId, toMeetingId);
        carried.forEach(one -> audit.record(
                caller, "supportCaseCarry", "support_case", one.id().id()));
    }

    @Override
    public void bringBack(Caller caller, UUID toMeetingId) {
        UUID tenant = caller.partnershipId();
        List<SupportCase> carried = cases.lockCarriedFrom(tenant, toMeetingId);
        cases.bringBack(tenant, toMeetingId);
        carried.forEach(one -> audit.record(
                caller, "supportCaseBringBack", "support_case", one.id().id()));
    }

    private List<SupportCase> open(UUID partnershipId, UUID meetingId) {
        return cases.lockOfMeeting(partnershipId, meetingId).stream()
                .filter(one -> one.state() == CaseState.BROUGHT)
                .toList();
    }
}
