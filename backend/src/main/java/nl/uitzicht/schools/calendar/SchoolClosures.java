package nl.uitzicht.schools.calendar;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.uitzicht.platform.database.Uuid16;
import nl.uitzicht.platform.tenancy.Tid;

@JdbcRepository(dialect = Dialect.MYSQL)
interface SchoolClosures extends GenericRepository<SchoolClosure, Tid> {
    SchoolClosure save(SchoolClosure closure);

    Optional<SchoolClosure> findById(Tid id);

    @Query("DELETE FROM school_closure WHERE partnership_id = :partnershipId AND id = :id")
    int remove(@Uuid16 UUID partnershipId, @Uuid16 UUID id);

    /** Holidays of the partnership's region and closures that touch the period; of every school when {@code schoolId} is null. */
    @Query("""
            SELECT h.partnership_id, h.id, NULL AS school_id, h.name, h.first_day, h.last_day, FALSE AS closure
            FROM school_holiday h JOIN partnership p ON p.id = h.partnership_id AND p.holiday_region = h.region
            WHERE h.partnership_id = :partnershipId AND h.first_day <= :to AND h.last_day >= :from
            UNION ALL
            SELECT c.partnership_id, c.id, c.school_id, c.name, c.first_day, c.last_day, TRUE AS closure
            FROM school_closure c
            WHERE c.partnership_id = :partnershipId AND c.first_day <= :to AND c.last_day >= :from
              AND (:schoolId IS NULL OR c.school_id IS NULL OR c.school_id = :schoolId)
            ORDER BY first_day, id""")
    List<DayOff> daysOff(@Uuid16 UUID partnershipId, @Nullable @Uuid16 UUID schoolId, LocalDate from, LocalDate to);
}
