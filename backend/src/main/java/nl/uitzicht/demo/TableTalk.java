package nl.uitzicht.demo;

import static nl.uitzicht.demo.Demonstration.id;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** What stands around the cases: own notes, signals of networks, and experts who are away or were called. */
final class TableTalk {
    private static final List<String> NOTES = List.of(
            "Voorbeeld van de pluskaart opvragen voor de volgende keer.",
            "Vragen of het adviesteam in januari kan aansluiten.",
            "Terugkijken: helpt de nieuwe werkvorm met twee rondes?");
    private static final List<List<String>> SIGNALS = List.of(
            List.of("LANGUAGE", "In drie netwerken vragen scholen om een taalklas dichterbij."),
            List.of("BEHAVIOUR", "Teams zoeken hulp bij de overgang van groep 2 naar 3."),
            List.of("GIFTED", "Plusgroepen lopen over; scholen willen een bovenschoolse oplossing."));

    private static final List<List<String>> LESSONS = List.of(
            List.of(
                    "gedrag",
                    "Een vaste plek voor de overgang na de pauze geeft rust. Het werkt pas als het hele team het zo doet."),
            List.of(
                    "hoogbegaafdheid",
                    "Eerst schrappen, dan verrijken. Leerlingen houden meer tijd over als de leraar samen met hen kiest wat weg kan."),
            List.of(
                    "nieuwkomers/NT2",
                    "Tien minuten per dag hardop oefenen met plaatjes helpt meer dan een uur op vrijdag."));

    private final Rows rows;
    private final SchoolDays days;

    TableTalk(Rows rows, SchoolDays days) {
        this.rows = rows;
        this.days = days;
    }

    void add(List<Expert> experts, List<UUID> networks) {
        for (int i = 0; i < NOTES.size(); i++) {
            note(Pool.facilitator(), i, i == 2);
            note(memberOf(4), i, false);
        }
        note(memberOf(6), 0, false);
        for (int i = 0; i < SIGNALS.size(); i++) {
            List<String> signal = SIGNALS.get(i);
            rows.own(
                    Table.NETWORK_SIGNAL,
                    id("signal", i),
                    networks.get(i),
                    signal.get(0),
                    signal.get(1),
                    memberOf(4),
                    days.ago(10 + i));
        }
        for (int i = 0; i < networks.size(); i++) {
            List<String> lesson = LESSONS.get(i % LESSONS.size());
            rows.own(
                    Table.NETWORK_LESSON,
                    id("lesson", i),
                    networks.get(i),
                    id("domain", lesson.get(0)),
                    lesson.get(1),
                    days.today().withDayOfMonth(1).minusMonths(i % 4));
        }
        LocalDate from = days.today().plusWeeks(1);
        away(experts.get(1), from, from.plusWeeks(3));
        away(experts.get(5), days.today(), from.plusWeeks(6));
    }

    private static UUID memberOf(int account) {
        return id("membership", Demonstration.ACCOUNTS.get(account).name());
    }

    private void note(UUID member, int i, boolean done) {
        rows.own(Table.OWN_NOTE, id("note", member + " " + i), member, null, NOTES.get(i), done, days.ago(i + 1), 1);
    }

    private void away(Expert expert, LocalDate from, LocalDate to) {
        rows.own(Table.EXPERT_UNAVAILABILITY, id("away", expert.number()), expert.id(), from, to);
    }
}
