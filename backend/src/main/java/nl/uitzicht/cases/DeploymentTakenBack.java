package nl.uitzicht.cases;

import java.util.UUID;

/** A decision on an expert was undone at the table; published in the transaction of that. */
public record DeploymentTakenBack(UUID partnershipId, UUID caseId) {}
