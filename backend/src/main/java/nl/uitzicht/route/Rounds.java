package nl.uitzicht.route;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;

/** In which round and step a traject is: what other features may ask. */
@Singleton
public class Rounds {
    private final Positions positions;

    Rounds(Positions positions) {
        this.positions = positions;
    }

    /** The round of a traject, from 1; 1 for one that was never moved. */
    public int current(UUID partnershipId, UUID trajectId) {
        return positions.of(partnershipId, List.of(trajectId)).stream()
                .mapToInt(Position::cycle)
                .findFirst()
                .orElse(1);
    }
}
