package nl.uitzicht.surveys.results;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import nl.uitzicht.platform.tables.Sheet;
import nl.uitzicht.surveys.questionnaires.QuestionKind;

/** Results as a table: a line for each question of each group, and one that says so for a group that is withheld. */
final class ResultsSheet {
    private static final List<String> HEADINGS = List.of(
            "Groep",
            "Trajecten",
            "Antwoorden",
            "Respons in procenten",
            "Vraag",
            "Gemiddeld",
            "Norm",
            "Aantal",
            "Weet niet",
            "Verdeling",
            "Verloop");
    private static final String TOO_FEW = "Te weinig antwoorden op deze vraag";
    private static final String WITHHELD = "Nog te weinig antwoorden om te laten zien";

    private ResultsSheet() {}

    /** {@code norm}: what marks on a scale of ten are held against. */
    static Sheet of(List<ResultGroup> groups, BigDecimal norm) {
        List<List<Object>> rows = new ArrayList<>();
        for (ResultGroup group : groups) {
            if (!group.released()) {
                rows.add(List.of(
                        group.label(),
                        "",
                        "",
                        orEmpty(group.responsePercent()),
                        withheld(group),
                        "",
                        "",
                        "",
                        "",
                        "",
                        ""));
            }
            group.questions().forEach(question -> rows.add(row(group, question, norm)));
        }
        return new Sheet("Tevredenheid", HEADINGS, rows);
    }

    /** As the screen says it: what is still needed, in general terms (D28). */
    private static String withheld(ResultGroup group) {
        return WITHHELD
                + (group.needed() == ResultGroup.Need.A_FEW
                        ? ". Er zijn genoeg scholen gevraagd; nu is het wachten op antwoorden."
                        : ". Er zijn nog te weinig scholen gevraagd.");
    }

    private static List<Object> row(ResultGroup group, QuestionResult question, BigDecimal norm) {
        String shares = question.answers() + question.unknown() == 0
                ? ""
                : question.distribution().stream()
                        .map(share -> share.label() + ": " + share.count())
                        .collect(Collectors.joining(", "));
        return List.of(
                group.label(),
                group.trajecten(),
                group.answers(),
                orEmpty(group.responsePercent()),
                question.text(),
                question.mean() == null ? "" : BigDecimal.valueOf(question.mean()),
                question.kind() == QuestionKind.SCALE ? norm : "",
                question.answers(),
                question.unknown(),
                question.withheld() ? TOO_FEW + (shares.isEmpty() ? "" : "; verder " + shares) : shares,
                trend(question));
    }

    private static String trend(QuestionResult question) {
        return question.trend().stream()
                .map(moment -> "%s: %s"
                        .formatted(
                                moment.period(),
                                BigDecimal.valueOf(moment.mean())
                                        .toPlainString()
                                        .replace('.', ',')))
                .collect(Collectors.joining("; "));
    }

    private static Object orEmpty(Integer number) {
        return number == null ? "" : number;
    }
}
