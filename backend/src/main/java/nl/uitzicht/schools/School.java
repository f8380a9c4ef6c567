package nl.uitzicht.schools;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.EmbeddedId;
import io.micronaut.data.annotation.MappedEntity;
import java.math.BigDecimal;
import java.time.LocalDate;
import nl.uitzicht.platform.tenancy.Tid;
import nl.uitzicht.schools.files.LocationCode;
import nl.uitzicht.schools.files.SchoolRow;
import nl.uitzicht.schools.matching.Candidate;

/** A school location of the partnership, as its table holds it. An import that finds it gone gives it a {@code closedOn}; it is never deleted. */
@MappedEntity("school")
public record School(
        @EmbeddedId Tid id,
        String locationCode,
        SchoolKind kind,
        String name,
        String street,
        String houseNumber,
        String postcode,
        String place,
        String municipality,
        String province,
        String boardNumber,
        String denomination,
        String phone,
        String website,
        @Nullable BigDecimal latitude,
        @Nullable BigDecimal longitude,
        @Nullable LocalDate closedOn) {

    /** A school that an import brings, or brings anew; its coordinates come from elsewhere. */
    static School of(Tid id, SchoolKind kind, SchoolRow row, @Nullable LocalDate closedOn) {
        return new School(
                id,
                row.code().value(),
                kind,
                row.name(),
                row.street(),
                row.houseNumber(),
                row.postcode(),
                row.place(),
                row.municipality(),
                row.province(),
                row.boardNumber(),
                row.denomination(),
                row.telephone(),
                row.website(),
                null,
                null,
                closedOn);
    }

    KnownSchool known() {
        var row = new SchoolRow(
                new LocationCode(locationCode),
                name,
                boardNumber,
                street,
                houseNumber,
                postcode,
                place,
                municipality,
                province,
                denomination,
                phone,
                website);
        return new KnownSchool(row, kind, closedOn != null);
    }

    /** What a printed name can be matched with. */
    public Candidate candidate() {
        return new Candidate(new LocationCode(locationCode), name, street, place, municipality, website);
    }
}
