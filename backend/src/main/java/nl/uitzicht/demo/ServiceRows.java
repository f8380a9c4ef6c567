package nl.uitzicht.demo;

import static nl.uitzicht.demo.Demonstration.id;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.UUID;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;

/** What schools answered to the yearly questionnaire about the service: of each region one sealed batch, in spring. */
final class ServiceRows {
    private static final UUID QUESTIONNAIRE = id("questionnaire", "service");
    private static final List<String> FACES = List.of("bereikbaar", "duidelijk", "passend");
    private static final List<String> MORE =
            List.of("basis", "experts", "netwerk", "ouders", "experts,ouders", "basis,netwerk");
    private static final List<String> TEXTS = List.of(
            "Fijn dat er snel iemand meedenkt.",
            "De weg naar een expert is duidelijker dan vorig jaar.",
            "Meer tijd voor het team na afloop zou helpen.",
            "Graag eerder weten wanneer het netwerk bij elkaar komt.");
    private static final int WEEKS_AGO = 34;

    private final Rows rows;
    private final Geography geography;
    private final LocalDate sealed;

    ServiceRows(Rows rows, Geography geography, LocalDate today) {
        this.rows = rows;
        this.geography = geography;
        this.sealed = today.minusWeeks(WEEKS_AGO).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    void add() {
        rows.own(
                Table.SURVEY_QUESTIONNAIRE,
                QUESTIONNAIRE,
                "SERVICE",
                1,
                DemoFile.text("/surveys/service.json"),
                sealed.minusWeeks(9).atTime(9, 0));
        geography.schools().stream()
                .collect(Collectors.groupingBy(Geography.School::region))
                .forEach(
                        (region, schools) -> addBatch(region, schools.getFirst().regionId(), schools.size()));
    }

    private void addBatch(String region, UUID regionId, int asked) {
        UUID batch = id("batch", "service " + region);
        RandomGenerator random = Draw.of("service", region.hashCode());
        int answers = asked * 2 / 3;
        rows.own(
                Table.SURVEY_BATCH,
                batch,
                QUESTIONNAIRE,
                null,
                null,
                regionId,
                answers,
                answers,
                answers,
                asked,
                sealed);
        for (int i = 0; i < answers; i++) {
            addAnswers(batch, region + " " + i, random);
        }
    }

    private void addAnswers(UUID batch, String key, RandomGenerator random) {
        row(batch, key, "cijfer", Integer.toString(6 + random.nextInt(4)), null);
        FACES.forEach(face -> row(batch, key, face, Integer.toString(3 + random.nextInt(3)), null));
        row(batch, key, "meer", Draw.one(random, MORE), null);
        if (random.nextInt(8) == 0) {
            row(batch, key, "open", null, Draw.one(random, TEXTS));
        }
    }

    private void row(UUID batch, String key, String question, String choice, String text) {
        rows.own(Table.SURVEY_ANSWER, id("service answer", key + " " + question), batch, question, choice, text, false);
    }
}
