package nl.uitzicht.access;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.uitzicht.platform.database.Uuid16;
import nl.uitzicht.platform.tenancy.Tid;

@JdbcRepository(dialect = Dialect.MYSQL)
interface Sessions extends GenericRepository<Session, Tid> {
    Session save(Session session);

    Optional<Session> findById(Tid id);

    @Query("""
            SELECT m.id AS membership_id, m.name, a.email,
                   (SELECT GROUP_CONCAT(DISTINCT CONCAT_WS(':', g.role, COALESCE(HEX(g.region_id), ''), COALESCE(HEX(g.network_id), ''),
                                                            COALESCE(HEX(n.region_id), ''))) FROM role_grant g
                    LEFT JOIN local_network n ON n.partnership_id = g.partnership_id AND n.id = g.network_id
                    WHERE g.partnership_id = m.partnership_id AND g.membership_id = m.id
                      AND g.starts_on <= :today AND (g.ends_on IS NULL OR g.ends_on >= :today)) AS grants
            FROM session s
            JOIN membership m ON m.partnership_id = s.partnership_id AND m.id = s.membership_id
            JOIN account a ON a.id = m.account_id
            WHERE s.partnership_id = :partnershipId AND s.id = :id AND s.ended_at IS NULL AND s.expires_at > :now
              AND a.disabled_at IS NULL AND m.starts_on <= :today AND (m.ends_on IS NULL OR m.ends_on >= :today)""")
    Optional<SessionCaller> caller(@Uuid16 UUID partnershipId, @Uuid16 UUID id, LocalDateTime now, LocalDate today);

    @Query("""
            UPDATE session SET last_used_at = :now, expires_at = :expiresAt
            WHERE partnership_id = :partnershipId AND id = :id""")
    int touch(@Uuid16 UUID partnershipId, @Uuid16 UUID id, LocalDateTime now, LocalDateTime expiresAt);

    /** Ends a session of this member; 0 when it is not theirs or had ended. */
    @Query("""
            UPDATE session SET ended_at = :now
            WHERE partnership_id = :partnershipId AND id = :id AND membership_id = :membershipId AND ended_at IS NULL""")
    int end(@Uuid16 UUID partnershipId, @Uuid16 UUID id, @Uuid16 UUID membershipId, LocalDateTime now);

    @Query("""
            SELECT partnership_id, id, membership_id, device, created_at, last_used_at, expires_at, ended_at FROM session
            WHERE partnership_id = :partnershipId AND membership_id = :membershipId AND ended_at IS NULL AND expires_at > :now
            ORDER BY last_used_at DESC, id LIMIT :limit""")
    List<Session> open(@Uuid16 UUID partnershipId, @Uuid16 UUID membershipId, LocalDateTime now, int limit);
}
