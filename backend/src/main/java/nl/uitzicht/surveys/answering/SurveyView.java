package nl.uitzicht.surveys.answering;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import nl.uitzicht.surveys.questionnaires.Purpose;
import nl.uitzicht.surveys.questionnaires.Questionnaire;

/**
 * What the page of a link needs. Once answered, {@code done} is true and there is nothing else.
 *
 * @param purpose   whether it is about a traject or about the service of a year
 * @param topic      the name of what is asked about; empty for the product's own purposes
 * @param since      the first day of the traject, told as a month
 * @param draft      what was filled in so far, on whichever device, as the page gave it; null for nothing
 * @param trajecten  the least trajecten of which means are ever shown
 */
@Serdeable
record SurveyView(
        boolean done,
        @Nullable Purpose purpose,
        @Nullable String topic,
        @Nullable String partnership,
        @Nullable String expert,
        @Nullable String domain,
        @Nullable String school,
        @Nullable LocalDate since,
        @Nullable LocalDate until,
        @Nullable Questionnaire questionnaire,
        @Nullable String draft,
        int draftVersion,
        int trajecten,
        int schools) {
    static final SurveyView DONE =
            new SurveyView(true, null, null, null, null, null, null, null, null, null, null, 0, 0, 0);
}
