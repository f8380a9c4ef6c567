package nl.uitzicht.schools.files;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Writes the capitals of DUO's place names the way people do: ELST UT becomes Elst UT, IJSSELSTEIN becomes IJsselstein. */
public final class PlaceNames {

    private static final Set<String> SMALL =
            Set.of("aan", "den", "de", "der", "het", "en", "bij", "op", "in", "van", "ter", "ten", "over", "onder");
    private static final Set<String> PROVINCES =
            Set.of("ut", "nh", "zh", "nb", "lb", "gld", "gn", "dr", "fr", "ov", "zld", "l");

    private PlaceNames() {}

    /** The name in everyday capitals; a name that is not all capitals stays as it is. */
    public static String everyday(String name) {
        if (!name.equals(name.toUpperCase(Locale.ROOT))) {
            return name;
        }
        var words = name.toLowerCase(Locale.ROOT).split(" ");
        var first = capital(words[0]);
        var rest = Arrays.stream(words).skip(1).map(PlaceNames::later).collect(Collectors.joining(" "));
        return rest.isEmpty() ? first : first + " " + rest;
    }

    private static String later(String word) {
        if (PROVINCES.contains(word)) {
            return word.toUpperCase(Locale.ROOT);
        }
        return SMALL.contains(word) ? word : capital(word);
    }

    private static String capital(String word) {
        return Arrays.stream(word.split("-", -1)).map(PlaceNames::capitalPart).collect(Collectors.joining("-"));
    }

    private static String capitalPart(String part) {
        if (part.isEmpty() || part.startsWith("'") || SMALL.contains(part) && part.length() > 3) {
            return part;
        }
        var length = part.startsWith("ij") ? 2 : 1;
        return part.substring(0, length).toUpperCase(Locale.ROOT) + part.substring(length);
    }
}
