package nl.uitzicht.onboarding;

import java.util.List;

/** The sheets of the workbook, in the order in which they lean on each other, with their columns and a row to show how. */
enum OnboardingSheet {
    EXPERTS(
            "Experts",
            List.of(
                    new Column("Naam", "Anna de Vries"),
                    new Column("E-mail", "anna@voorbeeld.nl"),
                    new Column("Fte", "0,6"),
                    new Column("Werkdagen", "ma di do"),
                    new Column("Expertise", "gedrag, hoogbegaafdheid"),
                    new Column("Regio's", "Ede"),
                    new Column("In dienst vanaf", "01-08-2025"))),
    CONTACTS(
            "Schoolcontacten",
            List.of(
                    new Column("Vestigingscode", "06YT00"),
                    new Column("Naam", "Ina Berg"),
                    new Column("E-mail", "ib@voorbeeld.nl"))),
    TRAJECTEN(
            "Trajecten",
            List.of(
                    new Column("Nummer", "T-001"),
                    new Column("Vestigingscode", "06YT00"),
                    new Column("Over", "groep"),
                    new Column("Vraag", "Hoe komt er rust in groep 4?"),
                    new Column("Expertise", "gedrag"),
                    new Column("Expert", "anna@voorbeeld.nl"),
                    new Column("Meewerkend", ""),
                    new Column("Eerste dag", "15-09-2026"),
                    new Column("Afgesproken uren", "12"))),
    HOURS(
            "Uren",
            List.of(
                    new Column("Expert", "anna@voorbeeld.nl"),
                    new Column("Datum", "22-09-2026"),
                    new Column("Uren", "1,5"),
                    new Column("Reistijd in minuten", "30"),
                    new Column("Soort werk", "Observeren en analyseren"),
                    new Column("Traject", "T-001"),
                    new Column("Netwerk", ""),
                    new Column("Opmerking", "")));

    private final String title;
    private final List<Column> columns;

    OnboardingSheet(String title, List<Column> columns) {
        this.title = title;
        this.columns = columns;
    }

    /** A heading, and what a cell under it looks like. */
    record Column(String heading, String example) {}

    String title() {
        return title;
    }

    List<Column> columns() {
        return columns;
    }
}
