package nl.uitzicht.access;

import java.util.List;
import java.util.UUID;
import nl.uitzicht.platform.graphql.Input;
import nl.uitzicht.platform.mutations.Refusal;
import nl.uitzicht.platform.tenancy.Tid;

/** What is agreed with an expert who is invited: fte, days, domains and regions. Implemented by {@code people}, which keeps them. */
public interface ExpertTerms {
    /** Every reason why these terms cannot be, each at its field. */
    List<? extends Refusal> judge(UUID partnershipId, Input terms);

    /** Keeps terms that were judged, from today on. To be called in the transaction of the invitation, after the membership. */
    void agree(Tid membership, Input terms);
}
