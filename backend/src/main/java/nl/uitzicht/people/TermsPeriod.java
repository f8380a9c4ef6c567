package nl.uitzicht.people;

import io.micronaut.core.annotation.Nullable;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/**
 * What an expert is hired for in a period in which none of it changes; the schema's {@code TermsPeriod}.
 *
 * @param endsOn   the last day; null while no end is known
 * @param workBits the days at work as bits; Monday is the lowest
 */
record TermsPeriod(
        LocalDate startsOn,
        @Nullable LocalDate endsOn,
        int fteHundredths,
        int workBits,
        List<UUID> domainIds,
        List<UUID> regionIds) {

    /** The days at work, from Monday on. */
    List<DayOfWeek> workDays() {
        return Arrays.stream(DayOfWeek.values())
                .filter(day -> (workBits >> day.ordinal() & 1) == 1)
                .toList();
    }

    boolean isEmpty() {
        return fteHundredths == 0 && domainIds.isEmpty() && regionIds.isEmpty();
    }

    boolean saysTheSameAs(TermsPeriod other) {
        return fteHundredths == other.fteHundredths
                && workBits == other.workBits
                && domainIds.equals(other.domainIds)
                && regionIds.equals(other.regionIds);
    }

    TermsPeriod until(@Nullable LocalDate lastDay) {
        return new TermsPeriod(startsOn, lastDay, fteHundredths, workBits, domainIds, regionIds);
    }
}
