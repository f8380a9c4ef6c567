package nl.uitzicht.demo;

import static nl.uitzicht.demo.Demonstration.id;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.UUID;
import java.util.random.RandomGenerator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What schools answered over the last year: of most experts two to five sealed batches, of some too little to show yet. Beside it two people
 * who want to be called, and schools that could not be asked.
 */
final class SurveyRows {
    static final UUID QUESTIONNAIRE = id("questionnaire", "after traject");
    private static final int WEEKS_BETWEEN = 11;
    private static final int BATCH = 6;
    private static final Pattern GROUP = Pattern.compile("LIB\\d");

    private final Rows rows;
    private final Geography geography;
    private final LocalDate today;
    private final SurveyAnswers answers;

    SurveyRows(Rows rows, Geography geography, LocalDate today) {
        this.rows = rows;
        this.geography = geography;
        this.today = today;
        this.answers = new SurveyAnswers(rows);
    }

    void add(List<Expert> experts) {
        String content = DemoFile.text("/surveys/after-traject.json");
        rows.own(
                Table.SURVEY_QUESTIONNAIRE,
                QUESTIONNAIRE,
                "AFTER_TRAJECT",
                1,
                content,
                today.minusYears(1).atTime(9, 0));
        geography.schools().stream()
                .filter(school -> groupOf(school) != null)
                .collect(Collectors.toMap(Geography.School::networkId, SurveyRows::groupOf, (one, same) -> one))
                .forEach((network, group) -> rows.own(Table.SURVEY_NETWORK_GROUP, network, group));
        experts.forEach(this::add);
        addFollowUp(experts);
    }

    private void add(Expert expert) {
        int batches = expert.number() % 5 == 4 ? 0 : 2 + (expert.number() + 2) % 4;
        LocalDate monday = today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        for (int i = 0; i < batches; i++) {
            addBatch(expert, i, monday.minusWeeks((long) WEEKS_BETWEEN * i + expert.number() % 4));
        }
        for (int i = 0; i < 2 + expert.number() % 2; i++) {
            Geography.School school = school(expert, 40 + i);
            invite(expert, school, "silent " + i, "CLOSED", false, monday.minusWeeks(8 + i));
        }
    }

    private void addBatch(Expert expert, int number, LocalDate sealed) {
        RandomGenerator random = Draw.of("survey " + number, expert.number());
        UUID batch = id("batch", expert.number() + " " + number);
        int size = BATCH + random.nextInt(3);
        Geography.School first = school(expert, 0);
        boolean oneRegion = expert.regions().size() == 1;
        rows.own(
                Table.SURVEY_BATCH,
                batch,
                QUESTIONNAIRE,
                expert.id(),
                id("domain", expert.domains().getFirst()),
                oneRegion ? first.regionId() : null,
                size,
                Math.min(size, geography.schoolsOf(expert.regions()).size()),
                size,
                size + 1 + (expert.number() + number) % 3,
                sealed);
        for (int i = 0; i < size; i++) {
            invite(
                    expert,
                    school(expert, 7 * number + i),
                    number + " " + i,
                    "USED",
                    true,
                    sealed.minusWeeks(2 + i % 4));
            answers.add(batch, expert.number(), number + " " + i, random);
        }
    }

    private Geography.School school(Expert expert, int number) {
        List<Geography.School> schools = geography.schoolsOf(expert.regions());
        return schools.get((3 * expert.number() + number) % schools.size());
    }

    private void invite(
            Expert expert, Geography.School school, String key, String state, boolean counted, LocalDate asked) {
        invite(expert, school, key, state, counted, asked, null, null, false);
    }

    private void invite(
            Expert expert,
            Geography.School school,
            String key,
            String state,
            boolean counted,
            LocalDate asked,
            String email,
            String name,
            boolean bounced) {
        String traject = "survey " + expert.number() + " " + key;
        rows.own(
                Table.SURVEY_INVITATION,
                id("invitation", traject),
                QUESTIONNAIRE,
                id("traject", traject),
                0,
                school.id(),
                expert.id(),
                id("domain", expert.domains().getFirst()),
                school.regionId(),
                school.networkId(),
                groupOf(school),
                asked.minusMonths(4),
                state,
                email,
                name,
                asked,
                0,
                bounced,
                counted,
                counted || state.equals("CLOSED"),
                0);
    }

    /** "LIB1", from "Netwerk 1 (1A, vanuit LIB1)". */
    private static String groupOf(Geography.School school) {
        Matcher matcher = GROUP.matcher(school.network());
        return matcher.find() ? matcher.group() : null;
    }

    private void addFollowUp(List<Expert> experts) {
        for (int i = 0; i < 2; i++) {
            Expert expert = experts.get(i);
            invite(expert, school(expert, 50 + i), "missing", "MISSING", false, today.minusDays(3 + i));
            invite(
                    expert,
                    school(expert, 60 + i),
                    "bounced",
                    "OPEN",
                    false,
                    today.minusDays(9),
                    "ib@oud.example",
                    "Gerda Wilgenhof",
                    true);
            Geography.School school = school(expert, 30 + i);
            rows.own(
                    Table.SURVEY_CALL,
                    id("call", i),
                    id("traject", "call " + i),
                    school.id(),
                    school.regionId(),
                    expert.id(),
                    i == 0 ? "Hilde Zonderland" : "Daan Rietberg",
                    i == 0 ? "0318 55 01 23" : "06 5550 1234",
                    i == 0 ? "Over het vervolg in groep 6." : "",
                    "een afgerond traject",
                    today.minusDays(1L + i).atTime(10, 20));
        }
    }
}
