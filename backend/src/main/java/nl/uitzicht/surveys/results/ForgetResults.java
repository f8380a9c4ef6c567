package nl.uitzicht.surveys.results;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.UUID;
import nl.uitzicht.platform.jobs.DailyWork;
import nl.uitzicht.surveys.invitations.SchoolYears;

/**
 * Deletes batches with their answers, and who was asked, once the running and two more school years are over; as reviews, which keep their
 * own figures. Whole batches only. An answer that waits for a batch keeps its invitation, because that counts it.
 */
@Singleton
class ForgetResults implements DailyWork {
    private static final int KEPT_YEARS = 2;

    private final Answers answers;
    private final Batches batches;
    private final AskedRows asked;

    ForgetResults(Answers answers, Batches batches, AskedRows asked) {
        this.answers = answers;
        this.batches = batches;
        this.asked = asked;
    }

    @Override
    public String name() {
        return "forget-survey-results";
    }

    @Override
    public void run(UUID partnershipId, LocalDate today) {
        LocalDate before = SchoolYears.firstDay(today).minusYears(KEPT_YEARS);
        answers.forget(partnershipId, before);
        batches.forget(partnershipId, before);
        asked.forget(partnershipId, before);
    }
}
