package nl.uitzicht.reviews.confirming;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import nl.uitzicht.platform.Time;
import nl.uitzicht.platform.documents.Xhtml;
import nl.uitzicht.platform.text.DutchDates;
import nl.uitzicht.reviews.conversation.AgreementOwner;
import nl.uitzicht.reviews.conversation.AgreementState;
import nl.uitzicht.reviews.conversation.ChoiceWords;
import nl.uitzicht.reviews.dossier.PeriodFigures;

/** The frozen content of a review as a page of XHTML, in the order in which people speak of it. */
final class ReviewPage {
    private static final Map<AgreementOwner, String> OWNERS = Map.of(
            AgreementOwner.EXPERT, "expert",
            AgreementOwner.MANAGER, "manager",
            AgreementOwner.PARTNERSHIP, "samenwerkingsverband");

    private static final Map<AgreementState, String> STATES = Map.of(
            AgreementState.OPEN, "open", AgreementState.DONE, "gedaan", AgreementState.DROPPED, "niet meer nodig");

    private final Xhtml html = new Xhtml();

    private ReviewPage() {}

    static String title(Content content) {
        return "Kwartaalgesprek %s, %s".formatted(content.expert(), DutchDates.day(content.heldOn()));
    }

    static String of(
            Content content, String hash, List<NamedConfirmation> confirmations, List<NamedAnnotation> annotations) {
        ReviewPage page = new ReviewPage();
        page.open(content);
        page.about(content);
        FigureRows.add(page.html, content.dossier(), content.signals());
        page.themes(content.themes());
        page.promises("Afspraken", content.agreements());
        page.promises("Afspraken van eerdere gesprekken", content.earlier());
        DossierTables.trajecten(page.html, content.dossier().trajecten());
        DossierTables.earlier(page.html, content.dossier().earlier());
        page.confirmations(confirmations, hash);
        page.annotations(annotations);
        return page.html.raw("</body></html>").toString();
    }

    private void open(Content content) {
        html.raw("<!DOCTYPE html><html lang=\"nl\" xmlns=\"http://www.w3.org/1999/xhtml\"><head><title>")
                .text(title(content))
                .raw("</title><meta name=\"description\" content=\"Vastgelegd kwartaalgesprek\"/>")
                .raw("<meta name=\"author\" content=\"Uitzicht\"/><style>")
                .raw("@page { size: A4; margin: 22mm 20mm } ")
                .raw("body { font-family: 'Liberation Sans'; font-size: 10.5pt; line-height: 1.45; color: #14262d } ")
                .raw("h1 { font-size: 19pt; font-weight: normal; margin: 0 0 2mm } ")
                .raw("h2 { font-size: 13pt; font-weight: normal; margin: 7mm 0 2mm; color: #0b4a58 } ")
                .raw("h3 { font-size: 11pt; font-weight: normal; margin: 4mm 0 1mm; color: #0b4a58 } ")
                .raw("p { margin: 0 0 1.5mm } table { width: 100%; border-collapse: collapse } ")
                .raw("th, td { text-align: left; font-weight: normal; padding: 1mm 2mm 1mm 0; ")
                .raw("border-bottom: 0.5pt solid #dcd8ce } th { color: #4a5c63 } .said { margin-left: 4mm }")
                .raw("</style></head><body>");
    }

    private void about(Content content) {
        html.tag("h1", title(content));
        PeriodFigures period = content.dossier().period();
        html.tag(
                "p",
                "%s sprak met %s over de periode van %s tot en met %s."
                        .formatted(
                                content.expert(),
                                content.manager(),
                                DutchDates.day(period.from()),
                                DutchDates.day(period.to())));
        if (!content.guests().isEmpty()) {
            html.tag("p", "Ook aanwezig: " + String.join(", ", content.guests()) + ".");
        }
    }

    private void themes(List<Theme> themes) {
        html.tag("h2", "Gesprek");
        for (Theme theme : themes) {
            boolean silent = theme.note().isEmpty() && theme.answer().isEmpty() && theme.choice() == null;
            if (!silent) {
                html.tag("h3", theme.theme());
                said("Reflectie", reflection(theme));
                said("Samen vastgelegd", theme.note());
            }
        }
    }

    private static String reflection(Theme theme) {
        return ChoiceWords.said(theme.choice(), theme.answer());
    }

    private void said(String who, String text) {
        if (!text.isEmpty()) {
            html.tag("p", who + ":");
            text.lines()
                    .filter(line -> !line.isBlank())
                    .forEach(line -> html.raw("<p class=\"said\">").text(line).raw("</p>"));
        }
    }

    private void promises(String title, List<Promise> promises) {
        if (promises.isEmpty()) {
            return;
        }
        html.tag("h2", title);
        html.raw("<table><thead><tr><th scope=\"col\">Afspraak</th><th scope=\"col\">Wie</th>")
                .raw("<th scope=\"col\">Voor</th><th scope=\"col\">Stand</th></tr></thead><tbody>");
        promises.forEach(one -> html.raw("<tr><td>")
                .text(one.text())
                .raw("</td><td>")
                .raw(OWNERS.get(one.owner()))
                .raw("</td><td>")
                .raw(one.dueOn() == null ? "geen datum" : DutchDates.day(one.dueOn()))
                .raw("</td><td>")
                .raw(STATES.get(one.state()))
                .raw("</td></tr>"));
        html.raw("</tbody></table>");
    }

    private void confirmations(List<NamedConfirmation> confirmations, String hash) {
        html.tag("h2", "Bevestigd");
        confirmations.forEach(one -> {
            html.tag(
                    "p",
                    "%s: %s op %s."
                            .formatted(
                                    one.name(), one.agrees() ? "bevestigd" : "gezien, niet mee eens", day(one.at())));
            said("Antwoord", one.answer());
        });
        html.tag("p", "Kenmerk van de inhoud: " + hash);
    }

    /** The day in Amsterdam of a moment in UTC. */
    private static String day(LocalDateTime at) {
        return DutchDates.day(LocalDate.ofInstant(at.toInstant(ZoneOffset.UTC), Time.AMSTERDAM));
    }

    private void annotations(List<NamedAnnotation> annotations) {
        if (!annotations.isEmpty()) {
            html.tag("h2", "Aanvullingen achteraf");
            annotations.forEach(one -> said("%s, %s".formatted(one.name(), day(one.at())), one.text()));
        }
    }
}
