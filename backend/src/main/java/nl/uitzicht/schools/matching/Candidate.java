package nl.uitzicht.schools.matching;

import nl.uitzicht.schools.files.LocationCode;
import nl.uitzicht.schools.files.SchoolRow;

/**
 * A school that a printed name may mean.
 *
 * @param code         its location
 * @param name         its official name
 * @param street       its street, or empty
 * @param place        its place
 * @param municipality its municipality
 * @param website      its website, or empty
 */
public record Candidate(
        LocationCode code, String name, String street, String place, String municipality, String website) {

    /** Of a row of DUO's file. */
    public static Candidate of(SchoolRow row) {
        return new Candidate(row.code(), row.name(), row.street(), row.place(), row.municipality(), row.website());
    }
}
