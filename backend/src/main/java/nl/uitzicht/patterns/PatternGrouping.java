package nl.uitzicht.patterns;

import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

/** What the rows of a table of patterns are, and what can be grouped so. */
enum PatternGrouping {
    FORM(Set.of(PatternCount.CASES), line -> or(line.form(), "OPEN"), line -> word(PatternWords.FORMS, line.form())),
    DIMENSION(
            Set.of(PatternCount.CASES),
            PatternLine::dimension,
            line -> word(PatternWords.DIMENSIONS, line.dimension())),
    GROUP_BAND(
            Set.of(PatternCount.CASES),
            line -> or(line.groupBand(), "NONE"),
            line -> word(PatternWords.GROUP_BANDS, line.groupBand())),
    DOMAIN(Set.of(PatternCount.TRAJECTEN), line -> idOf(line.domainId()), PatternLine::domain),
    REGION(both(), line -> idOf(line.regionId()), line -> or(line.region(), "Zonder regio")),
    NETWORK(both(), line -> idOf(line.networkId()), PatternGrouping::network),
    BOARD(both(), PatternLine::boardNumber, PatternGrouping::board),
    SUBJECT(both(), PatternLine::subject, line -> word(PatternWords.SUBJECTS, line.subject())),
    ENDING(
            Set.of(PatternCount.TRAJECTEN),
            line -> line.endsOn() == null ? "RUNNING" : line.ending(),
            line -> word(PatternWords.ENDINGS, line.ending())),
    DURATION(Set.of(PatternCount.TRAJECTEN), PatternGrouping::duration, PatternGrouping::duration);

    private final Set<PatternCount> of;
    private final Function<PatternLine, String> key;
    private final Function<PatternLine, String> label;

    PatternGrouping(Set<PatternCount> of, Function<PatternLine, String> key, Function<PatternLine, String> label) {
        this.of = of;
        this.key = key;
        this.label = label;
    }

    boolean groups(PatternCount count) {
        return of.contains(count);
    }

    String key(PatternLine line) {
        return key.apply(line);
    }

    String label(PatternLine line) {
        return label.apply(line);
    }

    /**
     * The row of another table that the rows of this one add up to: networks to their region, what ended by ending or by duration to what
     * did not go on. What runs still is the same row in both.
     */
    String whole(PatternLine line) {
        return switch (this) {
            case NETWORK -> idOf(line.regionId());
            case ENDING, DURATION -> Boolean.toString(line.endsOn() == null);
            default -> "";
        };
    }

    /** Whether rows of it add up to rows of another table. */
    boolean hasWholes() {
        return this == NETWORK || this == ENDING || this == DURATION;
    }

    private static Set<PatternCount> both() {
        return Set.of(PatternCount.values());
    }

    private static String idOf(UUID id) {
        return id == null ? "" : id.toString();
    }

    private static String or(String text, String otherwise) {
        return text == null ? otherwise : text;
    }

    private static String word(Map<String, String> words, String code) {
        String word = words.get(or(code, ""));
        if (word == null) {
            throw new IllegalStateException("no word for " + code);
        }
        return word;
    }

    /** With its region, because regions number their networks alike. */
    private static String network(PatternLine line) {
        return line.network() == null
                ? "Zonder netwerk"
                : line.region() == null ? line.network() : line.network() + ", " + line.region();
    }

    private static String board(PatternLine line) {
        return line.boardNumber().isEmpty() ? "Onbekend" : or(line.boardName(), "Bestuur " + line.boardNumber());
    }

    /** Whole months from the first day to the last. */
    private static String duration(PatternLine line) {
        return line.endsOn() == null
                ? "Loopt nog"
                : PatternWords.duration(ChronoUnit.MONTHS.between(line.startsOn(), line.endsOn()));
    }
}
