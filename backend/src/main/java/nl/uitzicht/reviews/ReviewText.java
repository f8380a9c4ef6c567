package nl.uitzicht.reviews;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import nl.uitzicht.platform.Time;
import nl.uitzicht.platform.text.PersonalPatterns;

/** Judges free text of a review: its length, and what names a pupil (D13). */
@Singleton
public class ReviewText {
    private final PersonalPatterns patterns;
    private final Clock clock;

    ReviewText(PersonalPatterns patterns, Clock clock) {
        this.patterns = patterns;
        this.clock = clock;
    }

    /** What is wrong with a text that may be empty. */
    public List<ReviewRejection> judge(String where, String text, int most) {
        Stream<ReviewRejection> tooLong =
                text.length() > most ? Stream.of(new ReviewRejection.TooLong(where, most)) : Stream.of();
        Stream<ReviewRejection> personal = patterns.find(text, Time.today(clock)).stream()
                .map(PersonalPatterns.Finding::kind)
                .distinct()
                .map(kind -> new ReviewRejection.Personal(where, kind));
        return Stream.concat(tooLong, personal).toList();
    }

    /** What is wrong with a text that must be there. */
    public List<ReviewRejection> judgeFilled(String where, String text, int most) {
        return text.isBlank() ? List.of(new ReviewRejection.Empty(where)) : judge(where, text, most);
    }
}
