package nl.uitzicht.lessons;

import io.micronaut.data.annotation.Expandable;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.DataType;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.uitzicht.platform.database.Uuid16;
import nl.uitzicht.platform.database.UuidBytes;
import nl.uitzicht.platform.tenancy.Tid;

/** Keeps lessons. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface Lessons extends GenericRepository<Lesson, Tid> {
    Lesson save(Lesson lesson);

    Optional<Lesson> findById(Tid id);

    void deleteById(Tid id);

    /** A page of those of some networks, and where {@code outside} is true of schools without one; the latest month first. */
    @Query("""
            SELECT * FROM network_lesson
            WHERE partnership_id = :partnershipId AND (network_id IN (:networkIds) OR (:outside AND network_id IS NULL))
              AND (month < :afterMonth OR (month = :afterMonth AND id < :afterId))
            ORDER BY month DESC, id DESC LIMIT :limit""")
    List<Lesson> of(
            @Uuid16 UUID partnershipId,
            @TypeDef(type = DataType.BYTE_ARRAY, converter = UuidBytes.class) @Expandable List<UUID> networkIds,
            boolean outside,
            LocalDate afterMonth,
            @Uuid16 UUID afterId,
            int limit);
}
