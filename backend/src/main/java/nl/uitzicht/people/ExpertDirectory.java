package nl.uitzicht.people;

import io.micronaut.core.annotation.Nullable;
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
import nl.uitzicht.platform.tenancy.Reach;
import nl.uitzicht.platform.tenancy.Reached;

/** What other features may ask about experts. */
@JdbcRepository(dialect = Dialect.MYSQL)
public interface ExpertDirectory extends GenericRepository<Expert, UUID> {
    /** The columns of an {@link Expert} of membership m, as of :today. */
    String EXPERT = """
            SELECT m.id, m.name,
                   COALESCE((SELECT SUM(c.fte_hundredths) FROM expert_contract c
                             WHERE c.partnership_id = m.partnership_id AND c.membership_id = m.id
                               AND c.starts_on <= :today AND (c.ends_on IS NULL OR c.ends_on >= :today)), 0) AS fte_hundredths,
                   (SELECT GROUP_CONCAT(DISTINCT d.name ORDER BY d.name SEPARATOR '\n') FROM expert_domain e
                    JOIN expertise_domain d ON d.partnership_id = e.partnership_id AND d.id = e.domain_id
                    WHERE e.partnership_id = m.partnership_id AND e.membership_id = m.id
                      AND e.starts_on <= :today AND (e.ends_on IS NULL OR e.ends_on >= :today)) AS domain_lines
            FROM membership m
            """;

    /** Holds for a membership m of :partnershipId that stands, as an expert, on :today. */
    String STANDS = """
            WHERE m.partnership_id = :partnershipId AND m.starts_on <= :today AND (m.ends_on IS NULL OR m.ends_on >= :today)
              AND EXISTS (SELECT 1 FROM role_grant g
                          WHERE g.partnership_id = m.partnership_id AND g.membership_id = m.id AND g.role = 'EXPERT'
                            AND g.starts_on <= :today AND (g.ends_on IS NULL OR g.ends_on >= :today))
            """;

    /** Members by id as experts, also those who no longer are one: their hours stay theirs. */
    @Query(EXPERT + "WHERE m.partnership_id = :partnershipId AND m.id IN (:ids)")
    List<Expert> experts(
            @Uuid16 UUID partnershipId,
            @TypeDef(type = DataType.BYTE_ARRAY, converter = UuidBytes.class) @Expandable List<UUID> ids,
            LocalDate today);

    /** A page of the pool of today, by name and id. */
    @Query(EXPERT + STANDS + """
              AND (m.name > :afterName OR (m.name = :afterName AND m.id > :afterId))
            ORDER BY m.name, m.id LIMIT :limit""")
    List<Expert> page(@Uuid16 UUID partnershipId, LocalDate today, String afterName, @Uuid16 UUID afterId, int limit);

    /** The last days of those of these members whose end as an expert is known. */
    @Query("""
            SELECT membership_id, day FROM (
                SELECT m.id AS membership_id, LEAST(COALESCE(m.ends_on, CAST('9999-12-31' AS DATE)),
                                                    MAX(COALESCE(g.ends_on, CAST('9999-12-31' AS DATE)))) AS day
                FROM membership m
                JOIN role_grant g ON g.partnership_id = m.partnership_id AND g.membership_id = m.id AND g.role = 'EXPERT'
                WHERE m.partnership_id = :partnershipId AND m.id IN (:ids)
                GROUP BY m.id, m.ends_on) ended
            WHERE day < '9999-12-31'""")
    List<LastDay> lastDays(
            @Uuid16 UUID partnershipId,
            @TypeDef(type = DataType.BYTE_ARRAY, converter = UuidBytes.class) @Expandable List<UUID> ids);

    /** 1 when this member stands as an expert on a date, else 0. */
    @Query("SELECT COUNT(*) FROM membership m " + STANDS + " AND m.id = :membershipId")
    int standing(@Uuid16 UUID partnershipId, @Uuid16 UUID membershipId, LocalDate today);

    /** 1 when this member works in one of the regions of {@code reach} on some day of a period, or when that is everywhere; else 0. */
    @Query("SELECT COUNT(*) FROM membership m WHERE m.partnership_id = :partnershipId AND m.id = :membershipId AND"
            + Reached.EXPERT)
    int reached(
            @Uuid16 UUID partnershipId,
            @Uuid16 UUID membershipId,
            @Nullable String reach,
            LocalDate from,
            LocalDate to);

    /** Whether a role that reaches so far is held for this expert today. */
    default boolean within(UUID partnershipId, UUID expertId, Reach reach, LocalDate today) {
        return reached(partnershipId, expertId, reach.regionsOfExperts(), today, today) == 1;
    }

    /** The members who are an expert on some day of a period, both dates included. */
    @Query("""
            SELECT DISTINCT m.id, m.name, 0 AS fte_hundredths, NULL AS domain_lines FROM membership m
            JOIN role_grant g ON g.partnership_id = m.partnership_id AND g.membership_id = m.id AND g.role = 'EXPERT'
            WHERE m.partnership_id = :partnershipId AND m.starts_on <= :to AND (m.ends_on IS NULL OR m.ends_on >= :from)
              AND g.starts_on <= :to AND (g.ends_on IS NULL OR g.ends_on >= :from)
            ORDER BY m.name, m.id""")
    List<Expert> standingBetween(@Uuid16 UUID partnershipId, LocalDate from, LocalDate to);
}
