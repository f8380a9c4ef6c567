package nl.uitzicht.trajecten;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.uitzicht.people.ExpertDirectory;
import nl.uitzicht.platform.tenancy.Caller;
import nl.uitzicht.schools.SchoolDirectory;

/** Judges a new traject: every reason against it at once, so that a form is mended in one go. */
@Singleton
class DraftRules {
    private static final int YEARS_BACK = 2;
    private static final int YEARS_AHEAD = 1;

    private final Trajecten trajecten;
    private final SchoolDirectory schools;
    private final ExpertDirectory experts;
    private final AnonymousSentence sentence;

    DraftRules(Trajecten trajecten, SchoolDirectory schools, ExpertDirectory experts, AnonymousSentence sentence) {
        this.trajecten = trajecten;
        this.schools = schools;
        this.experts = experts;
        this.sentence = sentence;
    }

    /** A school that is not the caller's own to start trajecten for is as one that is absent. */
    List<TrajectRejection> judge(Caller caller, TrajectDraft draft, boolean ownSchool, LocalDate today) {
        List<TrajectRejection> no =
                new ArrayList<>(sentence.judge("question", draft.question(), draft.overrules(), today));
        if (trajecten.existsById(caller.tid(draft.id()))) {
            no.add(new TrajectRejection.TakenId());
        }
        if (draft.provisionalMinutes() != null && !Budget.isOne(draft.provisionalMinutes())) {
            no.add(new TrajectRejection.NoBudget("provisionalMinutes"));
        }
        if (draft.startsOn().isBefore(today.minusYears(YEARS_BACK))
                || draft.startsOn().isAfter(today.plusYears(YEARS_AHEAD))) {
            no.add(new TrajectRejection.OutsidePeriod("startsOn"));
        }
        school(caller.partnershipId(), draft, ownSchool).ifPresent(no::add);
        if (schools.domains(caller.partnershipId(), List.of(draft.domainId())).isEmpty()) {
            no.add(new TrajectRejection.Unknown("domainId"));
        }
        lead(caller, draft, today).ifPresent(no::add);
        return no;
    }

    private Optional<TrajectRejection> school(UUID partnershipId, TrajectDraft draft, boolean own) {
        return schools.school(partnershipId, draft.schoolId())
                .filter(school -> own)
                .<Optional<TrajectRejection>>map(school -> school.openOn(draft.startsOn())
                        ? Optional.empty()
                        : Optional.of(new TrajectRejection.ClosedSchool()))
                .orElseGet(() -> Optional.of(new TrajectRejection.Unknown("schoolId")));
    }

    /** The lead stands as an expert now, and still does when the traject starts. */
    private Optional<TrajectRejection> lead(Caller caller, TrajectDraft draft, LocalDate today) {
        if (draft.leadExpertId().equals(caller.membershipId())) {
            return Optional.of(new TrajectRejection.OwnCoupling("leadExpertId"));
        }
        LocalDate date = draft.startsOn().isAfter(today) ? draft.startsOn() : today;
        return experts.standing(caller.partnershipId(), draft.leadExpertId(), date) == 1
                ? Optional.empty()
                : Optional.of(new TrajectRejection.Unknown("leadExpertId"));
    }
}
