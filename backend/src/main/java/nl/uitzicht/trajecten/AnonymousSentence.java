package nl.uitzicht.trajecten;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nl.uitzicht.platform.text.Overrules;
import nl.uitzicht.platform.text.PupilText;

/** Judges a sentence of free text about a traject: there, short, and without what would name a pupil (D13). */
@Singleton
class AnonymousSentence {
    static final int MOST = 200;

    private final PupilText pupilText;

    AnonymousSentence(PupilText pupilText) {
        this.pupilText = pupilText;
    }

    /** What is wrong with {@code text} in field {@code where}; nothing when it can stand. */
    List<TrajectRejection> judge(String where, String text, Overrules overrules, LocalDate today) {
        return judge(where, text, MOST, overrules, today);
    }

    /** The same of a text of at most {@code most} characters. */
    List<TrajectRejection> judge(String where, String text, int most, Overrules overrules, LocalDate today) {
        if (text.isBlank()) {
            return List.of(new TrajectRejection.Empty(where));
        }
        Stream<TrajectRejection> tooLong =
                text.length() > most ? Stream.of(new TrajectRejection.TooLong(where, most)) : Stream.of();
        Stream<TrajectRejection> personal = pupilText.objections(where, text, overrules, today).stream()
                .map(kind -> new TrajectRejection.Personal(where, kind));
        return Stream.concat(tooLong, personal).toList();
    }
}
