package nl.uitzicht.reviews.rounds;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The questions a partnership starts with (R56, R57), from {@code reviews/questions.csv}. */
public final class UsualQuestions {
    private UsualQuestions() {}

    /** One line of the file. */
    public record Line(String code, QuestionKind kind, String theme, String text) {}

    /** In the order in which they are asked. */
    public static List<Line> read() {
        try (InputStream file = UsualQuestions.class.getResourceAsStream("/reviews/questions.csv")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(line -> line.split(";", -1))
                    .map(cells -> new Line(cells[0], QuestionKind.valueOf(cells[1]), cells[2], cells[3]))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
