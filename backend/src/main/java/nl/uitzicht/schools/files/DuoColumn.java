package nl.uitzicht.schools.files;

import java.util.List;

/** A column of DUO's files of school locations, under each of the headings it has had. */
enum DuoColumn {
    INSTITUTION(true, 4, "INSTELLINGSCODE", "BRIN NUMMER", "BRINNUMMER", "BRIN"),
    LOCATION(true, 6, "VESTIGINGSCODE", "VESTIGINGSNUMMER", "VESTIGINGS NUMMER"),
    NAME(true, 160, "VESTIGINGSNAAM", "NAAM VESTIGING"),
    BOARD(false, 10, "BEVOEGD GEZAG NUMMER", "BEVOEGD GEZAGNUMMER"),
    STREET(false, 120, "STRAATNAAM"),
    HOUSE_NUMBER(false, 20, "HUISNUMMER-TOEVOEGING", "HUISNUMMER TOEVOEGING"),
    POSTCODE(true, 7, "POSTCODE"),
    PLACE(true, 80, "PLAATSNAAM"),
    MUNICIPALITY(true, 80, "GEMEENTENAAM"),
    PROVINCE(false, 40, "PROVINCIE"),
    DENOMINATION(false, 60, "DENOMINATIE"),
    TELEPHONE(false, 20, "TELEFOONNUMMER"),
    WEBSITE(false, 200, "INTERNETADRES");

    final boolean needed;
    final int longest;
    final List<String> headings;

    DuoColumn(boolean needed, int longest, String... headings) {
        this.needed = needed;
        this.longest = longest;
        this.headings = List.of(headings);
    }

    /** The heading that this file uses for the column; its newest name where the file lacks it. */
    String headingIn(List<String> present) {
        return headings.stream().filter(present::contains).findFirst().orElse(headings.getFirst());
    }

    boolean missingIn(List<String> present) {
        return needed && headings.stream().noneMatch(present::contains);
    }
}
