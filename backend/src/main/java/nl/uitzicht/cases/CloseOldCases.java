package nl.uitzicht.cases;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.UUID;
import nl.uitzicht.platform.jobs.DailyWork;

/**
 * Closes cases when their term is over, whatever became of them: six weeks after the outcome, or half a year after one was brought that got none.
 * That the term hangs on nothing else keeps a closing from telling when an expert was coupled (D22).
 */
@Singleton
class CloseOldCases implements DailyWork {
    static final int WEEKS_AFTER_OUTCOME = 6;
    static final int WEEKS_WITHOUT_OUTCOME = 26;
    /** Notes about a case outlive it by as much as working notes do a traject (D20). */
    static final int NOTE_DAYS = 30;

    private final SupportCases cases;
    private final CaseTexts texts;
    private final OwnNotes notes;

    CloseOldCases(SupportCases cases, CaseTexts texts, OwnNotes notes) {
        this.cases = cases;
        this.texts = texts;
        this.notes = notes;
    }

    @Override
    public String name() {
        return "close-old-cases";
    }

    @Override
    public void run(UUID partnershipId, LocalDate today) {
        cases.closeOld(
                partnershipId, today, today.minusWeeks(WEEKS_AFTER_OUTCOME), today.minusWeeks(WEEKS_WITHOUT_OUTCOME));
        texts.wipeClosed(partnershipId);
        notes.removeOld(partnershipId, today.minusDays(NOTE_DAYS), today.minusYears(1));
    }
}
