package nl.uitzicht.coupling;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.EmbeddedId;
import io.micronaut.data.annotation.MappedEntity;
import java.time.LocalDate;
import java.util.UUID;
import nl.uitzicht.platform.database.Uuid16;
import nl.uitzicht.platform.tenancy.Tid;
import nl.uitzicht.schools.Placement;
import nl.uitzicht.trajecten.TrajectSubject;

/**
 * A decision of a network on an expert of a domain (inzet expert, R21b), from the decision to the first contact. Its id is its own; which case it came
 * from and which traject it became stand apart in {@link DeploymentLink} (D22).
 *
 * @param firstContactBy the last day of the term for the first contact, from the coupling on
 */
@MappedEntity("deployment")
record Deployment(
        @EmbeddedId Tid id,
        @Uuid16 UUID schoolId,
        @Nullable @Uuid16 UUID networkId,
        @Nullable @Uuid16 UUID regionId,
        @Uuid16 UUID domainId,
        TrajectSubject subject,
        LocalDate decidedOn,
        String dossierReference,
        @Nullable LocalDate dossierReadyOn,
        @Nullable LocalDate coupledOn,
        @Nullable LocalDate firstContactBy,
        @Nullable LocalDate firstContactOn,
        @Nullable LocalDate cancelledOn,
        int version) {

    /** The network that decided, with its region; null when none is known. */
    @Nullable Placement placement() {
        return networkId == null || regionId == null ? null : new Placement(networkId, regionId);
    }

    DeploymentStand stand() {
        if (coupledOn == null) {
            return DeploymentStand.WAITING;
        }
        return firstContactOn == null ? DeploymentStand.CONTACT_DUE : DeploymentStand.STARTED;
    }

    /** Whether the first contact is, or came, later than the term. */
    boolean late(LocalDate today) {
        LocalDate until = firstContactOn == null ? today : firstContactOn;
        return firstContactBy != null && until.isAfter(firstContactBy);
    }

    /** About another domain, still waiting since the same day. */
    Deployment decided(UUID domain, TrajectSubject about) {
        return new Deployment(
                id,
                schoolId,
                networkId,
                regionId,
                domain,
                about,
                decidedOn,
                dossierReference,
                dossierReadyOn,
                coupledOn,
                firstContactBy,
                firstContactOn,
                cancelledOn,
                version + 1);
    }

    /** Withdrawn on a day. */
    Deployment cancelled(LocalDate day) {
        return new Deployment(
                id,
                schoolId,
                networkId,
                regionId,
                domainId,
                subject,
                decidedOn,
                dossierReference,
                dossierReadyOn,
                coupledOn,
                firstContactBy,
                firstContactOn,
                day,
                version + 1);
    }

    /** Coupled on a day, with the last day of the term for the first contact. */
    Deployment coupled(LocalDate day, LocalDate contactBy) {
        return new Deployment(
                id,
                schoolId,
                networkId,
                regionId,
                domainId,
                subject,
                decidedOn,
                dossierReference,
                dossierReadyOn,
                day,
                contactBy,
                firstContactOn,
                cancelledOn,
                version + 1);
    }

    /** With the dossier's own number there, ready as of a day. */
    Deployment ready(String reference, LocalDate day) {
        return new Deployment(
                id,
                schoolId,
                networkId,
                regionId,
                domainId,
                subject,
                decidedOn,
                reference,
                day,
                coupledOn,
                firstContactBy,
                firstContactOn,
                cancelledOn,
                version + 1);
    }

    /** The expert was in touch on a day. */
    Deployment contacted(LocalDate day) {
        return new Deployment(
                id,
                schoolId,
                networkId,
                regionId,
                domainId,
                subject,
                decidedOn,
                dossierReference,
                dossierReadyOn,
                coupledOn,
                firstContactBy,
                day,
                cancelledOn,
                version + 1);
    }
}
