package nl.uitzicht.platform.mail;

import io.micronaut.core.annotation.Nullable;
import java.util.List;

/**
 * A mail to one person: paragraphs of plain Dutch and at most one link. The plain and the HTML version are both made of these, so that a
 * feature never writes HTML. A subject of more than 200 characters, or with a line break in it or in the address, is refused by exception.
 */
public record Mail(
        String recipient,
        String subject,
        List<String> paragraphs,
        @Nullable Link link,
        @Nullable Calendar calendar) {
    private static final int SUBJECT_LENGTH = 200;

    /** An iCalendar object (RFC 5545) that goes with it, and its method: REQUEST or CANCEL. */
    public record Calendar(String method, String content) {}

    /** A mail without a calendar file. */
    public Mail(String recipient, String subject, List<String> paragraphs, @Nullable Link link) {
        this(recipient, subject, paragraphs, link, null);
    }

    /** A button: what it says and where it leads. */
    public record Link(String label, String url) {}

    public Mail {
        if (subject.length() > SUBJECT_LENGTH || (subject + recipient).chars().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException("A mail needs a subject and an address of one line");
        }
        paragraphs = List.copyOf(paragraphs);
    }

    String plain() {
        String text = String.join("\n\n", paragraphs);
        return link == null ? text + "\n" : "%s\n\n%s:\n%s\n".formatted(text, link.label(), link.url());
    }

    String html() {
        StringBuilder html = new StringBuilder("<!doctype html><html lang=\"nl\"><head><meta charset=\"utf-8\"><title>")
                .append(escaped(subject))
                .append("</title></head><body style=\"font: 16px/1.6 sans-serif; max-width: 36em\">");
        paragraphs.forEach(
                paragraph -> html.append("<p>").append(escaped(paragraph)).append("</p>"));
        if (link != null) {
            html.append("<p><a href=\"%s\">%s</a></p>".formatted(escaped(link.url()), escaped(link.label())));
        }
        return html.append("</body></html>").toString();
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
