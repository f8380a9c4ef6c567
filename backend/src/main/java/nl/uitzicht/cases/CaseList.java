package nl.uitzicht.cases;

import java.time.LocalDate;
import java.util.UUID;
import nl.uitzicht.platform.graphql.Page;
import nl.uitzicht.platform.graphql.Requests;

/** Where a page of cases ended; the latest brought come first. */
record CaseList(LocalDate broughtOn, UUID id) {
    private static final int DATE_LENGTH = 10;
    private static final CaseList START = new CaseList(LocalDate.of(9999, 12, 31), new UUID(-1, -1));

    static CaseList of(Page page) {
        String after = page.after();
        return after == null
                ? START
                : Page.position(() -> new CaseList(
                        LocalDate.parse(after.substring(0, DATE_LENGTH)), Requests.id(after.substring(DATE_LENGTH))));
    }

    static String text(SupportCase one) {
        return one.broughtOn() + "" + one.id().id();
    }
}
