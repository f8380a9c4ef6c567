package nl.uitzicht.surveys;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/** What other features may know of the satisfaction of schools with an expert: means of whole batches only (D28). */
public interface Satisfaction {
    /**
     * The figures of an expert over the batches sealed in each of these periods; a period without a batch is absent. What was given once
     * may be kept: later figures never tell less than a whole batch apart from it. At most four statements, however many periods.
     */
    Map<SealedPeriod, SatisfactionFigures> of(UUID partnershipId, UUID expertId, Collection<SealedPeriod> periods);
}
