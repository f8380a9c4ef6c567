package nl.uitzicht.coupling;

import io.micronaut.core.annotation.Nullable;
import java.time.LocalDate;
import java.util.UUID;

/**
 * An expert who could go, with what decides the place in the list.
 *
 * @param freeMinutes   free minutes per school week (docs/coupling.md); below zero when more is promised than there is
 * @param travelMinutes from the nearest school the expert works at, or the middle of the own regions; null without coordinates
 * @param firstVisit    the first day a visit fits; null within the horizon none
 * @param call          what the expert said on the telephone; null when not called
 */
record Candidate(
        UUID expertId,
        String name,
        boolean ownRegion,
        int freeMinutes,
        @Nullable Integer travelMinutes,
        @Nullable LocalDate firstVisit,
        @Nullable Call call) {
    /** An hour a week: less is no room for another traject. */
    static final int ROOM = 60;

    boolean hasRoom() {
        return freeMinutes >= ROOM && !refused();
    }

    boolean refused() {
        return call != null && call.canFrom() == null;
    }
}
