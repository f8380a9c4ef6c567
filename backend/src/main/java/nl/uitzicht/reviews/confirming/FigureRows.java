package nl.uitzicht.reviews.confirming;

import io.micronaut.core.annotation.Nullable;
import java.util.List;
import java.util.Locale;
import nl.uitzicht.platform.documents.Xhtml;
import nl.uitzicht.reviews.dossier.Dossier;
import nl.uitzicht.reviews.dossier.PeriodFigures;
import nl.uitzicht.reviews.dossier.PeriodSatisfaction;
import nl.uitzicht.reviews.dossier.QuestionMean;

/** The figures of a dossier as a table. */
final class FigureRows {
    private static final Locale DUTCH = Locale.forLanguageTag("nl");

    private FigureRows() {}

    /** {@code signals}: how many were heard (D26). */
    static void add(Xhtml html, Dossier dossier, int signals) {
        PeriodFigures period = dossier.period();
        html.tag("h2", "Cijfers");
        html.raw("<table><thead><tr><th scope=\"col\">Wat</th><th scope=\"col\">Hoeveel</th></tr></thead><tbody>");
        html.row(
                "Uren",
                "%d, van %d volgens de aanstelling".formatted(period.minutes() / 60, period.capacityMinutes() / 60));
        html.row("Reistijd", DossierTables.hours(period.travelMinutes()) + " uur");
        if (period.agreedMinutes() > 0) {
            html.row(
                    "Besteed van wat was afgesproken",
                    DossierTables.spent(period.spentMinutes(), period.agreedMinutes()));
        }
        html.row("Nieuwe vragen", Integer.toString(period.requests()));
        dossier.domains().forEach(one -> html.row("Nieuwe vragen: " + one.label(), Integer.toString(one.value())));
        dossier.regions().forEach(one -> html.row("Nieuwe vragen in " + one.label(), Integer.toString(one.value())));
        html.row("Lopende trajecten", Integer.toString(period.running()));
        html.row(
                "Afgerond",
                "%d, waarvan %d met doelen gehaald en %d deels"
                        .formatted(period.closed(), period.goalsReached(), period.goalsPartly()));
        html.row("Eerste contact", days(period.contactMedian(), period.contactLongest()));
        html.row("Eerste bezoek", days(period.visitMedian(), period.visitLongest()));
        html.row("Stappen terug", Integer.toString(period.stepsBack()));
        html.row("HGD's", Integer.toString(period.sideTracks()));
        html.row("Signalen", Integer.toString(signals));
        satisfaction(html, period.satisfaction(), dossier.questions());
        dossier.kinds()
                .forEach(kind -> html.row(kind.label(), "%d:%02d uur".formatted(kind.value() / 60, kind.value() % 60)));
        html.raw("</tbody></table>");
    }

    private static void satisfaction(Xhtml html, @Nullable PeriodSatisfaction schools, List<QuestionMean> questions) {
        if (schools == null) {
            html.row("Tevredenheid van scholen", "nog te weinig antwoorden om te laten zien");
            return;
        }
        String mark = schools.mark() == null
                ? ""
                : "%s, bij een norm van %s; ".formatted(figure(schools.mark()), figure(schools.norm()));
        html.row(
                "Tevredenheid van scholen",
                "%s%d antwoorden over %d trajecten".formatted(mark, schools.answers(), schools.trajecten()));
        questions.forEach(one -> html.row(
                one.question(), "%s van %d, %s".formatted(figure(one.mean()), one.most(), answers(one.answers()))));
    }

    private static String answers(int count) {
        return count == 1 ? "1 antwoord" : count + " antwoorden";
    }

    static String figure(double mean) {
        return String.format(DUTCH, "%.1f", mean);
    }

    private static String days(@Nullable Integer median, @Nullable Integer longest) {
        return median == null
                ? "niet in deze periode"
                : "na %s, langste %d".formatted(DossierTables.days(median), longest);
    }
}
