package nl.uitzicht.cases;

import java.time.LocalDate;
import java.util.UUID;
import nl.uitzicht.platform.graphql.Page;
import nl.uitzicht.platform.graphql.Requests;

/** Where a page of own notes ended: what is open comes first, the latest changed on top. */
record OwnNoteList(boolean done, LocalDate changedOn, UUID id) {
    private static final int DATE = 1;
    private static final int ID = 11;
    private static final OwnNoteList START = new OwnNoteList(false, LocalDate.of(9999, 12, 31), new UUID(-1, -1));

    static OwnNoteList of(Page page) {
        String after = page.after();
        return after == null
                ? START
                : Page.position(() -> new OwnNoteList(
                        after.charAt(0) == '1',
                        LocalDate.parse(after.substring(DATE, ID)),
                        Requests.id(after.substring(ID))));
    }

    static String text(OwnNote note) {
        return (note.done() ? "1" : "0") + note.changedOn() + note.id().id();
    }
}
