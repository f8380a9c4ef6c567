package nl.uitzicht.route;

import io.micronaut.data.annotation.Expandable;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.DataType;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import nl.uitzicht.platform.database.Uuid16;
import nl.uitzicht.platform.database.UuidBytes;
import nl.uitzicht.platform.tenancy.Tid;

/** What schools stated about parents. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface ParentsConsents extends GenericRepository<ParentsConsent, Tid> {
    /** Of several trajecten. */
    @Query("SELECT * FROM parents_consent WHERE partnership_id = :partnershipId AND id IN (:trajectIds)")
    List<ParentsConsent> of(
            @Uuid16 UUID partnershipId,
            @TypeDef(type = DataType.BYTE_ARRAY, converter = UuidBytes.class) @Expandable List<UUID> trajectIds);

    /** The last word holds. */
    @Query("""
            REPLACE INTO parents_consent (partnership_id, id, kind, stated_on, membership_id, at)
            VALUES (:partnershipId, :trajectId, :kind, :statedOn, :membershipId, :at)""")
    void state(
            @Uuid16 UUID partnershipId,
            @Uuid16 UUID trajectId,
            ParentsConsent.Kind kind,
            LocalDate statedOn,
            @Uuid16 UUID membershipId,
            LocalDateTime at);
}
