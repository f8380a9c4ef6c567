package nl.uitzicht.platform.text;

import io.micronaut.core.type.Argument;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds what could lead to a pupil in text about a case or a traject (D13): all that {@link PersonalPatterns} finds, and names and addresses. The rules are
 * {@code text/names.json}, which the app reads too. How well it does is stated in docs/pupil-text.md and asserted on {@code text/pupil-corpus.json}.
 */
@Singleton
public final class PupilText {
    private static final Pattern PLACE = Pattern.compile("<([a-z]+)>");

    private final PersonalPatterns patterns;
    private final List<Rule> rules;

    /** Reads the rules of the class path; refuses, by exception, one that does not compile. */
    public PupilText(PersonalPatterns patterns) {
        this.patterns = patterns;
        NamesFile file = SharedFiles.read("text/names.json", Argument.of(NamesFile.class));
        this.rules = file.patterns().stream()
                .map(line -> new Rule(line.kind(), Pattern.compile(expand(file, line.regex()))))
                .toList();
    }

    /** What leads to a pupil. */
    public enum Kind {
        BSN,
        EMAIL,
        PHONE,
        BIRTH_DATE,
        IBAN,
        NAME,
        FIRST_NAME,
        ADDRESS;

        /** The {@code ErrorCode} of the schema that refuses it. */
        public String code() {
            return "TEXT_" + name();
        }

        /** Whether the writer may say that it leads to nobody; of a BSN never. */
        public boolean mayBeOverruled() {
            return this != BSN;
        }
    }

    /** Something that leads to a pupil, from {@code start} up to but not including {@code end}, in UTF-16 units. */
    public record Finding(Kind kind, int start, int end) {
        private boolean overlaps(int from, int to) {
            return start < to && from < end;
        }
    }

    /** What a text holds, in the order of the text. {@code today} is the civil date in Europe/Amsterdam. */
    public List<Finding> find(String text, LocalDate today) {
        List<Finding> found = patterns.find(text, today).stream()
                .map(one -> new Finding(Kind.valueOf(one.kind().name()), one.start(), one.end()))
                .collect(Collectors.toCollection(ArrayList::new));
        for (Rule rule : rules) {
            Matcher matcher = rule.regex().matcher(text);
            while (matcher.find()) {
                add(found, rule.kind(), matcher.start(), matcher.end());
            }
        }
        found.sort(Comparator.comparingInt(Finding::start));
        return List.copyOf(found);
    }

    /**
     * Every kind of what stands in the way of a text in field {@code where}: found, not overruled, and not of a word that stood there before. A BSN
     * always does.
     */
    public List<Kind> objections(String where, String text, Overrules overrules, LocalDate today) {
        Set<Word> stood = overrules.before().stream()
                .flatMap(before -> words(before, today))
                .collect(Collectors.toSet());
        return words(text, today)
                .filter(word -> !overrules.allow(where, word.kind(), word.text()))
                .filter(word -> !word.kind().mayBeOverruled() || !stood.contains(word))
                .map(Word::kind)
                .distinct()
                .toList();
    }

    private Stream<Word> words(String text, LocalDate today) {
        return find(text, today).stream()
                .map(found -> new Word(found.kind(), text.substring(found.start(), found.end())));
    }

    private record Word(Kind kind, String text) {}

    private static void add(List<Finding> found, Kind kind, int start, int end) {
        if (found.stream().noneMatch(one -> one.overlaps(start, end))) {
            found.add(new Finding(kind, start, end));
        }
    }

    /** Fills in lists and parts until nothing stands open. */
    private static String expand(NamesFile file, String regex) {
        String open = regex;
        while (true) {
            String filled = PLACE.matcher(open).replaceAll(name -> Matcher.quoteReplacement(file.of(name.group(1))));
            if (filled.equals(open)) {
                return filled;
            }
            open = filled;
        }
    }

    private record Rule(Kind kind, Pattern regex) {}

    @Serdeable.Deserializable
    record NamesFile(
            List<String> about, Map<String, List<String>> lists, Map<String, String> parts, List<Line> patterns) {
        String of(String name) {
            if (!lists.containsKey(name)) {
                return parts.get(name);
            }
            return lists.get(name).stream()
                    .sorted(Comparator.comparingInt(String::length).reversed())
                    .map(Pattern::quote)
                    .collect(Collectors.joining("|", "(?:", ")"));
        }
    }

    @Serdeable.Deserializable
    record Line(Kind kind, String regex) {}
}
