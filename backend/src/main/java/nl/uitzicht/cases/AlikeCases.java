package nl.uitzicht.cases;

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

/** Finds cases that may have been brought twice; what one reopens on purpose is none. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface AlikeCases extends GenericRepository<AlikeCase, UUID> {
    /** Of several cases, the latest first; half a year before each, or on its day and registered earlier. */
    @Query("""
            SELECT c.id AS case_id, a.code, a.brought_on, a.outcome FROM support_case c
            JOIN support_case a ON a.partnership_id = c.partnership_id AND a.school_id = c.school_id AND a.dimension = c.dimension
              AND (a.network_id = c.network_id OR (a.network_id IS NULL AND c.network_id IS NULL))
              AND a.id <> c.id AND (c.previous_case_id IS NULL OR c.previous_case_id <> a.id)
              AND a.brought_on >= c.brought_on - INTERVAL 182 DAY
              AND (a.brought_on < c.brought_on OR (a.brought_on = c.brought_on AND a.id < c.id))
            WHERE c.partnership_id = :partnershipId AND c.id IN (:ids)
            ORDER BY a.brought_on DESC, a.id DESC""")
    List<AlikeCase> of(
            @Uuid16 UUID partnershipId,
            @TypeDef(type = DataType.BYTE_ARRAY, converter = UuidBytes.class) @Expandable List<UUID> ids);
}
