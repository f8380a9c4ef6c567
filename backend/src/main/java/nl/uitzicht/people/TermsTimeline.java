package nl.uitzicht.people;

import io.micronaut.core.annotation.Nullable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;

/** Makes periods in which nothing changes out of contracts, domains and regions that are each dated on their own. */
final class TermsTimeline {
    private final List<ContractRow> contracts;
    private final List<DatedKey> domains;
    private final List<DatedKey> regions;

    TermsTimeline(List<ContractRow> contracts, List<DatedKey> domains, List<DatedKey> regions) {
        this.contracts = contracts;
        this.domains = domains;
        this.regions = regions;
    }

    /** The latest first; days on which nothing was agreed lie in none of them. */
    List<TermsPeriod> periods() {
        List<TermsPeriod> periods = new ArrayList<>();
        Iterator<LocalDate> days = turns().iterator();
        LocalDate from = days.hasNext() ? days.next() : null;
        while (from != null) {
            LocalDate next = days.hasNext() ? days.next() : null;
            add(periods, period(from, next == null ? null : next.minusDays(1)));
            from = next;
        }
        return periods.reversed();
    }

    private static void add(List<TermsPeriod> periods, TermsPeriod next) {
        TermsPeriod last = periods.isEmpty() ? null : periods.getLast();
        boolean goesOn = last != null
                && last.saysTheSameAs(next)
                && next.startsOn().minusDays(1).equals(last.endsOn());
        if (goesOn) {
            periods.set(periods.size() - 1, last.until(next.endsOn()));
        } else if (!next.isEmpty()) {
            periods.add(next);
        }
    }

    private TermsPeriod period(LocalDate from, @Nullable LocalDate to) {
        List<ContractRow> hired =
                contracts.stream().filter(row -> row.covers(from)).toList();
        return new TermsPeriod(
                from,
                to,
                hired.stream().mapToInt(ContractRow::fteHundredths).sum(),
                hired.stream().mapToInt(ContractRow::workDays).reduce(0, (one, other) -> one | other),
                keys(domains, from),
                keys(regions, from));
    }

    /** Sorted, so that the same keys are the same list. */
    private static List<UUID> keys(List<DatedKey> rows, LocalDate day) {
        return rows.stream()
                .filter(row -> row.covers(day))
                .map(DatedKey::id)
                .distinct()
                .sorted()
                .toList();
    }

    /** Every day on which something begins, or is over. */
    private TreeSet<LocalDate> turns() {
        TreeSet<LocalDate> days = new TreeSet<>();
        Stream.of(contracts, domains, regions).flatMap(List::stream).forEach(row -> {
            days.add(row.startsOn());
            if (row.endsOn() != null) {
                days.add(row.endsOn().plusDays(1));
            }
        });
        return days;
    }
}
