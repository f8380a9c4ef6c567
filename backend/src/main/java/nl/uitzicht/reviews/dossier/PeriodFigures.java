package nl.uitzicht.reviews.dossier;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;

/**
 * The figures of one expert in one period of civil dates, both included. Times are whole minutes; spans are whole days.
 *
 * @param capacityMinutes what the contracts ask on the school days of the period
 * @param requests        trajecten the expert was coupled to in the period
 * @param running         trajecten that went on for the expert after the last day
 * @param closed          trajecten that ended for the expert in the period
 * @param goalsReached    of those, closed with the goals reached
 * @param goalsPartly     of those, closed with the goals partly reached
 * @param withoutContact  of the requests, without any hours of this expert yet
 * @param contactMedian   days from coupling to the first own hours; null without any
 * @param visitMedian     days from coupling to the first own hours with travel; null without any
 * @param agreedMinutes   agreed on the trajecten of the period that have an agreement (R39)
 * @param spentMinutes    spent on those trajecten by everybody so far
 * @param stepsBack       steps back from understanding to observing (R36)
 * @param sideTracks      HGDs begun (R37)
 * @param satisfaction    of schools, in the batches sealed in the period; null while there are too few answers to show
 */
@Serdeable
@JsonInclude(JsonInclude.Include.ALWAYS)
public record PeriodFigures(
        LocalDate from,
        LocalDate to,
        int minutes,
        int travelMinutes,
        int capacityMinutes,
        int requests,
        int running,
        int closed,
        int goalsReached,
        int goalsPartly,
        int withoutContact,
        @Nullable Integer contactMedian,
        @Nullable Integer contactLongest,
        @Nullable Integer visitMedian,
        @Nullable Integer visitLongest,
        int agreedMinutes,
        int spentMinutes,
        int stepsBack,
        int sideTracks,
        @Nullable PeriodSatisfaction satisfaction) {
    PeriodFigures withoutSatisfaction() {
        return satisfaction == null
                ? this
                : new PeriodFigures(
                        from,
                        to,
                        minutes,
                        travelMinutes,
                        capacityMinutes,
                        requests,
                        running,
                        closed,
                        goalsReached,
                        goalsPartly,
                        withoutContact,
                        contactMedian,
                        contactLongest,
                        visitMedian,
                        visitLongest,
                        agreedMinutes,
                        spentMinutes,
                        stepsBack,
                        sideTracks,
                        null);
    }
}
