package nl.uitzicht.hours;

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

/** The figures of one expert's work that other features may ask; withdrawn hours never count. */
@JdbcRepository(dialect = Dialect.MYSQL)
public interface WorkFigures extends GenericRepository<DayOfKind, UUID> {
    /** Minutes by day and kind, both dates included. */
    @Query("""
            SELECT h.date, k.name AS kind, CAST(SUM(h.minutes) AS SIGNED) AS minutes, CAST(SUM(h.travel_minutes) AS SIGNED) AS travel_minutes
            FROM hour_entry h JOIN activity_kind k ON k.partnership_id = h.partnership_id AND k.id = h.activity_kind_id
            WHERE h.partnership_id = :partnershipId AND h.membership_id = :expertId AND h.date BETWEEN :from AND :to AND NOT h.withdrawn
            GROUP BY h.date, k.name ORDER BY h.date, k.name""")
    List<DayOfKind> days(@Uuid16 UUID partnershipId, @Uuid16 UUID expertId, LocalDate from, LocalDate to);

    /** What an expert did on each of these trajecten; a traject without any hours is absent. */
    @Query("""
            SELECT h.traject_id, MIN(IF(h.membership_id = :expertId, h.date, NULL)) AS first_contact,
                   MIN(IF(h.membership_id = :expertId AND h.travel_minutes > 0, h.date, NULL)) AS first_visit,
                   CAST(SUM(IF(h.membership_id = :expertId, h.minutes, 0)) AS SIGNED) AS own_minutes,
                   CAST(SUM(h.minutes + IF(p.travel_counts, h.travel_minutes, 0)) AS SIGNED) AS spent_minutes
            FROM hour_entry h JOIN partnership p ON p.id = h.partnership_id
            WHERE h.partnership_id = :partnershipId AND NOT h.withdrawn AND h.traject_id IN (:trajectIds)
            GROUP BY h.traject_id""")
    List<TrajectHours> onTrajecten(
            @Uuid16 UUID partnershipId,
            @Uuid16 UUID expertId,
            @TypeDef(type = DataType.BYTE_ARRAY, converter = UuidBytes.class) @Expandable List<UUID> trajectIds);
}
