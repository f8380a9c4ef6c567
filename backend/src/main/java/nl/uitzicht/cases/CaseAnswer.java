package nl.uitzicht.cases;

import io.micronaut.core.annotation.Nullable;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.uitzicht.platform.graphql.Input;

/** What the network decided about a case (R21), with how the school goes on (R23) or the domain of the expert. */
record CaseAnswer(
        @Nullable CaseOutcome outcome,
        @Nullable FollowUp followUp,
        @Nullable UUID domainId) {
    static CaseAnswer of(Input input) {
        return new CaseAnswer(
                input.choice("outcome", CaseOutcome.class),
                input.choice("followUp", FollowUp.class),
                input.id("domainId"));
    }

    /** The parts that do not go together; whether the domain exists is not judged here. */
    List<CaseRejection> judge() {
        List<CaseRejection> no = new ArrayList<>();
        boolean deployment = outcome == CaseOutcome.DEPLOYMENT;
        if (deployment && domainId == null) {
            no.add(new CaseRejection.Empty("domainId"));
        }
        if (!deployment && domainId != null) {
            no.add(new CaseRejection.Unfit("domainId"));
        }
        if (outcome == CaseOutcome.ADVICE && followUp == null) {
            no.add(new CaseRejection.Empty("followUp"));
        }
        if ((deployment || outcome == null) && followUp != null) {
            no.add(new CaseRejection.Unfit("followUp"));
        }
        return no;
    }
}
