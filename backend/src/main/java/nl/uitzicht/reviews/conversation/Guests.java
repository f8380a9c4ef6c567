package nl.uitzicht.reviews.conversation;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.uitzicht.platform.database.Uuid16;
import nl.uitzicht.platform.tenancy.Tid;

/** Who was invited to take part in reviews. */
@JdbcRepository(dialect = Dialect.MYSQL)
public interface Guests extends GenericRepository<Guest, Tid> {
    Guest save(Guest guest);

    @Query(
            "DELETE FROM review_guest WHERE partnership_id = :partnershipId AND review_id = :reviewId AND membership_id = :membershipId")
    int remove(@Uuid16 UUID partnershipId, @Uuid16 UUID reviewId, @Uuid16 UUID membershipId);

    @Query("""
            SELECT m.id, m.name, TRUE AS invited FROM review_guest g
            JOIN membership m ON m.partnership_id = g.partnership_id AND m.id = g.membership_id
            WHERE g.partnership_id = :partnershipId AND g.review_id = :reviewId ORDER BY m.name, m.id""")
    List<Colleague> of(@Uuid16 UUID partnershipId, @Uuid16 UUID reviewId);

    /** Who is invited, and the procesbegeleiders of today, who can be, by name. Who lost that role can be taken out. */
    @Query("""
            SELECT m.id, m.name, q.membership_id IS NOT NULL AS invited FROM membership m
            LEFT JOIN review_guest q ON q.partnership_id = m.partnership_id AND q.review_id = :reviewId AND q.membership_id = m.id
            WHERE m.partnership_id = :partnershipId AND (q.membership_id IS NOT NULL
              OR (m.starts_on <= :today AND (m.ends_on IS NULL OR m.ends_on >= :today)
                  AND EXISTS (SELECT 1 FROM role_grant g WHERE g.partnership_id = m.partnership_id AND g.membership_id = m.id
                       AND g.role = 'PROCESS_FACILITATOR' AND g.starts_on <= :today AND (g.ends_on IS NULL OR g.ends_on >= :today))))
            ORDER BY m.name, m.id LIMIT 100""")
    List<Colleague> candidates(@Uuid16 UUID partnershipId, @Uuid16 UUID reviewId, LocalDate today);
}
