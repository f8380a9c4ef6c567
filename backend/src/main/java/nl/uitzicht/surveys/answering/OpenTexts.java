package nl.uitzicht.surveys.answering;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.uitzicht.platform.Time;
import nl.uitzicht.platform.text.PupilText;
import nl.uitzicht.surveys.invitations.Invitation;
import nl.uitzicht.surveys.invitations.Subject;
import nl.uitzicht.surveys.invitations.Subjects;
import nl.uitzicht.surveys.questionnaires.QuestionKind;
import nl.uitzicht.surveys.questionnaires.Questionnaire;

/**
 * Finds in open answers what could lead to a pupil (D13). The name of the expert and of the school stand on the page, so they may stand in
 * an answer too; nobody can overrule the rest here (0100).
 */
@Singleton
class OpenTexts {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+");
    /** Stand before a name and are none. */
    private static final Set<String> TITLES =
            Set.of("mevrouw", "mevr", "mw", "meneer", "mijnheer", "dhr", "juf", "meester");

    private static final Set<PupilText.Kind> NAMES = Set.of(PupilText.Kind.NAME, PupilText.Kind.FIRST_NAME);

    private final PupilText pupilText;
    private final Subjects subjects;
    private final Clock clock;

    OpenTexts(PupilText pupilText, Subjects subjects, Clock clock) {
        this.pupilText = pupilText;
        this.subjects = subjects;
        this.clock = clock;
    }

    /** What may not stand, once for each question and kind; names are looked up only when something looks like one. */
    List<Submission.Personal.Found> personal(
            Invitation invitation, Questionnaire questionnaire, Map<String, List<String>> answers) {
        List<Submission.Personal.Found> found = found(questionnaire, answers, Set.of());
        return found.isEmpty() ? found : found(questionnaire, answers, known(subjects.of(invitation)));
    }

    /** The same of one text of a field. */
    List<Submission.Personal.Found> personal(Invitation invitation, String field, String text) {
        List<Submission.Personal.Found> found = found(field, text, Set.of()).toList();
        return found.isEmpty()
                ? found
                : found(field, text, known(subjects.of(invitation))).toList();
    }

    private List<Submission.Personal.Found> found(
            Questionnaire questionnaire, Map<String, List<String>> answers, Set<String> known) {
        return questionnaire.questions().stream()
                .filter(question -> question.kind() == QuestionKind.OPEN)
                .flatMap(question -> answers.getOrDefault(question.key(), List.of()).stream()
                        .flatMap(text -> found(question.key(), text, known)))
                .toList();
    }

    private Stream<Submission.Personal.Found> found(String field, String text, Set<String> known) {
        LocalDate today = Time.today(clock);
        return pupilText.find(text, today).stream()
                .filter(one -> !isKnown(text.substring(one.start(), one.end()), one.kind(), known))
                .map(one -> new Submission.Personal.Found(field, one.kind().code()))
                .distinct();
    }

    /** A name of which every word with a capital is one of the expert's or of the school's. */
    private static boolean isKnown(String found, PupilText.Kind kind, Set<String> known) {
        List<String> capitals = words(found)
                .filter(word -> Character.isUpperCase(word.codePointAt(0)))
                .map(word -> word.toLowerCase(Locale.ROOT))
                .filter(word -> !TITLES.contains(word))
                .toList();
        return NAMES.contains(kind) && !capitals.isEmpty() && known.containsAll(capitals);
    }

    private static Set<String> known(Subject about) {
        return Stream.of(about.expert(), about.school())
                .flatMap(OpenTexts::words)
                .map(word -> word.toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
    }

    private static Stream<String> words(String text) {
        return WORD.matcher(text).results().map(MatchResult::group);
    }
}
