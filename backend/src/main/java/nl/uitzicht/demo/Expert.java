package nl.uitzicht.demo;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** An expert of the made-up pool. {@code number} counts from 0; 0 is the one whose account is tried first. */
record Expert(
        int number,
        String name,
        int fteHundredths,
        Set<DayOfWeek> workDays,
        List<String> domains,
        List<String> regions) {
    private static final List<String> DAYS = List.of("ma", "di", "wo", "do", "vr");

    static Expert of(int number, List<String> row) {
        Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
        Arrays.stream(row.get(2).split(" ")).forEach(day -> days.add(DayOfWeek.of(1 + DAYS.indexOf(day))));
        return new Expert(number, row.get(0), Integer.parseInt(row.get(1)), days, list(row.get(3)), list(row.get(4)));
    }

    private static List<String> list(String cell) {
        return List.of(cell.split(","));
    }

    UUID id() {
        return Demonstration.id("membership", name);
    }

    boolean worksOn(LocalDate day) {
        return workDays.contains(day.getDayOfWeek());
    }

    /** Monday is the lowest bit. */
    int workDayBits() {
        return workDays.stream().mapToInt(day -> 1 << (day.getValue() - 1)).sum();
    }

    /** What the contract asks of a day at work, in minutes: 40 hours a week is a whole fte. */
    int minutesOfADay() {
        return fteHundredths * 24 / workDays.size();
    }
}
