package nl.uitzicht.hours;

import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import nl.uitzicht.platform.text.PersonalPatterns;

/**
 * What an entry must satisfy by itself, without asking the database. The PWA has the same rules; both run {@code hours/hour-cases.json}.
 */
@Singleton
class HourRules {
    static final int NOTE_LENGTH = 280;
    static final int REASON_LENGTH = 200;
    static final int STEP = 5;
    static final int MOST_MINUTES = 720;
    static final int MOST_TRAVEL = 480;

    private final PersonalPatterns patterns;

    HourRules(PersonalPatterns patterns) {
        this.patterns = patterns;
    }

    /** Every objection to the draft, in the order of the form's fields; empty when it may be kept. {@code today} is civil. */
    List<HoursRejection> judge(HourDraft draft, LocalDate today) {
        List<HoursRejection> no = new ArrayList<>();
        judgeDate(draft.date(), today, no);
        if (draft.minutes() < STEP || draft.minutes() > MOST_MINUTES || draft.minutes() % STEP != 0) {
            no.add(new HoursRejection.MinutesOutOfRange());
        }
        if (draft.travelMinutes() < 0 || draft.travelMinutes() > MOST_TRAVEL || draft.travelMinutes() % STEP != 0) {
            no.add(new HoursRejection.TravelOutOfRange());
        }
        if (draft.trajectId() != null && draft.networkId() != null) {
            no.add(new HoursRejection.TrajectAndNetwork());
        }
        no.addAll(judgeText("note", draft.note(), NOTE_LENGTH, today));
        return no;
    }

    /** Every objection to a free text: its length, and what D13 keeps out. */
    List<HoursRejection> judgeText(String field, @Nullable String text, int most, LocalDate today) {
        if (text == null) {
            return List.of();
        }
        List<HoursRejection> no = new ArrayList<>();
        if (text.length() > most) {
            no.add(new HoursRejection.TextTooLong(field, most));
        }
        patterns.find(text, today).stream()
                .map(PersonalPatterns.Finding::kind)
                .distinct()
                .forEach(kind -> no.add(new HoursRejection.PersonalText(field, kind)));
        return no;
    }

    private static void judgeDate(LocalDate date, LocalDate today, List<HoursRejection> no) {
        if (date.isAfter(today.plusDays(1))) {
            no.add(new HoursRejection.DateTooLate());
        }
        LocalDate first = firstDay(today);
        if (date.isBefore(first)) {
            no.add(new HoursRejection.DateTooEarly(first));
        }
    }

    /** 1 August of two school years ago. */
    static LocalDate firstDay(LocalDate today) {
        int schoolYear = today.getMonthValue() >= Month.AUGUST.getValue() ? today.getYear() : today.getYear() - 1;
        return LocalDate.of(schoolYear - 2, Month.AUGUST, 1);
    }
}
