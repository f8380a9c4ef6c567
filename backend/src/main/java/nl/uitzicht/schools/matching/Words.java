package nl.uitzicht.schools.matching;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Cuts names into the words that tell schools apart: no accents, abbreviations written out, words for "school" left out. */
final class Words {

    private static final Pattern ACCENTS = Pattern.compile("\\p{M}");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^a-z0-9]+");

    private static final Map<String, String> WRITTEN_OUT = Map.of(
            "pr",
            "prins",
            "kon",
            "koningin",
            "st",
            "sint",
            "joh",
            "johannes",
            "i",
            "1",
            "ii",
            "2",
            "iii",
            "3",
            "iv",
            "4");

    private static final Set<String> GENERIC = Set.of(
            "school",
            "basisschool",
            "basissch",
            "basisonderwijs",
            "bs",
            "obs",
            "cbs",
            "rkbs",
            "pcb",
            "pcbs",
            "cns",
            "gbs",
            "ebs",
            "kbs",
            "ikc",
            "kc",
            "kindcentrum",
            "integraal",
            "vrijeschool",
            "openbare",
            "openbaar",
            "bijzondere",
            "byzondere",
            "byzonder",
            "neutrale",
            "christelijke",
            "christelijk",
            "protestants",
            "rooms",
            "katholieke",
            "hervormde",
            "nederlands",
            "gereformeerde",
            "reformatorische",
            "bijbel",
            "locatie");

    private static final Set<String> SMALL = Set.of(
            "de", "het", "een", "t", "van", "den", "der", "vd", "met", "voor", "en", "op", "aan", "dr", "ds", "mr");

    private Words() {}

    /** Every word, in lower case and without accents. */
    static List<String> all(String text) {
        var plain = ACCENTS.matcher(Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFD))
                .replaceAll("");
        return BETWEEN_WORDS
                .splitAsStream(plain)
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /** The words that tell one school from another, "school" at their end cut off. */
    static List<String> telling(String text) {
        var words = new ArrayList<String>();
        for (var word : all(text)) {
            var whole = WRITTEN_OUT.getOrDefault(word, word);
            if (!GENERIC.contains(whole) && !SMALL.contains(whole)) {
                words.add(withoutSchool(whole));
            }
        }
        return List.copyOf(words);
    }

    private static String withoutSchool(String word) {
        return word.length() > 8 && word.endsWith("school") ? word.substring(0, word.length() - 6) : word;
    }

    /** The first letters, of "schoolvereniging" both halves: Edese Schoolvereniging gives esv. */
    static String initials(String text) {
        var letters = new StringBuilder();
        for (var word : all(text.replaceAll("(?i)(school)(vereniging)", "$1 $2"))) {
            letters.append(word.charAt(0));
        }
        return letters.toString();
    }

    /** The telling part of a website's address: www.schoolalex.nl gives alex. */
    static String host(String website) {
        var host = website.toLowerCase(Locale.ROOT)
                .replaceFirst("^https?://", "")
                .replaceFirst("^www\\.", "")
                .replaceFirst("/.*$", "");
        var name =
                host.replaceFirst("\\.[a-z]+$", "").replaceFirst("\\..*$", "").replace("-", "");
        return name.replaceFirst("^(basisschool|kindcentrum|school|obs|cbs|ikc)", "")
                .replaceFirst("(basisschool|school)$", "");
    }
}
