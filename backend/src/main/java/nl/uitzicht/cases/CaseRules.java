package nl.uitzicht.cases;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.uitzicht.platform.text.PersonalPatterns;
import nl.uitzicht.schools.SchoolDirectory;

/** Judges the fields, the words and the outcome of a case, wherever they come from. */
@Singleton
class CaseRules {
    private static final int HIGHEST_LEVEL = 3;

    private final PersonalPatterns patterns;
    private final SchoolDirectory schools;

    CaseRules(PersonalPatterns patterns, SchoolDirectory schools) {
        this.patterns = patterns;
        this.schools = schools;
    }

    List<CaseRejection> judge(CaseFields fields, LocalDate today) {
        List<CaseRejection> no = new ArrayList<>();
        Integer level = fields.hgwLevel();
        if (level != null && (level < 1 || level > HIGHEST_LEVEL)) {
            no.add(new CaseRejection.Unfit("hgwLevel"));
        }
        no.addAll(words("tried", fields.tried(), CaseText.MOST_TRIED, today));
        no.addAll(words("question", fields.question(), CaseText.MOST_QUESTION, today));
        return no;
    }

    List<CaseRejection> judge(UUID partnershipId, CaseAnswer answer) {
        List<CaseRejection> no = new ArrayList<>(answer.judge());
        UUID domain = answer.domainId();
        if (domain != null && schools.domains(partnershipId, List.of(domain)).isEmpty()) {
            no.add(new CaseRejection.Unknown("domainId"));
        }
        return no;
    }

    private List<CaseRejection> words(String where, String text, int most, LocalDate today) {
        Stream<CaseRejection> tooLong =
                text.length() > most ? Stream.of(new CaseRejection.TooLong(where, most)) : Stream.of();
        Stream<CaseRejection> personal = patterns.find(text, today).stream()
                .map(PersonalPatterns.Finding::kind)
                .distinct()
                .map(kind -> new CaseRejection.Personal(where, kind));
        return Stream.concat(tooLong, personal).toList();
    }
}
