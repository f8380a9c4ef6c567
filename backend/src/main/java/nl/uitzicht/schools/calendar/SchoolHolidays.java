package nl.uitzicht.schools.calendar;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.UUID;
import nl.uitzicht.platform.database.Uuid16;
import nl.uitzicht.platform.tenancy.Tid;

@JdbcRepository(dialect = Dialect.MYSQL)
interface SchoolHolidays extends GenericRepository<SchoolHoliday, Tid> {
    void saveAll(List<SchoolHoliday> holidays);

    void updateAll(List<SchoolHoliday> holidays);

    @Query("SELECT * FROM school_holiday WHERE partnership_id = :partnershipId ORDER BY first_day")
    List<SchoolHoliday> all(@Uuid16 UUID partnershipId);
}
