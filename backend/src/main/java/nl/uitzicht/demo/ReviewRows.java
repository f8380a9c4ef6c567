package nl.uitzicht.demo;

import static nl.uitzicht.demo.Demonstration.id;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * Rounds of conversations of the last school year and this one: those before the running one confirmed, the running one in every state,
 * the coming ones to plan. The first expert has a proposed moment and has not written the reflection.
 */
final class ReviewRows {
    private static final int[] MONTHS = {10, 1, 3, 6};
    private static final List<String> STATES =
            List.of("CONFIRMED", "TO_PLAN", "PLANNED", "REFLECTION_IN", "HELD", "TO_CONFIRM", "CONFIRMED", "LAPSED");
    private static final List<LocalTime> TIMES =
            List.of(LocalTime.of(9, 0), LocalTime.of(10, 30), LocalTime.of(13, 0), LocalTime.of(14, 30));

    private final Rows rows;
    private final SchoolDays days;
    private final List<Expert> experts;
    private final List<ReviewFreeze> frozen = new ArrayList<>();
    private final UUID questionnaire = id("questionnaire", 1);
    private final UUID manager = id("membership", Demonstration.ACCOUNTS.get(2).name());

    ReviewRows(Rows rows, SchoolDays days, List<Expert> experts) {
        this.rows = rows;
        this.days = days;
        this.experts = experts;
    }

    /** The reviews that are to be frozen once all rows are there. */
    List<ReviewFreeze> add() {
        rows.own(
                Table.REVIEW_QUESTIONNAIRE,
                questionnaire,
                1,
                days.today().minusYears(2).atTime(9, 0));
        ReviewTalk.questions()
                .forEach(question -> rows.own(
                        Table.REVIEW_QUESTION,
                        id("question", question.get(0)),
                        questionnaire,
                        ReviewTalk.questions().indexOf(question) + 1,
                        question.get(0),
                        question.get(1),
                        question.get(2),
                        question.get(3)));
        int year = days.today().getMonthValue() >= 8
                ? days.today().getYear()
                : days.today().getYear() - 1;
        LocalDate running = running(year);
        for (int first = year - 1; first <= year; first++) {
            for (int number : MONTHS) {
                round(first, LocalDate.of(number >= 8 ? first : first + 1, number, 1), running);
            }
        }
        return frozen;
    }

    /** The latest month that has begun. */
    private LocalDate running(int year) {
        LocalDate latest = LocalDate.of(year, 6, 1);
        for (int number : MONTHS) {
            LocalDate month = LocalDate.of(number >= 8 ? year : year + 1, number, 1);
            latest = month.isAfter(days.today()) ? latest : month;
        }
        return latest;
    }

    private void round(int firstYear, LocalDate month, LocalDate running) {
        String year = firstYear + "-" + (firstYear + 1);
        UUID round = id("round", month);
        rows.own(Table.REVIEW_ROUND, round, year, month, month.minusDays(1), questionnaire);
        for (Expert expert : experts) {
            String state = month.isAfter(running)
                    ? "TO_PLAN"
                    : month.isBefore(running)
                            ? expert.number() % 11 == 10 ? "LAPSED" : "CONFIRMED"
                            : expert.number() == 0 ? "PLANNED" : STATES.get(expert.number() % STATES.size());
            review(expert, month, round, year, state);
        }
    }

    private void review(Expert expert, LocalDate month, UUID round, String year, String state) {
        String key = expert.number() + " " + month;
        boolean held = List.of("HELD", "TO_CONFIRM", "CONFIRMED").contains(state);
        boolean ahead = state.equals("PLANNED") || state.equals("REFLECTION_IN");
        LocalDate on = held ? heldOn(expert, month) : ahead ? meets(expert) : null;
        String slot =
                ahead ? expert.number() == 0 ? "PROPOSED" : expert.number() == 2 ? "OTHER_ASKED" : "ACCEPTED" : "NONE";
        boolean shared = held || state.equals("REFLECTION_IN");
        rows.own(
                Table.REVIEW,
                id("review", key),
                expert.id(),
                round,
                questionnaire,
                year,
                month.minusDays(1),
                state,
                on == null ? null : manager,
                on,
                on == null ? null : TIMES.get(expert.number() % TIMES.size()),
                60,
                on == null ? "" : "Kantoor",
                slot,
                slot.equals("OTHER_ASKED") ? "Liever een dag later: ik zit dan op een school" : null,
                on == null ? 0 : 1,
                shared ? on.minusDays(3).atTime(16, 5) : null,
                held ? on : null,
                held ? 4 : 1);
        new ReviewTalk(rows, id("review", key), key, expert.number()).add(state, on, manager, expert.id());
        if (state.equals("TO_CONFIRM") || state.equals("CONFIRMED")) {
            frozen.add(new ReviewFreeze(id("review", key), id("copy", key), manager));
        }
    }

    private static LocalDate heldOn(Expert expert, LocalDate month) {
        LocalDate day = month.plusDays(4 + expert.number() % 18);
        return switch (day.getDayOfWeek()) {
            case SATURDAY -> day.plusDays(2);
            case SUNDAY -> day.plusDays(1);
            default -> day;
        };
    }

    private LocalDate meets(Expert expert) {
        return days.coming(10).get(4 + expert.number() % 6);
    }
}
