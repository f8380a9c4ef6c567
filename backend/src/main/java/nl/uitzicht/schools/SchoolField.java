package nl.uitzicht.schools;

import java.util.function.Function;
import nl.uitzicht.schools.files.SchoolRow;

/** A field of a school that DUO's file decides, with the word for it on the screen. */
public enum SchoolField {
    /** Official name. */
    NAME("naam", SchoolRow::name),
    /** Number of the board. */
    BOARD("bestuursnummer", SchoolRow::boardNumber),
    /** Street. */
    STREET("straat", SchoolRow::street),
    /** House number with its addition. */
    HOUSE_NUMBER("huisnummer", SchoolRow::houseNumber),
    /** Postcode. */
    POSTCODE("postcode", SchoolRow::postcode),
    /** Place. */
    PLACE("plaats", SchoolRow::place),
    /** Municipality. */
    MUNICIPALITY("gemeente", SchoolRow::municipality),
    /** Province. */
    PROVINCE("provincie", SchoolRow::province),
    /** Denomination. */
    DENOMINATION("denominatie", SchoolRow::denomination),
    /** Telephone. */
    TELEPHONE("telefoon", SchoolRow::telephone),
    /** Website. */
    WEBSITE("website", SchoolRow::website);

    private final String dutch;
    private final Function<SchoolRow, String> reader;

    SchoolField(String dutch, Function<SchoolRow, String> reader) {
        this.dutch = dutch;
        this.reader = reader;
    }

    /** The word on the screen. */
    public String dutch() {
        return dutch;
    }

    /** The field of that school; empty when unknown. */
    public String of(SchoolRow school) {
        return reader.apply(school);
    }
}
