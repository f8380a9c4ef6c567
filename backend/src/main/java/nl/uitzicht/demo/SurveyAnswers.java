package nl.uitzicht.demo;

import static nl.uitzicht.demo.Demonstration.id;

import java.util.List;
import java.util.UUID;
import java.util.random.RandomGenerator;

/** Made-up answers to the questions after a traject: each expert has strengths, and no school is content with everything. */
final class SurveyAnswers {
    private static final List<String> FACES = List.of("op-gang", "bereikbaar", "kennis", "advies");
    private static final List<String> REACHED = List.of("ja", "ja", "ja", "deels", "deels", "nee");
    private static final List<String> BECAUSE = List.of("tijd", "tijd", "situatie", "aanpak", "anders");
    private static final int LEAST_CONTENT = 3;

    private final Rows rows;
    private final List<String> texts =
            DemoFile.rows("survey-texts.csv").stream().map(List::getFirst).toList();

    SurveyAnswers(Rows rows) {
        this.rows = rows;
    }

    void add(UUID batch, int expert, String key, RandomGenerator random) {
        int level = 7 + (expert * 5) % 3 - (expert % LEAST_CONTENT == 1 ? 1 : 0);
        choice(batch, expert, key, "cijfer", Integer.toString(Math.clamp(level + random.nextInt(4) - 1, 1, 10)));
        for (int i = 0; i < FACES.size(); i++) {
            boolean unknown = random.nextInt(9) == 0;
            int face = Math.clamp(level / 2 + random.nextInt(3) - (i + expert) % 2, 1, 5);
            choice(batch, expert, key, FACES.get(i), unknown ? "?" : Integer.toString(face));
        }
        String reached = Draw.one(random, REACHED);
        choice(batch, expert, key, "doelen", reached);
        if (!reached.equals("ja")) {
            choice(batch, expert, key, "waardoor", Draw.one(random, BECAUSE));
        }
        choice(batch, expert, key, "zelf", Draw.one(random, REACHED));
        if (random.nextInt(3) > 0) {
            row(batch, expert, key, "open", null, Draw.one(random, texts), random.nextInt(4) == 0);
        }
    }

    private void choice(UUID batch, int expert, String key, String question, String value) {
        row(batch, expert, key, question, value, null, false);
    }

    private void row(UUID batch, int expert, String key, String question, String choice, String text, boolean shared) {
        UUID answer = id("answer", expert + " " + key + " " + question);
        rows.own(Table.SURVEY_ANSWER, answer, batch, question, choice, text, shared);
    }
}
