package nl.uitzicht.trajecten;

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
import java.util.Optional;
import java.util.UUID;
import nl.uitzicht.platform.database.Uuid16;
import nl.uitzicht.platform.database.UuidBytes;
import nl.uitzicht.platform.tenancy.Reached;

/** Reads trajecten for lists and children. Who may see which one is decided by {@link TrajectAccess}. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface TrajectDirectory extends GenericRepository<Traject, UUID> {
    /** The columns of a {@link Traject}, as of :today; of two agreements from one date the last recorded holds. */
    String COLUMNS = """
            SELECT t.id, t.subject, t.question, t.school_id, t.region_id, t.network_id, t.domain_id, t.state, t.ending,
                   t.starts_on, t.ends_on, t.provisional_minutes, t.closing_next, t.closing_advice, t.version,
                   (SELECT a.minutes FROM traject_agreement a
                    WHERE a.partnership_id = t.partnership_id AND a.traject_id = t.id AND a.from_date <= :today
                    ORDER BY a.from_date DESC, a.recorded_at DESC, a.id DESC LIMIT 1) AS agreed_minutes
            FROM traject t
            """;

    String TRAJECT = COLUMNS + """
            WHERE t.partnership_id = :partnershipId
            """;

    @Query(TRAJECT + "AND t.id IN (:ids)")
    List<Traject> byIds(
            @Uuid16 UUID partnershipId,
            @TypeDef(type = DataType.BYTE_ARRAY, converter = UuidBytes.class) @Expandable List<UUID> ids,
            LocalDate today);

    /** One that exists. */
    default Traject one(UUID partnershipId, UUID id, LocalDate today) {
        return byIds(partnershipId, List.of(id), today).getFirst();
    }

    /** A page of those within reach and of those {@code ownId} is or was coupled to, the latest started first; {@code state} null: in any state, {@code id} null: any. */
    @Query(TRAJECT + """
              AND (:state IS NULL OR t.state = :state) AND (:id IS NULL OR t.id = :id)
              AND (EXISTS (SELECT 1 FROM traject_expert e
                   WHERE e.partnership_id = t.partnership_id AND e.traject_id = t.id AND e.membership_id = :ownId) OR""" + Reached.ROW + """
              )
              AND (t.starts_on < :afterStart OR (t.starts_on = :afterStart AND t.id < :afterId))
            ORDER BY t.starts_on DESC, t.id DESC LIMIT :limit""")
    List<Traject> page(
            @Uuid16 UUID partnershipId,
            LocalDate today,
            @Nullable TrajectState state,
            @Nullable @Uuid16 UUID id,
            @Nullable @Uuid16 UUID ownId,
            @Nullable String reach,
            LocalDate afterStart,
            @Uuid16 UUID afterId,
            int limit);

    /**
     * Those an expert works on or worked on until {@code closedSince}, or until a closing that was recorded since, the one with the latest own hours first. Reads hours only for that
     * order, those of the nine months before it too, and once: asked for each traject, the database read all hours of the partnership.
     */
    @Query(COLUMNS + """
            LEFT JOIN (SELECT h.traject_id, MAX(h.date) AS latest FROM hour_entry h
                       WHERE h.partnership_id = :partnershipId AND h.membership_id = :membershipId
                         AND h.date >= :closedSince - INTERVAL 39 WEEK AND NOT h.withdrawn
                       GROUP BY h.traject_id) own ON own.traject_id = t.id
            WHERE t.partnership_id = :partnershipId
              AND (t.state <> 'CLOSED' OR COALESCE(t.closed_on, t.ends_on) >= :closedSince)
              AND EXISTS (SELECT 1 FROM traject_expert e
                   WHERE e.partnership_id = t.partnership_id AND e.traject_id = t.id AND e.membership_id = :membershipId
                     AND (e.ends_on IS NULL OR e.ends_on >= :closedSince OR (e.ends_on = t.ends_on AND t.closed_on >= :closedSince)))
            ORDER BY own.latest DESC, t.starts_on DESC, t.id
            LIMIT :limit""")
    List<Traject> inUse(
            @Uuid16 UUID partnershipId, @Uuid16 UUID membershipId, LocalDate today, LocalDate closedSince, int limit);

    /** The last day with hours on a traject, of one expert or (null) of all. */
    @Query("""
            SELECT MAX(date) FROM hour_entry
            WHERE partnership_id = :partnershipId AND traject_id = :trajectId AND NOT withdrawn
              AND (:membershipId IS NULL OR membership_id = :membershipId)""")
    Optional<LocalDate> lastHours(
            @Uuid16 UUID partnershipId, @Uuid16 UUID trajectId, @Nullable @Uuid16 UUID membershipId);

    /** The experts of trajecten: lead first, then who stands, then the latest. */
    @Query("""
            SELECT e.traject_id, e.membership_id AS id, m.name, e.lead_expert, e.starts_on, e.ends_on FROM traject_expert e
            JOIN membership m ON m.partnership_id = e.partnership_id AND m.id = e.membership_id
            WHERE e.partnership_id = :partnershipId AND e.traject_id IN (:ids)
            ORDER BY e.lead_expert DESC, e.ends_on IS NOT NULL, e.starts_on DESC, e.id""")
    List<TrajectExpert> experts(
            @Uuid16 UUID partnershipId,
            @TypeDef(type = DataType.BYTE_ARRAY, converter = UuidBytes.class) @Expandable List<UUID> ids);
}
