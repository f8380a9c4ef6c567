package nl.uitzicht.hours;

import io.micronaut.data.annotation.Expandable;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.DataType;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.UUID;
import nl.uitzicht.platform.database.Uuid16;
import nl.uitzicht.platform.database.UuidBytes;
import nl.uitzicht.platform.tenancy.Tid;

/** The history of entries: what version changed which field (D11). */
@JdbcRepository(dialect = Dialect.MYSQL)
interface HourChanges extends GenericRepository<HourChange, Tid> {
    HourChange save(HourChange change);

    /** What happened to an entry after a version that somebody saw. */
    @Query("""
            SELECT partnership_id, id, hour_entry_id, version, field, from_text, to_text, reason, membership_id, at FROM hour_change
            WHERE partnership_id = :partnershipId AND hour_entry_id = :entryId AND version > :version ORDER BY version""")
    List<HourChange> since(@Uuid16 UUID partnershipId, @Uuid16 UUID entryId, int version);

    /** The history of several entries, oldest first, with the names of who changed them. */
    @Query("""
            SELECT c.hour_entry_id, c.version, c.at, m.name, c.field, c.from_text, c.to_text, c.reason FROM hour_change c
            JOIN membership m ON m.partnership_id = c.partnership_id AND m.id = c.membership_id
            WHERE c.partnership_id = :partnershipId AND c.hour_entry_id IN (:entryIds) ORDER BY c.version, c.field""")
    List<NamedChange> of(
            @Uuid16 UUID partnershipId,
            @TypeDef(type = DataType.BYTE_ARRAY, converter = UuidBytes.class) @Expandable List<UUID> entryIds);
}
