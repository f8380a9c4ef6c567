package nl.uitzicht.demo;

import static nl.uitzicht.demo.Demonstration.id;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.uitzicht.platform.tenancy.Caller;
import nl.uitzicht.platform.tenancy.Reach;
import nl.uitzicht.platform.tenancy.Role;
import nl.uitzicht.surveys.BroughtTopics;

/** What the demonstration's beheerder asked about the partnership's own: of one topic enough schools answered to show it, of the other not yet. */
final class TopicsAsked {
    static final String SHOWN = "Training gesprekken met ouders";
    static final String WITHHELD = "Het netwerkjaar";
    private static final List<Integer> MARKS = List.of(8, 7, 9, 6, 8, 7, 8);
    private static final List<String> TEXTS = List.of(
            "Het oefenen met elkaar hielp het meest.",
            "Volgende keer graag een voorbeeld uit het speciaal onderwijs.",
            "De avond was lang, maar we gebruiken het al.");
    private static final int ASKED = 10;
    private static final int TOO_FEW = 3;

    private final Rows rows;
    private final BroughtTopics topics;

    TopicsAsked(Rows rows, BroughtTopics topics) {
        this.rows = rows;
        this.topics = topics;
    }

    void add(LocalDate today) {
        List<UUID> contacts = contacts();
        topics.bring(administrator(), id("topic", SHOWN), SHOWN, contacts.subList(0, ASKED), answers(MARKS.size()));
        topics.bring(
                administrator(),
                id("topic", WITHHELD),
                WITHHELD,
                contacts.subList(ASKED / 2, ASKED + ASKED / 2),
                answers(TOO_FEW));
        topics.seal(Demonstration.ID, today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)));
    }

    /** One contact with an address of each school. */
    private List<UUID> contacts() {
        Set<Object> schools = new HashSet<>();
        return rows.of(Table.SCHOOL_CONTACT).stream()
                .filter(row -> row.get(4) != null && schools.add(row.get(2)))
                .map(row -> (UUID) row.get(1))
                .toList();
    }

    private static List<Map<String, List<String>>> answers(int count) {
        return IntStream.range(0, count).mapToObj(TopicsAsked::answer).toList();
    }

    private static Map<String, List<String>> answer(int i) {
        Map<String, List<String>> answer = new LinkedHashMap<>();
        answer.put("cijfer", List.of(MARKS.get(i).toString()));
        answer.put("verwachting", List.of(i % 4 == 3 ? "?" : Integer.toString(3 + i % 3)));
        answer.put("bruikbaar", List.of(Integer.toString(4 + i % 2)));
        if (i < TEXTS.size()) {
            answer.put("open", List.of(TEXTS.get(i)));
        }
        return answer;
    }

    private static Caller administrator() {
        DemoAccount beheerder = Demonstration.ACCOUNTS.stream()
                .filter(account -> account.role().equals("Beheerder"))
                .findFirst()
                .orElseThrow();
        return new Caller(
                Demonstration.ID,
                id("membership", beheerder.name()),
                id("session", beheerder.name()),
                beheerder.name(),
                beheerder.email(),
                Map.of(Role.ADMINISTRATOR, Reach.EVERYWHERE));
    }
}
