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
interface Members extends GenericRepository<Member, Tid> {
    String SELECT = """
            SELECT m.id, m.account_id, m.name, a.email, m.joined_on IS NULL AS invited, a.password_hash IS NOT NULL AS password, m.starts_on,
                   m.joined_on IS NOT NULL AND EXISTS (
                     SELECT 1 FROM second_factor f WHERE f.account_id = a.id AND f.confirmed_at IS NOT NULL) AS second_factor,
                   (SELECT GROUP_CONCAT(DISTINCT g.role ORDER BY g.role) FROM role_grant g
                    WHERE g.partnership_id = m.partnership_id AND g.membership_id = m.id
                      AND g.starts_on <= :today AND (g.ends_on IS NULL OR g.ends_on >= :today)) AS roles
            FROM membership m JOIN account a ON a.id = m.account_id
            WHERE m.partnership_id = :partnershipId AND (m.ends_on IS NULL OR m.ends_on >= :today)""";

    /**
     * A page of who has not left, by name; {@code afterName} and {@code afterId} are those of the last one before it.
     *
     * @param pattern of LIKE, with ! as its escape, for the name or the address
     */
    @Query(SELECT + """
             AND (m.name LIKE :pattern ESCAPE '!' OR a.email LIKE LOWER(:pattern) ESCAPE '!')
             AND (m.name > :afterName OR (m.name = :afterName AND m.id > :afterId))
            ORDER BY m.name, m.id LIMIT :limit""")
    List<Member> page(
            @Uuid16 UUID partnershipId,
            LocalDate today,
            String pattern,
            String afterName,
            @Uuid16 UUID afterId,
            int limit);

    /** How many memberships have this id: one, also when it ended, or none. */
    @Query("SELECT COUNT(*) FROM membership WHERE partnership_id = :partnershipId AND id = :id")
    int withId(@Uuid16 UUID partnershipId, @Uuid16 UUID id);

    @Query(SELECT + " AND m.id = :id")
    Optional<Member> find(@Uuid16 UUID partnershipId, LocalDate today, @Uuid16 UUID id);

    @Query(SELECT + " AND m.account_id = :accountId LIMIT 1")
    Optional<Member> ofAccount(@Uuid16 UUID partnershipId, LocalDate today, @Uuid16 UUID accountId);

    /** How many others are a beheerder today and have a password to sign in by. */
    @Query("""
            SELECT COUNT(DISTINCT m.id) FROM membership m
            JOIN account a ON a.id = m.account_id AND a.password_hash IS NOT NULL
            JOIN role_grant g ON g.partnership_id = m.partnership_id AND g.membership_id = m.id AND g.role = 'ADMINISTRATOR'
              AND g.starts_on <= :today AND (g.ends_on IS NULL OR g.ends_on >= :today)
            WHERE m.partnership_id = :partnershipId AND m.id <> :id
              AND m.starts_on <= :today AND (m.ends_on IS NULL OR m.ends_on >= :today)""")
    int otherAdministrators(@Uuid16 UUID partnershipId, @Uuid16 UUID id, LocalDate today);

    /** Waits until no other change of members of this partnership runs, and keeps the next one waiting until this transaction ends. */
    @Query("SELECT slug FROM partnership WHERE id = :partnershipId FOR UPDATE")
    String lock(@Uuid16 UUID partnershipId);

    @Query("UPDATE membership SET ends_on = :lastDay WHERE partnership_id = :partnershipId AND id = :id")
    void end(@Uuid16 UUID partnershipId, @Uuid16 UUID id, LocalDate lastDay);

    @Query("""
            UPDATE session SET ended_at = :now
            WHERE partnership_id = :partnershipId AND membership_id = :id AND ended_at IS NULL""")
    void endSessions(@Uuid16 UUID partnershipId, @Uuid16 UUID id, LocalDateTime now);
}
