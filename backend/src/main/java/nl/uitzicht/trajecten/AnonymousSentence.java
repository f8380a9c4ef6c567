package nl.uitzicht.trajecten;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nl.uitzicht.platform.text.PersonalPatterns;

/** Judges a sentence of free text about a traject: there, short, and without what would name a pupil (D13). */
@Singleton
class AnonymousSentence {
    static final int MOST = 200;

    private final PersonalPatterns patterns;

    AnonymousSentence(PersonalPatterns patterns) {
        this.patterns = patterns;
    }

    /** What is wrong with {@code text} in field {@code where}; nothing when it can stand. */
    List<TrajectRejection> judge(String where, String text, LocalDate today) {
        if (text.isBlank()) {
            return List.of(new TrajectRejection.Empty(where));
        }
        Stream<TrajectRejection> tooLong =
                text.length() > MOST ? Stream.of(new TrajectRejection.TooLong(where, MOST)) : Stream.of();
        Stream<TrajectRejection> personal = patterns.find(text, today).stream()
                .map(PersonalPatterns.Finding::kind)
                .distinct()
                .map(kind -> new TrajectRejection.Personal(where, kind));
        return Stream.concat(tooLong, personal).toList();
    }
}
