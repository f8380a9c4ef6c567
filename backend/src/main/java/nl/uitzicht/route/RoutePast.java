package nl.uitzicht.route;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import nl.uitzicht.trajecten.ExpertAtWork;
import nl.uitzicht.trajecten.TrajectPast;

/** No traject ends before its last move, or before an HGD of it began or ended; nobody leaves in the middle of an HGD. */
@Singleton
class RoutePast implements TrajectPast, ExpertAtWork {
    private final Passages passages;
    private final SideTracks sideTracks;

    RoutePast(Passages passages, SideTracks sideTracks) {
        this.passages = passages;
        this.sideTracks = sideTracks;
    }

    @Override
    public Optional<LocalDate> last(UUID partnershipId, UUID trajectId) {
        return passages.lastDay(partnershipId, trajectId);
    }

    @Override
    public boolean runs(UUID partnershipId, UUID trajectId, UUID expertId) {
        return sideTracks.openOf(partnershipId, trajectId, expertId) > 0;
    }
}
