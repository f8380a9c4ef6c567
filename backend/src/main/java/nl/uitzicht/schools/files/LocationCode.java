package nl.uitzicht.schools.files;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * DUO's code of a school location (vestigingscode): four characters of the institution and two digits of the location.
 *
 * @param value such as 23CW01; anything else is refused with an exception
 */
public record LocationCode(String value) implements Comparable<LocationCode> {

    private static final Pattern INSTITUTION = Pattern.compile("[0-9]{2}[A-Z]{2}");
    private static final Pattern LOCATION = Pattern.compile("[0-9]{2}[A-Z]{2}[0-9]{2}");

    /** Refuses what is not a location code. */
    public LocationCode {
        if (!LOCATION.matcher(value).matches()) {
            throw new IllegalArgumentException("not a location code");
        }
    }

    /** The institution: the first four characters. */
    public String institution() {
        return value.substring(0, 4);
    }

    static boolean isInstitution(String text) {
        return INSTITUTION.matcher(text.toUpperCase(Locale.ROOT)).matches();
    }

    /** Of an institution and either the whole code or its two digits; null when they do not make one code. */
    static LocationCode of(String institution, String location) {
        var capitals = location.toUpperCase(Locale.ROOT);
        var whole = capitals.length() == 2 ? institution.toUpperCase(Locale.ROOT) + capitals : capitals;
        var fits = LOCATION.matcher(whole).matches() && whole.startsWith(institution.toUpperCase(Locale.ROOT));
        return fits ? new LocationCode(whole) : null;
    }

    @Override
    public int compareTo(LocationCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
