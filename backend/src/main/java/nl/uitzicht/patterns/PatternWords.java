package nl.uitzicht.patterns;

import java.util.Map;

/** Names of the groups of a table, by their code; an empty code is what has none. */
final class PatternWords {
    private static final int QUARTER = 3;
    private static final int HALF = 6;
    private static final int YEAR = 12;

    static final Map<String, String> FORMS = Map.of(
            "", "Nog te bespreken",
            "ADVICE", "School kan verder met advies",
            "DEPLOYMENT", "Expert nodig",
            "BASIC", "Hoort bij de basis");

    static final Map<String, String> DIMENSIONS = Map.of(
            "READING_SPELLING", "Lezen en spelling",
            "MATHS", "Rekenen",
            "GIFTED", "Hoogbegaafdheid",
            "SLOW_LEARNING", "Moeilijk lerend",
            "WORK_BEHAVIOUR", "Werkgedrag",
            "BEHAVIOUR", "Gedrag, sociaal-emotioneel",
            "PHYSICAL", "Fysiek",
            "LANGUAGE", "Taal en spraak, NT2");

    static final Map<String, String> GROUP_BANDS = Map.of(
            "", "Geen groep genoemd",
            "GROUPS_1_2", "Groep 1-2",
            "GROUPS_3_4", "Groep 3-4",
            "GROUPS_5_6", "Groep 5-6",
            "GROUPS_7_8", "Groep 7-8");

    static final Map<String, String> SUBJECTS =
            Map.of("PUPIL", "Eén leerling", "GROUP", "Een groep", "SCHOOL", "De hele school");

    static final Map<String, String> ENDINGS = Map.of(
            "", "Loopt nog",
            "GOALS_REACHED", "Doelen gehaald",
            "GOALS_PARTLY", "Doelen deels gehaald",
            "GOALS_NOT", "Doelen niet gehaald",
            "MOVED", "Verhuisd",
            "SPECIALISED", "Gespecialiseerde ondersteuning",
            "WITHDRAWN", "De school stopte");

    private PatternWords() {}

    static String duration(long months) {
        if (months < QUARTER) {
            return "Minder dan 3 maanden";
        }
        if (months < HALF) {
            return "3 tot 6 maanden";
        }
        return months < YEAR ? "6 tot 12 maanden" : "Een jaar of langer";
    }
}
