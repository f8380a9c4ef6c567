package nl.uitzicht.platform.documents;

/** A page in the making. What people wrote goes in as text, never as markup. */
public final class Xhtml {
    private final StringBuilder html = new StringBuilder();

    /** Adds markup as it is; never of what people wrote. */
    public Xhtml raw(String markup) {
        html.append(markup);
        return this;
    }

    /** Adds text. */
    public Xhtml text(String text) {
        html.append(escaped(text));
        return this;
    }

    /** Adds an element with a text. */
    public Xhtml tag(String name, String text) {
        return raw("<" + name + ">").text(text).raw("</" + name + ">");
    }

    /** Adds an element of a class with a text. */
    public Xhtml tag(String name, String cssClass, String text) {
        return raw("<" + name + " class=\"" + cssClass + "\">").text(text).raw("</" + name + ">");
    }

    /** Adds a row of a table: what, and how much. */
    public Xhtml row(String name, String value) {
        return raw("<tr><th scope=\"row\">")
                .text(name)
                .raw("</th><td>")
                .text(value)
                .raw("</td></tr>");
    }

    /** Characters that XML cannot hold are left out: a pasted control character must not cost the document. */
    public static String escaped(String text) {
        return text.replaceAll("[^\\x09\\x0A\\x0D\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]", "")
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    @Override
    public String toString() {
        return html.toString();
    }
}
