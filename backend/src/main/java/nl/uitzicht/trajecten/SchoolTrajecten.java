package nl.uitzicht.trajecten;

import io.micronaut.data.annotation.Expandable;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.DataType;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.uitzicht.platform.database.Uuid16;
import nl.uitzicht.platform.database.UuidBytes;

/** The trajecten of schools, for who may see those schools. */
@JdbcRepository(dialect = Dialect.MYSQL)
public interface SchoolTrajecten extends GenericRepository<Traject, UUID> {
    /** Those that run, or were closed on or after a day, whatever their last day; the latest started first. */
    @Query(TrajectDirectory.TRAJECT + """
              AND t.school_id IN (:schoolIds) AND (t.state <> 'CLOSED' OR COALESCE(t.closed_on, t.ends_on) >= :closedSince)
            ORDER BY t.state = 'CLOSED', t.starts_on DESC, t.id LIMIT :limit""")
    List<Traject> of(
            @Uuid16 UUID partnershipId,
            @TypeDef(type = DataType.BYTE_ARRAY, converter = UuidBytes.class) @Expandable List<UUID> schoolIds,
            LocalDate today,
            LocalDate closedSince,
            int limit);
}
