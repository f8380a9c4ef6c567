package nl.uitzicht.schools.files;

import java.math.BigDecimal;

/**
 * Where a school stands.
 *
 * @param code      the location
 * @param latitude  in degrees north
 * @param longitude in degrees east
 */
public record CoordinateRow(LocationCode code, BigDecimal latitude, BigDecimal longitude) {}
