package nl.uitzicht.hours;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.uitzicht.access.MailAddress;
import nl.uitzicht.access.MailAddresses;
import nl.uitzicht.platform.jobs.DailyWork;
import nl.uitzicht.platform.tenancy.Role;
import nl.uitzicht.schools.SchoolDays;

/**
 * Asks experts for the month they did not submit: on the 1st, 4th and 8th school day after its end, so nothing is asked in holidays and
 * after a summer it begins when the schools do. Who submitted, also nul uren, hears nothing.
 */
@Singleton
class RemindOfHours implements DailyWork {
    private static final Set<Integer> SCHOOL_DAYS = Set.of(1, 4, 8);
    private static final int MOST_EXPERTS = 10_000;

    private final MonthSheets sheets;
    private final MonthMails mails;
    private final MailAddresses addresses;
    private final SchoolDays schoolDays;

    RemindOfHours(MonthSheets sheets, MonthMails mails, MailAddresses addresses, SchoolDays schoolDays) {
        this.sheets = sheets;
        this.mails = mails;
        this.addresses = addresses;
        this.schoolDays = schoolDays;
    }

    @Override
    public String name() {
        return "remind-of-hours";
    }

    /** Looks two months back, because the summer holidays hold a month's end and the whole month after it. */
    @Override
    public void run(UUID partnershipId, LocalDate today) {
        YearMonth now = YearMonth.from(today);
        Set<LocalDate> days =
                schoolDays.schoolDays(partnershipId, null, now.minusMonths(1).atDay(1), today);
        if (days.contains(today)) {
            Stream.of(now.minusMonths(2), now.minusMonths(1))
                    .filter(month -> SCHOOL_DAYS.contains(after(month, days)))
                    .forEach(month -> remind(partnershipId, month, today));
        }
    }

    private static int after(YearMonth month, Set<LocalDate> days) {
        return (int)
                days.stream().filter(day -> day.isAfter(month.atEndOfMonth())).count();
    }

    private void remind(UUID partnershipId, YearMonth month, LocalDate today) {
        Map<UUID, MailAddress> experts = addresses.withRole(partnershipId, Role.EXPERT.name(), today).stream()
                .collect(Collectors.toMap(MailAddress::id, Function.identity()));
        sheets
                .lines(
                        partnershipId,
                        month.atDay(1),
                        month.atEndOfMonth(),
                        null,
                        null,
                        "",
                        new UUID(0, 0),
                        today,
                        MOST_EXPERTS)
                .stream()
                .filter(line -> MonthMove.SUBMIT.allowedFrom(line.state()) && experts.containsKey(line.membershipId()))
                .forEach(line ->
                        mails.remind(experts.get(line.membershipId()), month, line.state() == MonthState.RETURNED));
    }
}
