package nl.uitzicht.cases;

import java.util.UUID;

/** What became of a decision on an expert; answered by who keeps that, to use cases of the procesbegeleider only (D22). */
public interface DecidedWork {
    /** Whether an expert was coupled. If not, the decision stands still until this transaction ends. */
    boolean runs(UUID partnershipId, UUID caseId);

    /** Whether the school needed nobody any more: deciding the same again is a new decision. */
    boolean cancelled(UUID partnershipId, UUID caseId);
}
