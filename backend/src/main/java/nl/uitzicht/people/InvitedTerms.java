package nl.uitzicht.people;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.uitzicht.access.ExpertTerms;
import nl.uitzicht.platform.Time;
import nl.uitzicht.platform.graphql.Input;
import nl.uitzicht.platform.mutations.Refusal;
import nl.uitzicht.platform.tenancy.Tid;

/** The terms of an expert who is invited: from the first day of the membership on. */
@Singleton
class InvitedTerms implements ExpertTerms {
    private final AgreeTerms agree;
    private final TermsRows rows;
    private final Clock clock;

    InvitedTerms(AgreeTerms agree, TermsRows rows, Clock clock) {
        this.agree = agree;
        this.rows = rows;
        this.clock = clock;
    }

    @Override
    public List<? extends Refusal> judge(UUID partnershipId, Input terms) {
        LocalDate today = Time.today(clock);
        return agree.judge(partnershipId, AskedTerms.of(terms, today), today, today);
    }

    @Override
    public void agree(Tid membership, Input terms) {
        agree.record(membership.partnershipId(), membership.id(), AskedTerms.of(terms, Time.today(clock)));
        rows.open(membership.partnershipId(), membership.id());
        rows.changed(membership.partnershipId(), membership.id());
    }
}
