package nl.uitzicht.access;

import io.micronaut.data.annotation.MappedEntity;

/**
 * What a partnership settles for itself; the schema's {@code PartnershipSettings}.
 *
 * @param holidayRegion    noord, midden or zuid
 * @param travelCounts     whether travel counts in the minutes agreed for a traject (D15)
 * @param closingGraceDays days after its last day in which a closed traject takes hours from before it (R49)
 */
@MappedEntity("partnership")
record PartnershipSettings(
        String name, String holidayRegion, boolean travelCounts, int closingGraceDays, int settingsVersion) {}
