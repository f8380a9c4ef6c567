package nl.uitzicht.appointments;

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
interface CalendarFeeds extends GenericRepository<CalendarFeed, Tid> {
    Optional<CalendarFeed> findById(Tid id);

    /** Makes the feed, or gives it another secret: the one before leads nowhere from then on. */
    @Query("""
            INSERT INTO calendar_feed (partnership_id, id, secret_hash, names_school, made_at, expires_on)
            VALUES (:partnershipId, :id, :secretHash, :namesSchool, :now, :expiresOn)
            ON DUPLICATE KEY UPDATE secret_hash = :secretHash, names_school = :namesSchool, made_at = :now, expires_on = :expiresOn""")
    void put(
            @Uuid16 UUID partnershipId,
            @Uuid16 UUID id,
            byte[] secretHash,
            boolean namesSchool,
            LocalDateTime now,
            LocalDate expiresOn);

    @Query("UPDATE calendar_feed SET names_school = :namesSchool WHERE partnership_id = :partnershipId AND id = :id")
    void rename(@Uuid16 UUID partnershipId, @Uuid16 UUID id, boolean namesSchool);

    @Query("DELETE FROM calendar_feed WHERE partnership_id = :partnershipId AND id = :id")
    int withdraw(@Uuid16 UUID partnershipId, @Uuid16 UUID id);

    /** The feed of a secret, while it lasts and its owner is an expert who has not left. The secret leads to the partnership. */
    @Query("""
            SELECT f.partnership_id, f.id, f.secret_hash, f.names_school, f.made_at, f.expires_on
            FROM calendar_feed f
            JOIN membership m ON m.partnership_id = f.partnership_id AND m.id = f.id
            JOIN account a ON a.id = m.account_id AND a.disabled_at IS NULL
            WHERE f.secret_hash = :secretHash AND f.expires_on > :today
              AND m.starts_on <= :today AND (m.ends_on IS NULL OR m.ends_on >= :today)
              AND EXISTS (SELECT 1 FROM role_grant g
                          WHERE g.partnership_id = m.partnership_id AND g.membership_id = m.id AND g.role = 'EXPERT'
                            AND g.starts_on <= :today AND (g.ends_on IS NULL OR g.ends_on >= :today))""")
    Optional<CalendarFeed> bySecret(byte[] secretHash, LocalDate today);

    /** The own appointments from a day on, the cancelled ones too: a calendar that knows them must hear of it. */
    @Query("""
            SELECT a.partnership_id, a.id, a.date, a.start_time, a.minutes, a.state, a.version, a.changed_at,
                   COALESCE(s.name, n.name, '') AS place
            FROM appointment a
            LEFT JOIN school s ON s.partnership_id = a.partnership_id AND s.id = a.school_id
            LEFT JOIN local_network n ON n.partnership_id = a.partnership_id AND n.id = a.network_id
            WHERE a.partnership_id = :partnershipId AND a.membership_id = :membershipId AND a.date >= :from
            ORDER BY a.date, a.id LIMIT :limit""")
    List<FeedVisit> visits(@Uuid16 UUID partnershipId, @Uuid16 UUID membershipId, LocalDate from, int limit);
}
