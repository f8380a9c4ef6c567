package nl.uitzicht.access;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.LocalDateTime;
import java.util.Optional;

/** Counters of attempts, kept in the database so that every node sees them (D3). Keys are hashes: no address is stored. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface Throttle extends GenericRepository<ThrottleRow, byte[]> {

    /** Counts one attempt; a window that began before {@code since} starts anew. */
    @Query("""
            INSERT INTO throttle (id, window_start, attempts) VALUES (:id, :now, 1)
            ON DUPLICATE KEY UPDATE attempts = IF(window_start < :since, 1, attempts + 1),
                                    window_start = IF(window_start < :since, :now, window_start)""")
    void count(byte[] id, LocalDateTime now, LocalDateTime since);

    @Query("SELECT id, window_start, attempts FROM throttle WHERE id = :id")
    Optional<ThrottleRow> find(byte[] id);

    /** Forgets the attempts after a success. */
    @Query("DELETE FROM throttle WHERE id = :id")
    void clear(byte[] id);

    /** Takes one attempt back, because it turned out to be a good one. */
    @Query("UPDATE throttle SET attempts = attempts - 1 WHERE id = :id AND attempts > 0")
    void takeBack(byte[] id);

    /** Forgets windows that ended long ago. */
    @Query("DELETE FROM throttle WHERE window_start < :before LIMIT 10000")
    int forget(LocalDateTime before);
}
