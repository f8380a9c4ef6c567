package nl.uitzicht.trajecten;

import io.micronaut.core.annotation.Nullable;
import java.time.LocalDate;
import java.util.UUID;
import nl.uitzicht.platform.graphql.Input;
import nl.uitzicht.platform.text.Overrules;

/** A traject as it was asked for, before it is judged. */
public record TrajectDraft(
        UUID id,
        TrajectSubject subject,
        String question,
        UUID schoolId,
        UUID domainId,
        UUID leadExpertId,
        LocalDate startsOn,
        @Nullable Integer provisionalMinutes,
        Overrules overrules) {
    static TrajectDraft of(Input input) {
        return new TrajectDraft(
                input.id("id"),
                input.choice("subject", TrajectSubject.class),
                input.text("question"),
                input.id("schoolId"),
                input.id("domainId"),
                input.id("leadExpertId"),
                input.get("startsOn"),
                input.get("provisionalMinutes"),
                Overrules.of(input));
    }
}
