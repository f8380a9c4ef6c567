package nl.uitzicht.expertbook;

import io.micronaut.core.annotation.Nullable;
import java.util.Base64;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.uitzicht.expertbook.Chapters.Chapter;
import nl.uitzicht.expertbook.PublicBook.Edition;
import nl.uitzicht.platform.documents.Xhtml;
import nl.uitzicht.schools.DomainCard;

/** The public book as a page of XHTML that becomes a file: a chapter for each region, the photos inside. */
final class BookDocument {
    private static final String STYLE =
            "@page { size: A4; margin: 20mm 18mm } body { font-family: 'Liberation Sans'; font-size: 10.5pt; line-height: 1.4; color: #14262d } "
                    + "h1 { font-size: 24pt; font-weight: normal; margin: 0 0 1mm } h2 { font-size: 15pt; font-weight: normal; color: #0b4a58; "
                    + "margin: 9mm 0 2mm } h3 { font-size: 12pt; font-weight: normal; margin: 0 0 0.5mm } p { margin: 0 0 1mm } "
                    + ".soft { color: #4a5c63 } .entry { page-break-inside: avoid; border-top: 0.5pt solid #dcd8ce; padding: 3mm 0; min-height: 22mm } .told { margin-left: 27mm } "
                    + "img { float: left; width: 22mm; height: 22mm }";

    private final Xhtml html = new Xhtml();
    private final Map<UUID, byte[]> photos;

    private BookDocument(Map<UUID, byte[]> photos) {
        this.photos = photos;
    }

    static String of(Edition edition, Map<UUID, byte[]> photos) {
        BookDocument document = new BookDocument(photos);
        document.open(edition.partnership());
        Chapters.of(edition.entries()).forEach(document::chapter);
        if (edition.entries().isEmpty()) {
            document.html.tag("p", "Er staat nog niemand in het boek.");
        }
        return document.html.raw("</body></html>").toString();
    }

    private void open(String partnership) {
        html.raw("<!DOCTYPE html><html lang=\"nl\" xmlns=\"http://www.w3.org/1999/xhtml\"><head>")
                .tag("title", "Expertboek " + partnership)
                .raw("<meta name=\"description\" content=\"De experts van het samenwerkingsverband, per regio\"/>")
                .raw("<meta name=\"author\" content=\"Uitzicht\"/><style>" + STYLE + "</style></head><body>")
                .tag("h1", "Expertboek")
                .tag("p", "soft", partnership);
    }

    private void chapter(Chapter chapter) {
        html.tag("h2", chapter.region());
        chapter.entries().forEach(entry -> entry(entry, photos.get(entry.id())));
    }

    private void entry(BookEntry entry, @Nullable byte[] photo) {
        html.raw("<div class=\"entry\">");
        if (photo != null) {
            html.raw("<img alt=\"Foto van ")
                    .text(entry.name())
                    .raw("\" src=\"data:image/jpeg;base64,"
                            + Base64.getEncoder().encodeToString(photo) + "\"/>");
        }
        html.raw("<div class=\"told\">")
                .tag("h3", entry.name())
                .tag("p", entry.domains().stream().map(DomainCard::name).collect(Collectors.joining(", ")))
                .tag(
                        "p",
                        "soft",
                        (entry.fte().isEmpty() ? "" : entry.fte() + ", ") + WorkWeek.inWords(entry.workDays()));
        entry.text().lines().filter(line -> !line.isBlank()).forEach(line -> html.tag("p", line));
        html.raw("</div></div>");
    }
}
