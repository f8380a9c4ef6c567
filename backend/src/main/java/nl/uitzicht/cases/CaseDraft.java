package nl.uitzicht.cases;

import io.micronaut.core.annotation.Nullable;
import java.util.UUID;
import nl.uitzicht.platform.graphql.Input;

/** A case as it was asked for, before it is judged. */
record CaseDraft(
        UUID id,
        UUID schoolId,
        @Nullable UUID meetingId,
        CaseFields fields,
        CaseAnswer answer,
        @Nullable UUID previousCaseId) {
    static CaseDraft of(Input input) {
        return new CaseDraft(
                input.id("id"),
                input.id("schoolId"),
                input.id("meetingId"),
                CaseFields.of(input),
                CaseAnswer.of(input),
                input.id("previousCaseId"));
    }
}
