package nl.uitzicht.demo;

import static nl.uitzicht.demo.Demonstration.id;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** What was said in one conversation of the demonstration. */
final class ReviewTalk {
    private static final List<List<String>> NOTES = List.of(
            List.of("PROUD", "Een school ging zelf verder met de aanpak. Daar is ook intervisie over geweest."),
            List.of("GOING", "De start loopt goed. Lastig blijft dat scholen het plan laat klaar hebben."),
            List.of("SPEED", "Eerste contact lukt meestal binnen een week. Vakanties maken het langer."),
            List.of("GOALS", "De meeste doelen zijn gehaald. Bij één school was er te weinig tijd in het team."),
            List.of("NEEDS", "Meer tijd samen met collega's van hetzelfde domein."));
    private static final List<List<String>> ANSWERS = List.of(
            List.of("PROUD", "", "Op een school werkt het hele team nu met de afspraken die we maakten."),
            List.of("GOING", "", "Observeren en nabespreken loopt goed. Het duurt lang voor een plan klaar is."),
            List.of("AMOUNT", "FITTING", "Het past, maar alles komt tegelijk."),
            List.of("GOALS", "", "Rust in de groep lukte. Voor de leertijd was meer nodig."),
            List.of("WISH", "YES", "Graag, met iets minder reistijd."),
            List.of("NEEDS", "", "Een rustige plek om op kantoor te werken."));
    private static final List<String> AGREEMENTS = List.of(
            "Een intervisie over plannen maken voorbereiden",
            "Reistijd bespreken met de procesbegeleider",
            "Een vaste werkplek op kantoor regelen",
            "Het materiaal over taakgerichtheid delen met collega's",
            "Een keer meelopen bij een collega in een andere regio");
    private static final List<String> OWNERS = List.of("EXPERT", "MANAGER", "PARTNERSHIP", "EXPERT", "EXPERT");
    private static final List<String> SIGNALS = List.of(
            "Scholen zijn blij met de snelle start en de duidelijke terugkoppeling.",
            "In twee netwerken is gevraagd om vaker even te bellen voor een bezoek.");

    private final Rows rows;
    private final UUID review;
    private final String key;
    private final int number;

    ReviewTalk(Rows rows, UUID review, String key, int number) {
        this.rows = rows;
        this.review = review;
        this.key = key;
        this.number = number;
    }

    /** The questions every partnership starts with: code, kind, theme and text. */
    static List<List<String>> questions() {
        try (InputStream file = ReviewTalk.class.getResourceAsStream("/reviews/questions.csv")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(line -> List.of(line.split(";", -1)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** {@code on} is the day of the conversation; null without one. */
    void add(String state, LocalDate on, UUID manager, UUID expert) {
        boolean held = List.of("HELD", "TO_CONFIRM", "CONFIRMED").contains(state);
        if (state.equals("REFLECTION_IN") || (held && !state.equals("CONFIRMED"))) {
            ANSWERS.forEach(answer -> rows.own(
                    Table.REVIEW_ANSWER,
                    id("answer", key + answer.get(0)),
                    review,
                    answer.get(0),
                    answer.get(1).isEmpty() ? null : answer.get(1),
                    answer.get(2),
                    1));
        }
        if (state.equals("PLANNED") && number < 10) {
            signals(on);
        }
        if (held) {
            notes();
            agreements(state, on);
        }
        if (state.equals("TO_CONFIRM") || state.equals("CONFIRMED")) {
            confirmation(manager, "MANAGER", on);
        }
        if (state.equals("CONFIRMED")) {
            confirmation(expert, "EXPERT", on);
        }
    }

    private void notes() {
        for (int i = 0; i < NOTES.size(); i++) {
            if ((number + i) % 4 != 3) {
                List<String> note = NOTES.get(i);
                rows.own(Table.REVIEW_NOTE, id("note", key + note.get(0)), review, note.get(0), note.get(1));
            }
        }
    }

    private void agreements(String state, LocalDate on) {
        for (int i = 0; i < 2; i++) {
            int which = (number + i * 2 + on.getMonthValue()) % AGREEMENTS.size();
            boolean done = state.equals("CONFIRMED") && (number + i + on.getMonthValue()) % 3 != 0;
            rows.own(
                    Table.REVIEW_AGREEMENT,
                    id("agreement", key + i),
                    review,
                    AGREEMENTS.get(which),
                    OWNERS.get(which),
                    i == 0 ? on.plusWeeks(6) : null,
                    done ? "DONE" : "OPEN",
                    on.atTime(10, i));
        }
    }

    private void confirmation(UUID person, String side, LocalDate on) {
        boolean disagrees = side.equals("EXPERT") && number % 12 == 7;
        rows.own(
                Table.REVIEW_CONFIRMATION,
                id("confirmation", key + side),
                review,
                id("copy", key),
                person,
                side,
                !disagrees,
                disagrees ? "Ik zie het aantal vragen anders: de laatste twee kwamen pas na de vakantie." : "",
                on.plusDays(side.equals("EXPERT") ? 2 : 1).atTime(15, 30));
    }

    private void signals(LocalDate on) {
        for (int i = 0; i < SIGNALS.size(); i++) {
            rows.own(
                    Table.REVIEW_SIGNAL,
                    id("signal", key + i),
                    review,
                    Pool.facilitator(),
                    SIGNALS.get(i),
                    "",
                    on.minusWeeks(3));
        }
    }
}
