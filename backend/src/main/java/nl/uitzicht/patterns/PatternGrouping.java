package nl.uitzicht.patterns;

import java.util.UUID;
import java.util.function.Function;

/** What the rows of a table of patterns are. */
enum PatternGrouping {
    DOMAIN(line -> idOf(line.domainId()), PatternLine::domain),
    REGION(line -> idOf(line.regionId()), line -> or(line.region(), "Zonder regio")),
    NETWORK(line -> idOf(line.networkId()), line -> or(line.network(), "Zonder netwerk")),
    BOARD(
            line -> line.boardNumber(),
            line -> line.boardNumber().isEmpty() ? "Onbekend" : or(line.boardName(), "Bestuur " + line.boardNumber())),
    SUBJECT(line -> line.subject(), line -> subject(line.subject())),
    ENDING(line -> or(line.ending(), "RUNNING"), line -> ending(line.ending()));

    private final Function<PatternLine, String> key;
    private final Function<PatternLine, String> label;

    PatternGrouping(Function<PatternLine, String> key, Function<PatternLine, String> label) {
        this.key = key;
        this.label = label;
    }

    String key(PatternLine line) {
        return key.apply(line);
    }

    String label(PatternLine line) {
        return label.apply(line);
    }

    /** Whose total is known from another table: the networks of a region add up to that region. */
    String block(PatternLine line) {
        return this == NETWORK ? idOf(line.regionId()) : "";
    }

    private static String idOf(UUID id) {
        return id == null ? "" : id.toString();
    }

    private static String or(String text, String otherwise) {
        return text == null ? otherwise : text;
    }

    private static String subject(String subject) {
        return switch (subject) {
            case "PUPIL" -> "Eén leerling";
            case "GROUP" -> "Een groep";
            default -> "De hele school";
        };
    }

    private static String ending(String ending) {
        return switch (or(ending, "")) {
            case "" -> "Loopt nog";
            case "GOALS_REACHED" -> "Doelen gehaald";
            case "GOALS_PARTLY" -> "Doelen deels gehaald";
            case "GOALS_NOT" -> "Doelen niet gehaald";
            case "MOVED" -> "Verhuisd";
            case "SPECIALISED" -> "Gespecialiseerde ondersteuning";
            default -> "Teruggetrokken";
        };
    }
}
