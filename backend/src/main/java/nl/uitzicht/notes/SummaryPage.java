package nl.uitzicht.notes;

import java.util.Map;
import nl.uitzicht.platform.Time;
import nl.uitzicht.platform.documents.Xhtml;
import nl.uitzicht.platform.text.DutchDates;
import nl.uitzicht.route.RouteStep;

/** A summary for the dossier as a page of XHTML; names neither pupil nor school, which the dossier does. */
final class SummaryPage {
    private static final Map<RouteStep, String> PHASES = Map.of(
            RouteStep.PREPARATION, "Voorbereidend gesprek",
            RouteStep.OBSERVE, "Waarnemen",
            RouteStep.UNDERSTAND, "Begrijpen",
            RouteStep.PLAN, "Plannen",
            RouteStep.REALISE, "Realiseren",
            RouteStep.EVALUATE, "Evaluatie");

    private SummaryPage() {}

    static String of(NoteView note) {
        Xhtml html = new Xhtml()
                .raw("<!DOCTYPE html><html lang=\"nl\" xmlns=\"http://www.w3.org/1999/xhtml\"><head>")
                .raw("<title>Samenvatting voor het dossier</title>")
                .raw("<meta name=\"description\" content=\"Conclusie en aanbevelingen\"/>")
                .raw("<meta name=\"author\" content=\"Uitzicht\"/><style>")
                .raw("@page { size: A4; margin: 22mm 20mm } ")
                .raw("body { font-family: 'Liberation Sans'; font-size: 10.5pt; line-height: 1.45; color: #14262d } ")
                .raw("h1 { font-size: 19pt; font-weight: normal; margin: 0 0 2mm } ")
                .raw("p { margin: 0 0 2mm } .about { color: #4a5c63; margin-bottom: 7mm }")
                .raw("</style></head><body>")
                .tag("h1", "Samenvatting voor het dossier")
                .tag(
                        "p",
                        "about",
                        "%s, %s. Fase: %s, ronde %d."
                                .formatted(
                                        note.by(),
                                        DutchDates.day(Time.civilDate(note.changedUtc())),
                                        PHASES.get(note.phase()),
                                        note.cycle()));
        note.text().lines().filter(line -> !line.isBlank()).forEach(line -> html.tag("p", line));
        return html.raw("</body></html>").toString();
    }
}
