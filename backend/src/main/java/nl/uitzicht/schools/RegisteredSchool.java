package nl.uitzicht.schools;

import io.micronaut.core.annotation.Nullable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;

/** A school as the schema's {@code RegisteredSchool}. */
record RegisteredSchool(
        UUID id,
        String locationCode,
        SchoolKind kind,
        String name,
        String address,
        String place,
        String municipality,
        String website,
        @Nullable BigDecimal latitude,
        @Nullable BigDecimal longitude,
        @Nullable LocalDate closedOn) {
    static RegisteredSchool of(School school) {
        var address = (school.street() + " " + school.houseNumber() + ", " + school.postcode()).strip();
        return new RegisteredSchool(
                school.id().id(),
                school.locationCode(),
                school.kind(),
                school.name(),
                address,
                school.place(),
                school.municipality(),
                school.website(),
                school.latitude(),
                school.longitude(),
                school.closedOn());
    }
}
