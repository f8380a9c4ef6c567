package nl.uitzicht.reviews.confirming;

import io.micronaut.core.annotation.Nullable;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.uitzicht.platform.documents.Xhtml;
import nl.uitzicht.platform.text.DutchDates;
import nl.uitzicht.reviews.dossier.DossierTraject;
import nl.uitzicht.reviews.dossier.PeriodFigures;

/** The trajecten of a dossier and its earlier periods, each as a table. */
final class DossierTables {
    private static final Map<String, String> STATES = Map.of(
            "RUNNING", "loopt",
            "ON_HOLD", "in de wacht",
            "CLOSED", "overgedragen",
            "GOALS_REACHED", "doelen gehaald",
            "GOALS_PARTLY", "doelen deels gehaald",
            "GOALS_NOT", "doelen niet gehaald",
            "MOVED", "verhuisd",
            "SPECIALISED", "gespecialiseerd",
            "WITHDRAWN", "ingetrokken");

    private DossierTables() {}

    static void trajecten(Xhtml html, List<DossierTraject> trajecten) {
        if (trajecten.isEmpty()) {
            return;
        }
        html.tag("h2", "Trajecten");
        head(html, "School", "Domein", "Gekoppeld", "Stand", "Eigen uren", "Van afspraak");
        trajecten.forEach(one -> row(
                html,
                one.school(),
                one.domain(),
                DutchDates.day(one.coupledOn()),
                STATES.getOrDefault(one.state(), one.state()),
                hours(one.ownMinutes()),
                spent(one.spentMinutes(), one.agreedMinutes())));
        html.raw("</tbody></table>");
    }

    static void earlier(Xhtml html, List<PeriodFigures> periods) {
        if (periods.isEmpty()) {
            return;
        }
        html.tag("h2", "Eerdere periodes");
        head(html, "Periode", "Uren", "Nieuwe vragen", "Eerste contact", "Doelen gehaald", "Tevredenheid");
        periods.forEach(one -> row(
                html,
                "%s tot en met %s".formatted(DutchDates.day(one.from()), DutchDates.day(one.to())),
                hours(one.minutes()),
                Integer.toString(one.requests()),
                one.contactMedian() == null ? "-" : "na " + days(one.contactMedian()),
                "%d van %d".formatted(one.goalsReached(), one.closed()),
                mark(one)));
        html.raw("</tbody></table>");
    }

    static String hours(int minutes) {
        return "%d:%02d".formatted(minutes / 60, minutes % 60);
    }

    static String days(int count) {
        return count == 1 ? "1 dag" : count + " dagen";
    }

    static String spent(int spent, @Nullable Integer agreed) {
        return agreed == null ? "-" : "%s van %s".formatted(hours(spent), hours(agreed));
    }

    private static String mark(PeriodFigures period) {
        return period.satisfaction() == null || period.satisfaction().mark() == null
                ? "-"
                : FigureRows.figure(period.satisfaction().mark());
    }

    private static void head(Xhtml html, String... names) {
        html.raw(List.of(names).stream()
                .map(name -> "<th scope=\"col\">" + name + "</th>")
                .collect(Collectors.joining("", "<table><thead><tr>", "</tr></thead><tbody>")));
    }

    private static void row(Xhtml html, String... cells) {
        html.raw("<tr>");
        List.of(cells).forEach(cell -> html.tag("td", cell));
        html.raw("</tr>");
    }
}
