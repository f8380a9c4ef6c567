package nl.uitzicht.demo;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;

/** What an expert did on each day at work of the last 52 weeks: trajecten spread over their course, then general work until the day is nearly full. */
final class Diary {
    private static final int NETWORK_EACH = 12;
    private static final int WITH_A_QUIET_MONTH = 11;
    private static final int NEARLY_FULL = 45;
    private static final List<String> GENERAL =
            List.of(Kinds.MEET, Kinds.REPORT, Kinds.PREPARE, Kinds.PREPARE, Kinds.PEERS, Kinds.TRAINING, Kinds.REPORT);

    private final Map<LocalDate, List<Work>> byDay = new TreeMap<>();
    private final Expert expert;
    private final RandomGenerator random;

    private Diary(Expert expert) {
        this.expert = expert;
        this.random = Draw.of("diary", expert.number());
    }

    /** The days in order, each with its work. */
    static Map<LocalDate, List<Work>> of(Expert expert, List<Traject> own, List<UUID> networks, SchoolDays days) {
        Diary diary = new Diary(expert);
        List<LocalDate> atWork = days.past().stream().filter(expert::worksOn).toList();
        atWork.forEach(day -> diary.byDay.put(day, new ArrayList<>()));
        own.forEach(traject -> diary.spread(traject, atWork));
        for (int i = 0; i < atWork.size(); i++) {
            LocalDate day = atWork.get(i);
            if (!diary.isQuiet(day, days.today())) {
                diary.fill(diary.byDay.get(day), i % NETWORK_EACH == 3 ? Draw.one(diary.random, networks) : null);
            }
        }
        return diary.byDay;
    }

    /** One expert worked on trajecten only last month, which a manager would want to look at first. */
    private boolean isQuiet(LocalDate day, LocalDate today) {
        return expert.number() == WITH_A_QUIET_MONTH
                && YearMonth.from(day).equals(YearMonth.from(today).minusMonths(1));
    }

    private void spread(Traject traject, List<LocalDate> atWork) {
        List<LocalDate> during = atWork.stream()
                .filter(day -> !day.isBefore(traject.firstDay()) && !day.isAfter(traject.lastDay()))
                .toList();
        List<Work> work = new TrajectWork(random).of(traject);
        for (int i = 0; i < work.size() && !during.isEmpty(); i++) {
            int at = (int) ((i + random.nextDouble()) * during.size() / work.size());
            dayWithRoom(during, at, work.get(i)).add(work.get(i));
        }
    }

    /** The day meant for the work or the first after it (and then from the start) where it still fits; else the emptiest. */
    private List<Work> dayWithRoom(List<LocalDate> during, int at, Work work) {
        return Stream.concat(during.stream().skip(at), during.stream().limit(at))
                .map(byDay::get)
                .filter(day -> spent(day) + work.wholeMinutes() <= expert.minutesOfADay())
                .findFirst()
                .orElseGet(() -> during.stream()
                        .map(byDay::get)
                        .min(Comparator.comparingInt(Diary::spent))
                        .orElseThrow());
    }

    private static int spent(List<Work> day) {
        return day.stream().mapToInt(Work::wholeMinutes).sum();
    }

    private void fill(List<Work> day, UUID network) {
        if (network != null) {
            day.add(Work.atNetwork(network, 90 + 15 * random.nextInt(3), 15 + 5 * random.nextInt(4)));
        }
        int left = expert.minutesOfADay() - spent(day);
        while (left > NEARLY_FULL) {
            int minutes = Math.min(left / 5 * 5, 45 + 15 * random.nextInt(8));
            day.add(Work.general(Draw.one(random, GENERAL), minutes));
            left -= minutes + random.nextInt(40);
        }
    }
}
