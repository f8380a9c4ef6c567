package nl.uitzicht.notes;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.UUID;
import nl.uitzicht.platform.jobs.DailyWork;

/**
 * Lets notes go in time (D20): a summary 30 days after it was moved to the dossier; working notes, advice and hand-over notes 30 days after the traject
 * closed; a summary that nobody moved 90 days after that.
 */
@Singleton
class NoteRetention implements DailyWork {
    static final int AFTER_CLOSING = 30;
    private static final int AFTER_MOVING = 30;
    private static final int NEVER_MOVED = 90;

    private final PhaseNotes notes;

    NoteRetention(PhaseNotes notes) {
        this.notes = notes;
    }

    @Override
    public String name() {
        return "notes";
    }

    @Override
    public void run(UUID partnershipId, LocalDate today) {
        notes.removeMoved(partnershipId, today.minusDays(AFTER_MOVING));
        notes.removeClosed(partnershipId, Audience.WORKING, today.minusDays(AFTER_CLOSING));
        notes.removeClosed(partnershipId, Audience.ADVICE, today.minusDays(AFTER_CLOSING));
        notes.removeClosed(partnershipId, Audience.HANDOVER, today.minusDays(AFTER_CLOSING));
        notes.removeClosed(partnershipId, Audience.DOSSIER, today.minusDays(NEVER_MOVED));
    }
}
