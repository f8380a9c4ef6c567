package nl.uitzicht.platform.jobs;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.UUID;
import nl.uitzicht.platform.database.Uuid16;

@JdbcRepository(dialect = Dialect.MYSQL)
interface DailyWorkDays extends GenericRepository<DailyWorkDay, UUID> {
    /** Takes work that nobody took before: 1 for whoever has it now, else 0. */
    @Query("""
            INSERT IGNORE INTO daily_work (partnership_id, name, day, taken_until)
            VALUES (:partnershipId, :name, :day, :until)""")
    int take(@Uuid16 UUID partnershipId, String name, LocalDate day, LocalDateTime until);

    /** Takes work that a node had and did not finish in its time. */
    @Query("""
            UPDATE daily_work SET taken_until = :until
            WHERE partnership_id = :partnershipId AND name = :name AND day = :day AND done_at IS NULL AND taken_until <= :now""")
    int takeOver(@Uuid16 UUID partnershipId, String name, LocalDate day, LocalDateTime now, LocalDateTime until);

    /** Records that it is done: 0 when another node did it meanwhile. */
    @Query("""
            UPDATE daily_work SET done_at = :now
            WHERE partnership_id = :partnershipId AND name = :name AND day = :day AND done_at IS NULL""")
    int done(@Uuid16 UUID partnershipId, String name, LocalDate day, LocalDateTime now);

    @Query("DELETE FROM daily_work WHERE partnership_id = :partnershipId AND day < :before")
    void forget(@Uuid16 UUID partnershipId, LocalDate before);
}
