package nl.uitzicht.surveys.questionnaires;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A question. The key stays the same over versions, so that a trend can be drawn.
 *
 * @param page    on which screen it stands, from 1 on
 * @param unknown whether "weet niet" is an answer
 */
@Serdeable
public record Question(
        String key,
        int page,
        QuestionKind kind,
        Words text,
        boolean unknown,
        @Nullable List<Option> options,
        @Nullable Condition showIf) {
    /** The answer of who does not know. */
    public static final String UNKNOWN = "?";

    /** The most characters of an open answer. */
    public static final int LONGEST = 1000;

    private static final int MARKS = 10;
    private static final int FACES = 5;

    /** The writer of JSON leaves empty lists out, so that a stored question without options comes back with none. */
    public Question {
        options = options == null ? List.of() : List.copyOf(options);
    }

    /** Everything that can be chosen, in order, without "weet niet"; nothing for an open question. */
    public List<String> choices() {
        return switch (kind) {
            case SCALE -> upTo(MARKS);
            case FACES -> upTo(FACES);
            case CHOICE, SEVERAL -> options.stream().map(Option::key).toList();
            case OPEN -> List.of();
        };
    }

    /** Whether these values together are an answer; none at all means that it was skipped, which may be. */
    public boolean accepts(List<String> values) {
        if (kind == QuestionKind.OPEN) {
            return values.size() <= 1 && values.stream().allMatch(text -> text.length() <= LONGEST);
        }
        if (values.equals(List.of(UNKNOWN))) {
            return unknown;
        }
        boolean known = new HashSet<>(choices()).containsAll(values);
        return known
                && (kind == QuestionKind.SEVERAL ? new HashSet<>(values).size() == values.size() : values.size() <= 1);
    }

    /** Whether the answers are numbers, of which a mean can be made. */
    public boolean counted() {
        return kind == QuestionKind.SCALE || kind == QuestionKind.FACES;
    }

    private static List<String> upTo(int most) {
        return IntStream.rangeClosed(1, most).mapToObj(Integer::toString).toList();
    }
}
