package nl.uitzicht.schools.uploads;

import java.util.List;
import nl.uitzicht.platform.mutations.ErrorCode;
import nl.uitzicht.platform.mutations.Refusal;
import nl.uitzicht.schools.files.RowError;

/** The file has broken rows, so nothing of it was used. */
public record UnreadableFile(List<RowError> errors) implements Refusal {
    @Override
    public Told told() {
        return Told.of(ErrorCode.FILE_BROKEN, "uploadId");
    }

    /** The first hundred errors as Dutch sentences. */
    public List<String> sentences() {
        return errors.stream().limit(100).map(RowError::sentence).toList();
    }
}
