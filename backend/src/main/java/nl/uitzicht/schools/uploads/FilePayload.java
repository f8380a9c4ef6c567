package nl.uitzicht.schools.uploads;

import java.util.List;
import java.util.Map;
import nl.uitzicht.platform.graphql.Payload;
import nl.uitzicht.platform.mutations.Outcome;

/** The payload of a mutation that reads an uploaded file: beside the usual, {@code fileErrors} names its broken rows. */
public final class FilePayload {
    private FilePayload() {}

    /** See {@link Payload#of}. */
    public static Map<String, Object> of(Payload payload, String name, Outcome<?> outcome) {
        var answer = payload.of(name, outcome);
        answer.put("fileErrors", outcome instanceof Outcome.Refused<?> no ? sentences(no) : List.of());
        return answer;
    }

    private static List<String> sentences(Outcome.Refused<?> no) {
        return no.refusals().stream()
                .filter(UnreadableFile.class::isInstance)
                .flatMap(refusal -> ((UnreadableFile) refusal).sentences().stream())
                .toList();
    }
}
