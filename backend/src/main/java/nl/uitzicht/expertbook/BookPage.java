package nl.uitzicht.expertbook;

import io.micronaut.core.annotation.Nullable;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.uitzicht.expertbook.Chapters.Chapter;
import nl.uitzicht.expertbook.PublicBook.Edition;
import nl.uitzicht.platform.documents.Xhtml;
import nl.uitzicht.schools.DomainCard;
import nl.uitzicht.schools.RegionCard;

/** The public book as a page: complete without a script, searched by a form. */
final class BookPage {
    private static final String HORIZON =
            "<svg class=\"horizon\" viewBox=\"0 60 800 180\" preserveAspectRatio=\"xMidYMax slice\" aria-hidden=\"true\">"
                    + "<rect class=\"sky\" width=\"800\" height=\"240\"/><circle class=\"sun\" cx=\"520\" cy=\"128\" r=\"52\"/>"
                    + "<path class=\"far\" d=\"M0 150c120-66 220-70 330-24s190 50 280 12 140-34 190-18v120H0z\"/>"
                    + "<path class=\"mid\" d=\"M0 186c150-52 260-46 380-12s260 30 420-24v90H0z\"/>"
                    + "<path class=\"near\" d=\"M0 218c180-36 330-26 460-8s230 6 340-16v46H0z\"/></svg>";

    private final Xhtml html = new Xhtml();
    private final Edition edition;

    private BookPage(Edition edition) {
        this.edition = edition;
    }

    static String of(Edition edition, BookFilter filter) {
        BookPage page = new BookPage(edition);
        List<BookEntry> found = filter.of(edition.entries());
        page.open();
        if (!edition.entries().isEmpty()) {
            page.search(filter);
        }
        page.nobody(filter, found);
        Chapters.of(found).stream()
                .filter(chapter -> filter.region() == null || chapter.region().equals(filter.region()))
                .forEach(page::chapter);
        page.close();
        return page.html.toString();
    }

    /** What stands at an address that no partnership has. */
    static String nowhere() {
        Xhtml html = new Xhtml();
        head(html, "Expertboek", PublicBookController.PATH + "/-");
        return html.raw("<main><header>")
                .tag("h1", "Dit Expertboek is er niet")
                .tag("p", "Kijk of het adres klopt, of vraag je samenwerkingsverband om het goede adres.")
                .raw("</header></main></body></html>")
                .toString();
    }

    private static void head(Xhtml html, String title, String path) {
        html.raw("<!DOCTYPE html><html lang=\"nl\"><head><meta charset=\"utf-8\"/>")
                .raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>")
                .raw("<meta name=\"robots\" content=\"noindex\"/>")
                .raw("<meta name=\"description\" content=\"De experts van het samenwerkingsverband, per regio.\"/>")
                .tag("title", title)
                .raw("<link rel=\"icon\" href=\"/icon.svg\" type=\"image/svg+xml\"/><link rel=\"stylesheet\" href=\"")
                .text(path)
                .raw("/stijl.css\"/></head><body>")
                .raw(HORIZON);
    }

    static byte[] style() {
        try (InputStream file = BookPage.class.getResourceAsStream("/expertbook/page.css")) {
            return file.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void open() {
        head(html, "Expertboek - " + edition.partnership(), edition.path());
        html.raw("<main><header>")
                .tag("p", "soft", edition.partnership())
                .tag("h1", "Expertboek")
                .tag(
                        "p",
                        "De experts die met scholen meekijken, per regio. Is er een expert nodig? Breng je vraag in bij je netwerk.")
                .raw("</header>");
    }

    private void search(BookFilter filter) {
        html.raw("<form class=\"search\" method=\"get\">");
        select(
                "regio",
                "Regio",
                "Alle regio's",
                names(entry -> entry.regions().stream().map(RegionCard::name)),
                filter.region());
        select(
                "domein",
                "Expertise",
                "Alle expertises",
                names(entry -> entry.domains().stream().map(DomainCard::name)),
                filter.domain());
        html.raw("<button>Zoek</button>");
        if (filter.chosen()) {
            html.raw("<a href=\"").text(edition.path()).raw("\">Toon iedereen</a>");
        }
        html.raw("</form>");
    }

    private List<String> names(Function<BookEntry, Stream<String>> of) {
        return edition.entries().stream().flatMap(of).distinct().sorted().toList();
    }

    private void select(String name, String label, String all, List<String> options, @Nullable String chosen) {
        html.raw("<label>")
                .text(label)
                .raw("<select name=\"" + name + "\"><option value=\"\">")
                .text(all)
                .raw("</option>");
        options.forEach(option -> html.raw("<option" + (option.equals(chosen) ? " selected=\"selected\"" : "") + ">")
                .text(option)
                .raw("</option>"));
        html.raw("</select></label>");
    }

    private void nobody(BookFilter filter, List<BookEntry> found) {
        if (found.isEmpty()) {
            html.tag(
                    "p",
                    "empty",
                    filter.chosen()
                            ? "Bij deze keuze staat niemand in het boek."
                            : "Er staat nog niemand in het boek. Experts kiezen zelf of ze hier te vinden zijn.");
        }
    }

    private void chapter(Chapter chapter) {
        html.raw("<section>").tag("h2", chapter.region()).raw("<ul class=\"cards\">");
        chapter.entries().forEach(this::card);
        html.raw("</ul></section>");
    }

    private void card(BookEntry entry) {
        html.raw("<li class=\"card\">");
        portrait(entry);
        html.raw("<div>").tag("h3", entry.name()).raw("<p class=\"tags\">");
        entry.domains().forEach(domain -> html.tag("span", "tag", domain.name()).raw(" "));
        html.raw("</p>").raw("<p class=\"when\">");
        if (!entry.fte().isEmpty()) {
            html.tag("span", "fte", entry.fte()).raw(" ");
        }
        html.tag("span", WorkWeek.inWords(entry.workDays())).raw("</p>");
        entry.text().lines().filter(line -> !line.isBlank()).forEach(line -> html.tag("p", line));
        html.raw("</div></li>");
    }

    private void portrait(BookEntry entry) {
        if (entry.photoTag() == null) {
            html.raw("<span class=\"portrait\" aria-hidden=\"true\">")
                    .text(entry.initials())
                    .raw("</span>");
        } else {
            html.raw("<img class=\"portrait\" width=\"96\" height=\"96\" loading=\"lazy\" alt=\"\" src=\"")
                    .text(edition.path() + "/foto/" + entry.photoTag())
                    .raw("\"/>");
        }
    }

    private void close() {
        if (!edition.entries().isEmpty()) {
            html.raw("<footer><a href=\"")
                    .text(edition.path())
                    .raw("/expertboek.pdf\">Het hele boek als pdf</a></footer>");
        }
        html.raw("</main></body></html>");
    }
}
