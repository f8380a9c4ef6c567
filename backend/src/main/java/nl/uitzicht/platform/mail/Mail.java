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
    /** Mail programs read styles of elements only. The colours are those of the app's light scheme. */
    private static final String BODY =
            "margin: 0 auto; padding: 20px 16px; max-width: 36em; font: 16px/1.6 system-ui, 'Segoe UI', Roboto, sans-serif; color: #14262d; background: #ffffff";

    private static final String BUTTON =
            "display: inline-block; padding: 12px 20px; border-radius: 14px; background: #0b4a58; color: #ffffff; text-decoration: none";

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
        StringBuilder html = new StringBuilder("<!doctype html><html lang=\"nl\"><head><meta charset=\"utf-8\">")
                .append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"><title>")
                .append(escaped(subject))
                .append("</title></head><body style=\"" + BODY + "\">");
        paragraphs.forEach(
                paragraph -> html.append("<p>").append(escaped(paragraph)).append("</p>"));
        if (link != null) {
            html.append("<p><a href=\"%s\" style=\"%s\">%s</a></p>"
                    .formatted(escaped(link.url()), BUTTON, escaped(link.label())));
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
