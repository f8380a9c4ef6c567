package nl.uitzicht.schools.files;

/**
 * One school location as DUO describes it. What the file leaves empty is the empty string.
 *
 * @param code               the location
 * @param name               the official name, at most 160 characters
 * @param boardNumber        five digits, or empty
 * @param street             the street
 * @param houseNumber        with its addition
 * @param postcode           such as 3772 CC, or empty
 * @param place              in everyday capitals
 * @param municipality       in everyday capitals
 * @param province           as DUO writes it
 * @param denomination       as DUO words it
 * @param telephone          as DUO writes it
 * @param website            as DUO writes it
 */
public record SchoolRow(
        LocationCode code,
        String name,
        String boardNumber,
        String street,
        String houseNumber,
        String postcode,
        String place,
        String municipality,
        String province,
        String denomination,
        String telephone,
        String website) {}
