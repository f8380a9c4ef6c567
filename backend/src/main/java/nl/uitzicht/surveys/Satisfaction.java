package nl.uitzicht.surveys;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** What other features may know of the satisfaction of schools with an expert: means of whole batches only (D28). */
public interface Satisfaction {
    /**
     * The figures of an expert over the batches sealed in a period, both days included; empty while there is no batch. What was given once
     * may be kept: later figures never tell less than a whole batch apart from it.
     */
    Optional<SatisfactionFigures> of(UUID partnershipId, UUID expertId, LocalDate from, LocalDate to);
}
