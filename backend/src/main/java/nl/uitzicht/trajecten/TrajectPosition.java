package nl.uitzicht.trajecten;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.UUID;
import nl.uitzicht.platform.graphql.BadRequest;
import nl.uitzicht.platform.graphql.Page;
import nl.uitzicht.platform.graphql.Requests;

/** Where a page of trajecten ended; the latest started come first. */
record TrajectPosition(LocalDate startsOn, UUID id) {
    private static final int DATE_LENGTH = 10;
    private static final TrajectPosition START = new TrajectPosition(LocalDate.of(9999, 12, 31), new UUID(-1, -1));

    static TrajectPosition of(Page page) {
        String after = page.after();
        if (after == null) {
            return START;
        }
        try {
            return new TrajectPosition(
                    LocalDate.parse(after.substring(0, DATE_LENGTH)), Requests.id(after.substring(DATE_LENGTH)));
        } catch (DateTimeException | IndexOutOfBoundsException e) {
            throw new BadRequest("after is not a cursor of this list");
        }
    }

    static String text(Traject traject) {
        return traject.startsOn() + "" + traject.id();
    }
}
