package nl.uitzicht.reviews.confirming;

import io.micronaut.core.annotation.Nullable;
import java.util.List;
import java.util.Map;
import nl.uitzicht.platform.text.DutchDates;
import nl.uitzicht.reviews.conversation.AgreementOwner;
import nl.uitzicht.reviews.dossier.Dossier;
import nl.uitzicht.reviews.dossier.PeriodFigures;

/** The frozen content of a review as a page of XHTML, in the order in which people speak of it. */
final class ReviewPage {
    private static final Map<String, String> CHOICES = Map.of(
            "TOO_FEW", "te weinig",
            "FITTING", "passend",
            "TOO_MANY", "te veel",
            "YES", "ja",
            "YES_IF", "ja, als",
            "NO", "nee",
            "ORALLY", "liever mondeling");
    private static final Map<AgreementOwner, String> OWNERS = Map.of(
            AgreementOwner.EXPERT, "expert",
            AgreementOwner.MANAGER, "manager",
            AgreementOwner.PARTNERSHIP, "samenwerkingsverband");

    private final StringBuilder html = new StringBuilder();

    private ReviewPage() {}

    static String title(Content content) {
        return "Kwartaalgesprek %s, %s".formatted(content.expert(), DutchDates.day(content.heldOn()));
    }

    static String of(
            Content content, String hash, List<NamedConfirmation> confirmations, List<NamedAnnotation> annotations) {
        ReviewPage page = new ReviewPage();
        page.open(content);
        page.about(content);
        page.figures(content.dossier());
        page.themes(content.themes());
        page.promises("Afspraken", content.agreements());
        page.promises("Afspraken van eerdere gesprekken", content.earlier());
        page.confirmations(confirmations, hash);
        page.annotations(annotations);
        return page.html.append("</body></html>").toString();
    }

    private void open(Content content) {
        html.append("<!DOCTYPE html><html lang=\"nl\" xmlns=\"http://www.w3.org/1999/xhtml\"><head><title>")
                .append(escaped(title(content)))
                .append("</title><meta name=\"description\" content=\"Vastgelegd kwartaalgesprek\"/>")
                .append("<meta name=\"author\" content=\"Uitzicht\"/><style>")
                .append("@page { size: A4; margin: 22mm 20mm } ")
                .append(
                        "body { font-family: 'Liberation Sans'; font-size: 10.5pt; line-height: 1.45; color: #14262d } ")
                .append("h1 { font-size: 19pt; font-weight: normal; margin: 0 0 2mm } ")
                .append("h2 { font-size: 13pt; font-weight: normal; margin: 7mm 0 2mm; color: #0b4a58 } ")
                .append("h3 { font-size: 11pt; font-weight: normal; margin: 4mm 0 1mm; color: #0b4a58 } ")
                .append("p { margin: 0 0 1.5mm } table { width: 100%; border-collapse: collapse } ")
                .append("th, td { text-align: left; font-weight: normal; padding: 1mm 2mm 1mm 0; ")
                .append("border-bottom: 0.5pt solid #dcd8ce } th { color: #4a5c63 } .said { margin-left: 4mm }")
                .append("</style></head><body>");
    }

    private void about(Content content) {
        tag("h1", title(content));
        PeriodFigures period = content.dossier().period();
        tag(
                "p",
                "%s sprak met %s over de periode van %s tot en met %s."
                        .formatted(
                                content.expert(),
                                content.manager(),
                                DutchDates.day(period.from()),
                                DutchDates.day(period.to())));
        if (!content.guests().isEmpty()) {
            tag("p", "Ook aanwezig: " + String.join(", ", content.guests()) + ".");
        }
    }

    private void figures(Dossier dossier) {
        PeriodFigures period = dossier.period();
        tag("h2", "Cijfers");
        html.append("<table><thead><tr><th scope=\"col\">Wat</th><th scope=\"col\">Hoeveel</th></tr></thead><tbody>");
        row(
                "Uren",
                "%d, van %d volgens de aanstelling".formatted(period.minutes() / 60, period.capacityMinutes() / 60));
        row("Nieuwe vragen", Integer.toString(period.requests()));
        row("Lopende trajecten", Integer.toString(period.running()));
        row("Afgerond", "%d, waarvan %d met doelen gehaald".formatted(period.closed(), period.goalsReached()));
        row("Eerste contact", days(period.contactMedian(), period.contactLongest()));
        row("Eerste bezoek", days(period.visitMedian(), period.visitLongest()));
        dossier.kinds()
                .forEach(kind -> row(kind.label(), "%d:%02d uur".formatted(kind.value() / 60, kind.value() % 60)));
        html.append("</tbody></table>");
    }

    private static String days(@Nullable Integer median, @Nullable Integer longest) {
        return median == null ? "niet in deze periode" : "na %d dagen, langste %d".formatted(median, longest);
    }

    private void row(String name, String value) {
        html.append("<tr><th scope=\"row\">")
                .append(escaped(name))
                .append("</th><td>")
                .append(escaped(value))
                .append("</td></tr>");
    }

    private void themes(List<Theme> themes) {
        tag("h2", "Gesprek");
        for (Theme theme : themes) {
            boolean silent = theme.note().isEmpty() && theme.answer().isEmpty() && theme.choice() == null;
            if (!silent) {
                tag("h3", theme.theme());
                said("Reflectie", reflection(theme));
                said("Samen vastgelegd", theme.note());
            }
        }
    }

    private static String reflection(Theme theme) {
        String chosen = theme.choice() == null ? "" : CHOICES.getOrDefault(theme.choice(), "");
        return chosen.isEmpty() || theme.answer().isEmpty() ? chosen + theme.answer() : chosen + ". " + theme.answer();
    }

    private void said(String who, String text) {
        if (!text.isEmpty()) {
            tag("p", who + ":");
            text.lines()
                    .filter(line -> !line.isBlank())
                    .forEach(line -> html.append("<p class=\"said\">")
                            .append(escaped(line))
                            .append("</p>"));
        }
    }

    private void promises(String title, List<Promise> promises) {
        if (promises.isEmpty()) {
            return;
        }
        tag("h2", title);
        html.append("<table><thead><tr><th scope=\"col\">Afspraak</th><th scope=\"col\">Wie</th>")
                .append("<th scope=\"col\">Voor</th></tr></thead><tbody>");
        promises.forEach(one -> html.append("<tr><td>")
                .append(escaped(one.text()))
                .append("</td><td>")
                .append(OWNERS.get(one.owner()))
                .append("</td><td>")
                .append(one.dueOn() == null ? "geen datum" : DutchDates.day(one.dueOn()))
                .append("</td></tr>"));
        html.append("</tbody></table>");
    }

    private void confirmations(List<NamedConfirmation> confirmations, String hash) {
        tag("h2", "Bevestigd");
        confirmations.forEach(one -> {
            tag(
                    "p",
                    "%s: %s op %s."
                            .formatted(
                                    one.name(),
                                    one.agrees() ? "bevestigd" : "gezien, niet mee eens",
                                    DutchDates.day(one.at().toLocalDate())));
            said("Antwoord", one.answer());
        });
        tag("p", "Kenmerk van de inhoud: " + hash);
    }

    private void annotations(List<NamedAnnotation> annotations) {
        if (!annotations.isEmpty()) {
            tag("h2", "Aanvullingen achteraf");
            annotations.forEach(one ->
                    said("%s, %s".formatted(one.name(), DutchDates.day(one.at().toLocalDate())), one.text()));
        }
    }

    private void tag(String name, String text) {
        html.append('<').append(name).append('>').append(escaped(text));
        html.append("</").append(name).append('>');
    }

    /** Characters that XML cannot hold are left out: a pasted control character must not cost the document. */
    private static String escaped(String text) {
        return text.replaceAll("[^\\x09\\x0A\\x0D\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]", "")
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;");
    }
}
