package nl.uitzicht.hours;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.uitzicht.platform.database.Uuid16;
import nl.uitzicht.platform.tenancy.Reached;
import nl.uitzicht.platform.tenancy.Tid;

@JdbcRepository(dialect = Dialect.MYSQL)
interface MonthSheets extends GenericRepository<MonthSheet, Tid> {
    /** Whether a member {@code m} is an expert no more. */
    String STOPPED = """
            COALESCE(m.ends_on < :today, FALSE) OR NOT EXISTS (
                SELECT 1 FROM role_grant n WHERE n.partnership_id = m.partnership_id AND n.membership_id = m.id
                  AND n.role = 'EXPERT' AND (n.ends_on IS NULL OR n.ends_on >= :today)) AS stopped
            """;

    Optional<MonthSheet> findById(Tid id);

    /** Every sheet in a state. */
    @Query("""
            SELECT partnership_id, id, membership_id, month, state, reason, reopening_asked, submitted_at, version FROM month_sheet
            WHERE partnership_id = :partnershipId AND state = :state""")
    List<MonthSheet> inState(@Uuid16 UUID partnershipId, MonthState state);

    /** Makes the row when it is not there yet. */
    @Query("""
            INSERT IGNORE INTO month_sheet (partnership_id, id, membership_id, month, state)
            VALUES (:partnershipId, :id, :membershipId, :month, 'OPEN')""")
    void open(@Uuid16 UUID partnershipId, @Uuid16 UUID id, @Uuid16 UUID membershipId, LocalDate month);

    @Query("""
            SELECT partnership_id, id, membership_id, month, state, reason, reopening_asked, submitted_at, version FROM month_sheet
            WHERE partnership_id = :partnershipId AND membership_id = :membershipId AND month = :month FOR UPDATE""")
    Optional<MonthSheet> lock(@Uuid16 UUID partnershipId, @Uuid16 UUID membershipId, LocalDate month);

    @Query("""
            UPDATE month_sheet SET state = :state, reason = :reason, reopening_asked = :reopeningAsked, submitted_at = :submittedAt,
                                   version = version + 1
            WHERE partnership_id = :partnershipId AND id = :id""")
    void move(
            @Uuid16 UUID partnershipId,
            @Uuid16 UUID id,
            MonthState state,
            @Nullable String reason,
            boolean reopeningAsked,
            @Nullable LocalDateTime submittedAt);

    /** The experts of a month within reach by name, after a name and the id that tells namesakes apart. */
    @Query("""
            SELECT s.id AS sheet_id, m.id AS membership_id, m.name, CAST(:from AS DATE) AS month, COALESCE(s.state, 'OPEN') AS state,
                   CAST(COALESCE(h.minutes, 0) AS SIGNED) AS minutes, CAST(COALESCE(h.travel_minutes, 0) AS SIGNED) AS travel_minutes,
                   s.reason, COALESCE(s.reopening_asked, FALSE) AS reopening_asked, s.submitted_at,
                   COALESCE(s.version, 1) AS version,""" + STOPPED + """
            FROM membership m
            LEFT JOIN month_sheet s ON s.partnership_id = m.partnership_id AND s.membership_id = m.id AND s.month = :from
            LEFT JOIN (SELECT membership_id, SUM(minutes) AS minutes, SUM(travel_minutes) AS travel_minutes FROM hour_entry
                       WHERE partnership_id = :partnershipId AND date BETWEEN :from AND :to AND NOT withdrawn
                         AND (:expertId IS NULL OR membership_id = :expertId)
                       GROUP BY membership_id) h ON h.membership_id = m.id
            WHERE m.partnership_id = :partnershipId AND (:expertId IS NULL OR m.id = :expertId)
              AND (m.name > :afterName OR (m.name = :afterName AND m.id > :afterId))
              AND""" + Reached.EXPERT + """
              AND EXISTS (SELECT 1 FROM role_grant g
                          WHERE g.partnership_id = m.partnership_id AND g.membership_id = m.id AND g.role = 'EXPERT'
                            AND g.starts_on <= :to AND (g.ends_on IS NULL OR g.ends_on >= :from))
            ORDER BY m.name, m.id LIMIT :limit""")
    List<MonthLine> lines(
            @Uuid16 UUID partnershipId,
            LocalDate from,
            LocalDate to,
            @Nullable @Uuid16 UUID expertId,
            @Nullable String reach,
            String afterName,
            @Uuid16 UUID afterId,
            LocalDate today,
            int limit);

    /** The month of one expert; within reach when one is given. */
    default Optional<MonthLine> line(
            UUID partnershipId, UUID expertId, YearMonth month, @Nullable String reach, LocalDate today) {
        return lines(partnershipId, month.atDay(1), month.atEndOfMonth(), expertId, reach, "", new UUID(0, 0), today, 1)
                .stream()
                .findFirst();
    }

    /** The months of one expert from the first to the last, each its first day, the last one first; without those in which somebody was none. */
    @Query("""
            WITH RECURSIVE calendar (month) AS (
                SELECT CAST(:first AS DATE) UNION ALL SELECT month + INTERVAL 1 MONTH FROM calendar WHERE month < :last)
            SELECT s.id AS sheet_id, m.id AS membership_id, m.name, c.month, COALESCE(s.state, 'OPEN') AS state,
                   CAST(COALESCE(h.minutes, 0) AS SIGNED) AS minutes, CAST(COALESCE(h.travel_minutes, 0) AS SIGNED) AS travel_minutes,
                   s.reason, COALESCE(s.reopening_asked, FALSE) AS reopening_asked, s.submitted_at, COALESCE(s.version, 1) AS version,""" + STOPPED + """
            FROM calendar c
            JOIN membership m ON m.partnership_id = :partnershipId AND m.id = :expertId
            LEFT JOIN month_sheet s ON s.partnership_id = m.partnership_id AND s.membership_id = m.id AND s.month = c.month
            LEFT JOIN (SELECT LAST_DAY(date) AS month_end, SUM(minutes) AS minutes, SUM(travel_minutes) AS travel_minutes FROM hour_entry
                       WHERE partnership_id = :partnershipId AND membership_id = :expertId AND date >= :first AND NOT withdrawn
                       GROUP BY LAST_DAY(date)) h ON h.month_end = LAST_DAY(c.month)
            WHERE EXISTS (SELECT 1 FROM role_grant g
                          WHERE g.partnership_id = m.partnership_id AND g.membership_id = m.id AND g.role = 'EXPERT'
                            AND g.starts_on <= LAST_DAY(c.month) AND (g.ends_on IS NULL OR g.ends_on >= c.month))
            ORDER BY c.month DESC""")
    List<MonthLine> ownLines(
            @Uuid16 UUID partnershipId, @Uuid16 UUID expertId, LocalDate first, LocalDate last, LocalDate today);
}
