package nl.uitzicht.people;

import static nl.uitzicht.platform.tenancy.Role.ADMINISTRATOR;
import static nl.uitzicht.platform.tenancy.Role.SUPPORT_MANAGER;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.uitzicht.platform.Time;
import nl.uitzicht.platform.audit.AuditLog;
import nl.uitzicht.platform.mutations.Outcome;
import nl.uitzicht.platform.tenancy.Caller;

/** The beheerder, or the manager of an expert, agrees fte, days, domains and regions from a day on (D6). */
@Singleton
class SetWorkingTerms {
    private final AgreeTerms agree;
    private final TermsRows rows;
    private final ExpertDirectory experts;
    private final AuditLog audit;
    private final Clock clock;

    SetWorkingTerms(AgreeTerms agree, TermsRows rows, ExpertDirectory experts, AuditLog audit, Clock clock) {
        this.agree = agree;
        this.rows = rows;
        this.experts = experts;
        this.audit = audit;
        this.clock = clock;
    }

    /** Refused for other roles, a manager of others, a member who is no expert, terms set meanwhile, and what {@link AgreeTerms} judges. */
    Outcome<UUID> set(Caller caller, UUID expertId, int basedOnVersion, AskedTerms asked) {
        if (!caller.is(ADMINISTRATOR, SUPPORT_MANAGER)) {
            return Outcome.refused(new TermsRejection.NotAllowed());
        }
        UUID tenant = caller.partnershipId();
        LocalDate today = Time.today(clock);
        Optional<TermsMember> expert = rows.expert(tenant, expertId, today);
        if (expert.isEmpty()) {
            return Outcome.refused(new TermsRejection.Unknown());
        }
        if (!mayChange(caller, expertId)) {
            return Outcome.refused(new TermsRejection.NotAllowed());
        }
        rows.open(tenant, expertId);
        if (rows.lock(tenant, expertId) != basedOnVersion) {
            return Outcome.refused(new TermsRejection.Changed());
        }
        List<TermsRejection> no = agree.judge(tenant, asked, expert.get().startsOn(), today);
        if (!no.isEmpty()) {
            return Outcome.refused(no);
        }
        agree.record(tenant, expertId, asked);
        rows.changed(tenant, expertId);
        audit.record(caller, "workingTermsSet", "membership", expertId);
        return Outcome.accepted(expertId, expertId, basedOnVersion + 1);
    }

    /** Whether somebody agrees the terms of this expert. */
    boolean mayChange(Caller caller, UUID expertId) {
        return caller.is(ADMINISTRATOR)
                || caller.is(SUPPORT_MANAGER)
                        && experts.within(
                                caller.partnershipId(), expertId, caller.reach(SUPPORT_MANAGER), Time.today(clock));
    }
}
