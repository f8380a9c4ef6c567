package nl.uitzicht.access;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.UUID;
import nl.uitzicht.platform.database.Uuid16;

/** Refresh tokens find their tenant by their secret. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface RefreshTokens extends GenericRepository<RefreshToken, byte[]> {

    @Query("""
            SELECT id, partnership_id, session_id, successor_id, used_at FROM refresh_token WHERE id = :id FOR UPDATE""")
    Optional<RefreshToken> lock(byte[] id);

    @Query("INSERT IGNORE INTO refresh_token (id, partnership_id, session_id) VALUES (:id, :partnershipId, :sessionId)")
    int add(byte[] id, @Uuid16 UUID partnershipId, @Uuid16 UUID sessionId);

    @Query("UPDATE refresh_token SET used_at = :now, successor_id = :successorId WHERE id = :id")
    int use(byte[] id, @Nullable byte[] successorId, LocalDateTime now);

    @Query("SELECT COUNT(*) FROM refresh_token WHERE id = :id AND used_at IS NOT NULL")
    int used(byte[] id);
}
