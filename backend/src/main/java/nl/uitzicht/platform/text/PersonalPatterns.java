package nl.uitzicht.platform.text;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.core.type.Argument;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Finds what must not stand in free text about pupils (architecture rule 8, D13): BSN, e-mail address, telephone number, birth date and
 * IBAN. The patterns come from {@code text/patterns.json}, which the PWA reads too and which says how they are to be tried.
 */
@Singleton
public final class PersonalPatterns {
    private final List<Compiled> patterns;

    /** Reads the file of the class path; refuses, by exception, a pattern that does not compile or a check that does not exist. */
    public PersonalPatterns() {
        var file = SharedFiles.read("text/patterns.json", Argument.of(PatternFile.class));
        var checks = new PatternChecks(file.months());
        patterns = file.patterns().stream()
                .map(line -> new Compiled(line.kind(), Pattern.compile(line.regex()), checks.named(line.check())))
                .toList();
    }

    /** What a text holds, in the order of the text; offsets are UTF-16 units. {@code today} is the civil date in Europe/Amsterdam. */
    public List<Finding> find(String text, LocalDate today) {
        var findings = new ArrayList<Finding>();
        for (var pattern : patterns) {
            search(pattern, text, today, findings);
        }
        findings.sort(Comparator.comparingInt(Finding::start));
        return List.copyOf(findings);
    }

    private static void search(Compiled pattern, String text, LocalDate today, List<Finding> findings) {
        var matcher = pattern.regex().matcher(text);
        var from = 0;
        while (from <= text.length() && matcher.find(from)) {
            var match = matcher.toMatchResult();
            var counts = pattern.check().accepts(match, today);
            if (counts && findings.stream().noneMatch(finding -> finding.covers(pattern.kind(), match))) {
                findings.add(new Finding(pattern.kind(), match.start(), match.end()));
            }
            from = counts ? match.end() : match.start() + 1;
        }
    }

    /** A kind of personal data. */
    public enum Kind {
        BSN,
        EMAIL,
        PHONE,
        BIRTH_DATE,
        IBAN;

        /** The {@code ErrorCode} of the schema that refuses it. */
        public String code() {
            return "TEXT_" + name();
        }
    }

    /** Something personal in a text, from {@code start} up to but not including {@code end}. */
    public record Finding(Kind kind, int start, int end) {
        /** A BSN counts inside an address and after a birthday as well: those may be overruled, and a BSN may not. */
        private boolean covers(Kind found, MatchResult match) {
            boolean apart = found == Kind.BSN && (kind == Kind.EMAIL || kind == Kind.BIRTH_DATE);
            return start < match.end() && match.start() < end && !apart;
        }
    }

    private record Compiled(Kind kind, Pattern regex, PatternChecks.Check check) {}

    @Serdeable.Deserializable
    record PatternFile(List<String> about, Map<String, Integer> months, List<Line> patterns) {}

    @Serdeable.Deserializable
    record Line(Kind kind, String regex, @Nullable String check) {}
}
