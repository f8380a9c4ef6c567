package nl.uitzicht.hours;

import jakarta.inject.Singleton;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.uitzicht.platform.graphql.Connection;
import nl.uitzicht.platform.graphql.Page;
import nl.uitzicht.platform.tenancy.Caller;
import nl.uitzicht.platform.tenancy.Role;

/** Month sheets with their sums. */
@Singleton
class MonthViews {
    private final MonthSheets sheets;

    MonthViews(MonthSheets sheets) {
        this.sheets = sheets;
    }

    /** The experts of a month that a manager leads. The order changes under one's hands, so a cursor is a place in the list. */
    Connection<MonthView> ofOthers(Caller caller, YearMonth month, Page page) {
        int offset = page.after() == null ? 0 : Page.position(() -> Integer.parseInt(page.after()));
        String reach = caller.reach(Role.SUPPORT_MANAGER).regionsOfExperts();
        List<MonthView> rows = sheets
                .lines(caller.partnershipId(), month.atDay(1), month.atEndOfMonth(), null, reach, page.limit(), offset)
                .stream()
                .map(line -> MonthView.of(line, month))
                .toList();
        int end = offset + Math.min(rows.size(), page.first());
        return Connection.of(rows, page, last -> Integer.toString(end));
    }

    /** The running month of one expert and the three before it, without those from before somebody was one. */
    List<MonthView> lastFour(Caller caller, YearMonth now) {
        return IntStream.range(0, 4)
                .mapToObj(now::minusMonths)
                .flatMap(month -> own(caller.partnershipId(), caller.membershipId(), month).stream())
                .toList();
    }

    /** A sheet after an act. */
    MonthView of(MonthSheet sheet) {
        return own(sheet.id().partnershipId(), sheet.membershipId(), sheet.yearMonth())
                .orElseThrow();
    }

    /** The sheets an earlier act accepted, as they stand now. */
    List<MonthSheet> accepted(Caller caller, List<UUID> expertIds, YearMonth month) {
        return expertIds.stream()
                .flatMap(expertId -> sheets.lock(caller.partnershipId(), expertId, month.atDay(1)).stream())
                .toList();
    }

    private Optional<MonthView> own(UUID partnershipId, UUID expertId, YearMonth month) {
        return sheets.lines(partnershipId, month.atDay(1), month.atEndOfMonth(), expertId, null, 1, 0).stream()
                .findFirst()
                .map(line -> MonthView.of(line, month));
    }
}
