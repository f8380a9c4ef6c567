package nl.uitzicht.people;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.uitzicht.platform.graphql.Input;

/**
 * Terms as somebody typed them.
 *
 * @param fteHundredths hundredths of an fte; 60 is 0,6
 * @param workBits      the days at work as bits; Monday is the lowest
 */
record AskedTerms(LocalDate from, int fteHundredths, int workBits, List<UUID> domainIds, List<UUID> regionIds) {
    /** Of the API's input; {@code from} is left out by who invites. */
    static AskedTerms of(Input input, LocalDate from) {
        List<String> days = input.get("workDays");
        return new AskedTerms(
                from,
                input.number("fteHundredths"),
                days.stream()
                        .map(DayOfWeek::valueOf)
                        .mapToInt(day -> 1 << day.ordinal())
                        .reduce(0, (one, other) -> one | other),
                input.ids("domainIds").stream().distinct().toList(),
                input.ids("regionIds").stream().distinct().toList());
    }
}
