package nl.uitzicht.hours;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import nl.uitzicht.platform.Time;
import nl.uitzicht.platform.graphql.Connection;
import nl.uitzicht.platform.graphql.NamePosition;
import nl.uitzicht.platform.graphql.Page;
import nl.uitzicht.platform.tenancy.Caller;
import nl.uitzicht.platform.tenancy.Role;

/** Month sheets with their sums. */
@Singleton
class MonthViews {
    private final MonthSheets sheets;
    private final Clock clock;

    MonthViews(MonthSheets sheets, Clock clock) {
        this.sheets = sheets;
        this.clock = clock;
    }

    /** The experts of a month that a manager leads, by name: an order that no act changes, so that a next page misses nobody. */
    Connection<MonthView> ofOthers(Caller caller, YearMonth month, Page page) {
        NamePosition after = NamePosition.of(page);
        List<MonthLine> rows = sheets.lines(
                caller.partnershipId(),
                month.atDay(1),
                month.atEndOfMonth(),
                null,
                caller.reach(Role.SUPPORT_MANAGER).regionsOfExperts(),
                after.name(),
                after.id(),
                Time.today(clock),
                page.limit());
        return Connection.of(rows, page, row -> NamePosition.text(row.name(), row.membershipId()))
                .map(MonthView::of);
    }

    /** The months of the caller as far back as hours can be kept, the running one first, without those from before somebody was an expert. */
    List<MonthView> ofOwn(Caller caller, LocalDate today) {
        LocalDate first = HourRules.firstDay(today);
        return sheets
                .ownLines(caller.partnershipId(), caller.membershipId(), first, today.withDayOfMonth(1), today)
                .stream()
                .map(MonthView::of)
                .toList();
    }

    /** A sheet after an act. */
    MonthView of(MonthSheet sheet) {
        return sheets.line(sheet.id().partnershipId(), sheet.membershipId(), sheet.yearMonth(), null, Time.today(clock))
                .map(MonthView::of)
                .orElseThrow();
    }

    /** The sheets an earlier act accepted, as they stand now. */
    List<MonthSheet> accepted(Caller caller, List<UUID> expertIds, YearMonth month) {
        return expertIds.stream()
                .flatMap(expertId -> sheets.lock(caller.partnershipId(), expertId, month.atDay(1)).stream())
                .toList();
    }
}
