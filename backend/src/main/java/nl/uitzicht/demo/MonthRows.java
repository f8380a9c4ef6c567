package nl.uitzicht.demo;

import static nl.uitzicht.demo.Demonstration.id;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;

/** Month sheets: older months accepted; of last month most submitted, two not, one returned; one expert asks to open an accepted month. */
final class MonthRows {
    private static final Set<Integer> NOT_SUBMITTED = Set.of(6, 13);
    private static final int RETURNED = 18;
    private static final int ASKS_REOPENING = 4;
    private static final LocalTime AFTERNOON = LocalTime.of(14, 20);

    private final Rows rows;
    private final YearMonth last;

    MonthRows(Rows rows, LocalDate today) {
        this.rows = rows;
        this.last = YearMonth.from(today).minusMonths(1);
    }

    void add(List<Expert> experts, LocalDate firstDay) {
        for (Expert expert : experts) {
            for (YearMonth month = YearMonth.from(firstDay); month.isBefore(last); month = month.plusMonths(1)) {
                boolean asks = expert.number() == ASKS_REOPENING && month.equals(last.minusMonths(1));
                sheet(
                        expert,
                        month,
                        "ACCEPTED",
                        asks ? "Ik ben een bezoek op de laatste vrijdag vergeten." : null,
                        asks);
            }
            addLast(expert);
        }
    }

    private void addLast(Expert expert) {
        if (expert.number() == RETURNED) {
            sheet(expert, last, "RETURNED", "Op één dag staan twee keer dezelfde uren. Kijk je het na?", false);
        } else if (!NOT_SUBMITTED.contains(expert.number())) {
            sheet(expert, last, "SUBMITTED", null, false);
        }
    }

    private void sheet(Expert expert, YearMonth month, String state, String reason, boolean asks) {
        rows.own(
                Table.MONTH_SHEET,
                id("month", expert.number() + " " + month),
                expert.id(),
                month.atDay(1),
                state,
                reason,
                asks,
                month.atEndOfMonth().atTime(AFTERNOON));
    }
}
