package nl.uitzicht.schools.files;

import java.util.List;

/**
 * What reading a file gave: all of its rows, or none of them.
 *
 * @param <T> what a row becomes
 */
public sealed interface FileReading<T> {

    /**
     * Every row can be used.
     *
     * @param rows    in the order of the file
     * @param notices Dutch sentences about what was passed over, such as a row that stands in the file twice
     */
    record Read<T>(List<T> rows, List<String> notices) implements FileReading<T> {
        /** Copies both lists. */
        public Read {
            rows = List.copyOf(rows);
            notices = List.copyOf(notices);
        }
    }

    /**
     * At least one row is broken, so nothing of the file may be used.
     *
     * @param errors never empty
     */
    record Broken<T>(List<RowError> errors) implements FileReading<T> {
        /** Copies the list; refuses an empty one with an exception. */
        public Broken {
            errors = List.copyOf(errors);
            if (errors.isEmpty()) {
                throw new IllegalArgumentException("a broken file has an error");
            }
        }
    }
}
