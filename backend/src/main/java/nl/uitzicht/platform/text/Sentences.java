package nl.uitzicht.platform.text;

import io.micronaut.context.annotation.Context;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The Dutch sentence of each {@code ErrorCode} of the schema, read from {@code wording/rejections.json}, which the PWA reads too.
 *
 * <p>A few sentences hold an argument in braces: {@code TOO_LONG} has {@code {max}} (characters); {@code DATE_TOO_EARLY} has
 * {@code {from}} (the first day allowed, in words: "1 augustus 2024"); {@code MONTH_ACCEPTED} has {@code {month}} (in words: "december");
 * {@code MONTH_NOT_OVER} has {@code {month}} and {@code {from}}. The application does not start when a code of the schema has no sentence.
 */
@Context
public final class Sentences {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([a-zA-Z]+)}");

    private final Map<String, String> sentences;

    /** Reads the file of the class path; refuses, by exception, when it and the schema do not name the same codes. */
    public Sentences() {
        this(SharedFiles.strings("wording/rejections.json"), SharedFiles.enumNames("ErrorCode"));
    }

    Sentences(Map<String, String> sentences, Set<String> codes) {
        if (!sentences.keySet().equals(codes)) {
            throw new IllegalStateException("rejections.json lacks %s and has needlessly %s"
                    .formatted(without(codes, sentences.keySet()), without(sentences.keySet(), codes)));
        }
        this.sentences = Map.copyOf(sentences);
    }

    /** The sentence of a code without arguments. */
    public String of(String code) {
        return of(code, Map.of());
    }

    /**
     * The sentence of a code, its arguments filled in and its first letter a capital. An unknown code or a missing argument is a mistake
     * of the programmer and refused by exception; an argument the sentence does not use is ignored.
     */
    public String of(String code, Map<String, ?> arguments) {
        var sentence = sentences.get(code);
        if (sentence == null) {
            throw new IllegalArgumentException("No sentence for " + code);
        }
        var filled = PLACEHOLDER
                .matcher(sentence)
                .replaceAll(found -> Matcher.quoteReplacement(argument(code, found.group(1), arguments)));
        return Character.toUpperCase(filled.charAt(0)) + filled.substring(1);
    }

    private static String argument(String code, String name, Map<String, ?> arguments) {
        var value = arguments.get(name);
        if (value == null) {
            throw new IllegalArgumentException("The sentence of " + code + " needs " + name);
        }
        return value.toString();
    }

    private static Set<String> without(Set<String> these, Set<String> those) {
        var rest = new TreeSet<>(these);
        rest.removeAll(those);
        return rest;
    }
}
