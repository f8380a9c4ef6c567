package nl.uitzicht.people;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.uitzicht.schools.SchoolDirectory;

/** Judges and records terms, for who changes them and for who invites an expert. To be called in a transaction. */
@Singleton
class AgreeTerms {
    /** 1,2 fte is as much as the import of existing data takes. */
    private static final int MOST_FTE = 120;

    private static final int YEARS_AHEAD = 1;

    private final SchoolDirectory schools;
    private final ExpertRecords records;
    private final TermsEnds ends;

    AgreeTerms(SchoolDirectory schools, ExpertRecords records, TermsEnds ends) {
        this.schools = schools;
        this.records = records;
        this.ends = ends;
    }

    /** Every reason why not, each at its field. */
    List<TermsRejection> judge(UUID partnershipId, AskedTerms asked, LocalDate first, LocalDate today) {
        List<TermsRejection> no = new ArrayList<>();
        if (asked.fteHundredths() < 1 || asked.fteHundredths() > MOST_FTE) {
            no.add(new TermsRejection.FteOutOfRange());
        }
        if (asked.workBits() == 0) {
            no.add(new TermsRejection.Empty("workDays"));
        }
        if (asked.domainIds().isEmpty()) {
            no.add(new TermsRejection.Empty("domainIds"));
        } else if (schools.domains(partnershipId, asked.domainIds()).size()
                < asked.domainIds().size()) {
            no.add(new TermsRejection.Absent("domainIds"));
        }
        if (asked.regionIds().isEmpty()
                && !schools.regionsByName(partnershipId, 1).isEmpty()) {
            no.add(new TermsRejection.Empty("regionIds"));
        } else if (!asked.regionIds().isEmpty()
                && schools.regions(partnershipId, asked.regionIds()).size()
                        < asked.regionIds().size()) {
            no.add(new TermsRejection.Absent("regionIds"));
        }
        if (asked.from().isBefore(first)) {
            no.add(new TermsRejection.TooEarly(first));
        } else if (asked.from().isAfter(today.plusYears(YEARS_AHEAD))) {
            no.add(new TermsRejection.TooFar(today.plusYears(YEARS_AHEAD)));
        }
        return no;
    }

    /** Holds from its day on, instead of everything that was agreed for then; what was before it stays. */
    void record(UUID partnershipId, UUID expertId, AskedTerms terms) {
        LocalDate from = terms.from();
        ends.end(partnershipId, expertId, from);
        records.contract(partnershipId, newId(), expertId, terms.fteHundredths(), terms.workBits(), from);
        terms.domainIds().forEach(id -> records.domain(partnershipId, newId(), expertId, id, from));
        terms.regionIds().forEach(id -> records.region(partnershipId, newId(), expertId, id, from));
    }

    private static UUID newId() {
        return UuidCreator.getTimeOrderedEpoch();
    }
}
