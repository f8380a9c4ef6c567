package nl.uitzicht.trajecten;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A traject was closed. Published inside the transaction of the closing, which may be run again: a listener changes the database and
 * nothing else, and what it throws undoes the closing.
 *
 * @param fromHold whether it waited until then (D19)
 * @param closedBy the membership of who closed it
 */
public record TrajectClosed(
        UUID partnershipId,
        UUID trajectId,
        UUID schoolId,
        TrajectEnding ending,
        LocalDate endsOn,
        boolean fromHold,
        UUID closedBy) {}
