package nl.uitzicht.cases;

import io.micronaut.core.annotation.Nullable;
import java.time.LocalDate;
import java.util.UUID;

/** A network decided on an expert of a domain (R21b); published in the transaction of the decision. Who listens tells no network member (D22). */
public record DeploymentDecided(
        UUID partnershipId,
        UUID caseId,
        UUID schoolId,
        @Nullable UUID networkId,
        @Nullable UUID regionId,
        UUID domainId,
        CaseSubject subject,
        LocalDate decidedOn) {}
