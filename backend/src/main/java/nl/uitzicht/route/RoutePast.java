package nl.uitzicht.route;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import nl.uitzicht.trajecten.TrajectPast;

/** No traject ends before its last move, or before an HGD of it began or ended. */
@Singleton
class RoutePast implements TrajectPast {
    private final Passages passages;

    RoutePast(Passages passages) {
        this.passages = passages;
    }

    @Override
    public Optional<LocalDate> last(UUID partnershipId, UUID trajectId) {
        return passages.lastDay(partnershipId, trajectId);
    }
}
