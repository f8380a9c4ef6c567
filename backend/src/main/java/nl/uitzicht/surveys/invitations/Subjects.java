package nl.uitzicht.surveys.invitations;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import nl.uitzicht.people.Expert;
import nl.uitzicht.people.ExpertDirectory;
import nl.uitzicht.schools.DomainCard;
import nl.uitzicht.schools.SchoolCard;
import nl.uitzicht.schools.SchoolDirectory;

/** Puts in words what an invitation is about. */
@Singleton
public class Subjects {
    private final ExpertDirectory experts;
    private final SchoolDirectory schools;

    Subjects(ExpertDirectory experts, SchoolDirectory schools) {
        this.experts = experts;
        this.schools = schools;
    }

    /** The names that go with an invitation, as they are today. */
    public Subject of(Invitation invitation) {
        UUID tenant = invitation.partnershipId();
        String expert = invitation.expertId() == null ? "de expert" : expert(invitation);
        String domain = invitation.domainId() == null
                ? ""
                : schools.domains(tenant, List.of(invitation.domainId())).stream()
                        .map(DomainCard::name)
                        .findFirst()
                        .orElse("");
        String school = schools.school(tenant, invitation.schoolId())
                .map(SchoolCard::name)
                .orElse("");
        return new Subject(expert, domain, invitation.trajectStartsOn(), school);
    }

    private String expert(Invitation invitation) {
        return experts
                .experts(invitation.partnershipId(), List.of(invitation.expertId()), invitation.askedOn())
                .stream()
                .map(Expert::name)
                .findFirst()
                .orElse("de expert");
    }
}
