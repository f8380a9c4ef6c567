package nl.uitzicht.cases;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.uitzicht.platform.text.Overrules;
import nl.uitzicht.platform.text.PupilText;
import nl.uitzicht.schools.SchoolDirectory;

/** Judges the fields, the words and the outcome of a case, wherever they come from. */
@Singleton
class CaseRules {
    private static final int HIGHEST_LEVEL = 3;

    private final PupilText pupilText;
    private final SchoolDirectory schools;

    CaseRules(PupilText pupilText, SchoolDirectory schools) {
        this.pupilText = pupilText;
        this.schools = schools;
    }

    List<CaseRejection> judge(CaseFields fields, LocalDate today) {
        List<CaseRejection> no = new ArrayList<>();
        Integer level = fields.hgwLevel();
        if (level != null && (level < 1 || level > HIGHEST_LEVEL)) {
            no.add(new CaseRejection.Unfit("hgwLevel"));
        }
        no.addAll(words("tried", fields.tried(), CaseText.MOST_TRIED, fields.overrules(), today));
        no.addAll(words("question", fields.question(), CaseText.MOST_QUESTION, fields.overrules(), today));
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

    /** What is wrong with a text in field {@code where}: its length, and what leads to a pupil and was not overruled. */
    List<CaseRejection> words(String where, String text, int most, Overrules overrules, LocalDate today) {
        Stream<CaseRejection> tooLong =
                text.length() > most ? Stream.of(new CaseRejection.TooLong(where, most)) : Stream.of();
        Stream<CaseRejection> personal = pupilText.objections(where, text, overrules, today).stream()
                .map(kind -> new CaseRejection.Personal(where, kind));
        return Stream.concat(tooLong, personal).toList();
    }
}
