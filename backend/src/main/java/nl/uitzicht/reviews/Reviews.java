package nl.uitzicht.reviews;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Expandable;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.DataType;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.uitzicht.platform.database.Uuid16;
import nl.uitzicht.platform.database.UuidBytes;
import nl.uitzicht.platform.tenancy.Tid;

/** Reads and writes reviews. What a person may see is part of each statement: an expert the own, a manager those of the own experts. */
@JdbcRepository(dialect = Dialect.MYSQL)
public interface Reviews extends GenericRepository<Review, Tid> {
    /**
     * Holds for a review r that the caller manages today: through a grant for the partnership, or for a region the expert works in now or
     * worked in on the reference date (decisions 0066 and 0078).
     */
    String MANAGED = """
            (r.expert_id <> :callerId AND EXISTS (
              SELECT 1 FROM role_grant g
              WHERE g.partnership_id = r.partnership_id AND g.membership_id = :callerId AND g.role = 'SUPPORT_MANAGER'
                AND g.starts_on <= :today AND (g.ends_on IS NULL OR g.ends_on >= :today)
                AND (g.region_id IS NULL OR EXISTS (
                     SELECT 1 FROM expert_region x
                     WHERE x.partnership_id = r.partnership_id AND x.membership_id = r.expert_id AND x.region_id = g.region_id
                       AND ((x.starts_on <= :today AND (x.ends_on IS NULL OR x.ends_on >= :today))
                         OR (x.starts_on <= r.reference_date AND (x.ends_on IS NULL OR x.ends_on >= r.reference_date)))))))""";

    /** The expert of review r is one on a date or later. */
    String EXPERT_UNTIL = """
            SELECT 1 FROM membership m
            JOIN role_grant g ON g.partnership_id = m.partnership_id AND g.membership_id = m.id AND g.role = 'EXPERT'
            WHERE m.partnership_id = r.partnership_id AND m.id = r.expert_id
              AND (m.ends_on IS NULL OR m.ends_on >= :until) AND (g.ends_on IS NULL OR g.ends_on >= :until)
            """;

    /** The columns of a {@link ReviewView} of review r. */
    String VIEW = """
            SELECT r.id, r.expert_id, m.name AS expert_name, r.round_id, r.questionnaire_id, r.school_year, r.reference_date, r.state,
                   r.manager_id, mm.name AS manager_name, r.planned_on, r.starts_at, r.minutes, r.place, r.slot, r.slot_wish, r.invitation,
                   r.reflection_shared_at, r.held_on, r.version,
                   (SELECT MAX(p.reference_date) FROM review p
                    WHERE p.partnership_id = r.partnership_id AND p.expert_id = r.expert_id AND p.state <> 'LAPSED'
                      AND p.reference_date < r.reference_date) AS previous_reference,
                   (SELECT MIN(c.side) FROM review_confirmation c
                    WHERE c.partnership_id = r.partnership_id AND c.review_id = r.id) AS confirmed_side,
                   CASE WHEN r.expert_id = :callerId THEN 'EXPERT' WHEN
            """ + MANAGED + """
             THEN 'MANAGER' ELSE 'GUEST' END AS side
            FROM review r
            JOIN membership m ON m.partnership_id = r.partnership_id AND m.id = r.expert_id
            LEFT JOIN membership mm ON mm.partnership_id = r.partnership_id AND mm.id = r.manager_id
            WHERE r.partnership_id = :partnershipId
            """;

    Review save(Review review);

    void saveAll(List<Review> reviews);

    /** The row, which stands still until this transaction ends. */
    @Query("SELECT * FROM review WHERE partnership_id = :partnershipId AND id = :id FOR UPDATE")
    Optional<Review> lock(@Uuid16 UUID partnershipId, @Uuid16 UUID id);

    /** The reviews of these ids that the caller takes part in; what is absent or foreign is left out alike. */
    @Query(VIEW + " AND r.id IN (:ids) AND (r.expert_id = :callerId OR " + MANAGED + """
             OR EXISTS (SELECT 1 FROM review_guest q
                        WHERE q.partnership_id = r.partnership_id AND q.review_id = r.id AND q.membership_id = :callerId))""")
    List<ReviewView> seen(
            @Uuid16 UUID partnershipId,
            @TypeDef(type = DataType.BYTE_ARRAY, converter = UuidBytes.class) @Expandable List<UUID> ids,
            @Uuid16 UUID callerId,
            LocalDate today);

    /** The board of a round: what the caller manages of it, by name; {@code roundId} null: of those between rounds. */
    @Query(VIEW + " AND (r.round_id = :roundId OR (:roundId IS NULL AND r.round_id IS NULL)) AND " + MANAGED + """
             AND (m.name > :afterName OR (m.name = :afterName AND r.id > :afterId))
            ORDER BY m.name, r.id LIMIT :limit""")
    List<ReviewView> board(
            @Uuid16 UUID partnershipId,
            @Nullable @Uuid16 UUID roundId,
            @Uuid16 UUID callerId,
            LocalDate today,
            String afterName,
            @Uuid16 UUID afterId,
            int limit);

    /** Of the board of a round those without a moment, by name. */
    @Query(VIEW + " AND r.round_id = :roundId AND r.state = 'TO_PLAN' AND " + MANAGED + " ORDER BY m.name, r.id")
    List<ReviewView> toPlan(@Uuid16 UUID partnershipId, @Uuid16 UUID roundId, @Uuid16 UUID callerId, LocalDate today);

    /** The caller's own as an expert, and those the caller was invited to as a procesbegeleider; the latest first. */
    @Query(VIEW + """
             AND ((:expert AND r.expert_id = :callerId)
               OR (:guest AND EXISTS (SELECT 1 FROM review_guest q
                         WHERE q.partnership_id = r.partnership_id AND q.review_id = r.id AND q.membership_id = :callerId)))
            ORDER BY r.reference_date DESC, r.id LIMIT :limit OFFSET :offset""")
    List<ReviewView> mine(
            @Uuid16 UUID partnershipId,
            @Uuid16 UUID callerId,
            boolean expert,
            boolean guest,
            LocalDate today,
            int limit,
            int offset);

    /** Reference dates of the reviews of one expert that did not lapse, up to one of them, the earliest first. */
    @Query("""
            SELECT r.id, r.reference_date FROM review r
            WHERE r.partnership_id = :partnershipId AND r.expert_id = :expertId AND r.state <> 'LAPSED'
              AND r.reference_date BETWEEN :from AND :to
            ORDER BY r.reference_date, r.id""")
    List<ReferenceDate> references(@Uuid16 UUID partnershipId, @Uuid16 UUID expertId, LocalDate from, LocalDate to);

    /** Until this transaction ends nobody else adds a review of this expert. */
    @Query("SELECT COUNT(*) FROM membership WHERE partnership_id = :partnershipId AND id = :expertId FOR UPDATE")
    int standStill(@Uuid16 UUID partnershipId, @Uuid16 UUID expertId);

    /** The reviews between rounds of one expert about a period until this day, also those added a moment ago; without those that lapsed. */
    @Query("""
            SELECT COUNT(*) FROM review
            WHERE partnership_id = :partnershipId AND expert_id = :expertId AND reference_date = :referenceDate
              AND round_id IS NULL AND state <> 'LAPSED' FOR UPDATE""")
    int extras(@Uuid16 UUID partnershipId, @Uuid16 UUID expertId, LocalDate referenceDate);

    /** A review of who is an expert no more stays, until a manager lets it lapse again. */
    @Query("""
            UPDATE review r SET r.revived = TRUE
            WHERE r.partnership_id = :partnershipId AND r.id = :id AND NOT EXISTS (
            """ + EXPERT_UNTIL + ")")
    void keepRevived(@Uuid16 UUID partnershipId, @Uuid16 UUID id, LocalDate until);

    /** Writes everything of a review but what it is about, and counts its version when asked; who writes it knows better than that its expert stopped. */
    @Query("""
            UPDATE review SET state = :state, manager_id = :managerId, planned_on = :plannedOn, starts_at = :startsAt, minutes = :minutes,
                   place = :place, slot = :slot, slot_wish = :slotWish, invitation = :invitation, guest_files = :guestFiles,
                   reflection_shared_at = :reflectionSharedAt, held_on = :heldOn, version = :version, stopped = FALSE
            WHERE partnership_id = :partnershipId AND id = :id""")
    void write(
            @Uuid16 UUID partnershipId,
            @Uuid16 UUID id,
            ReviewState state,
            @Nullable @Uuid16 UUID managerId,
            @Nullable LocalDate plannedOn,
            @Nullable LocalTime startsAt,
            int minutes,
            String place,
            ReviewSlot slot,
            @Nullable String slotWish,
            int invitation,
            int guestFiles,
            @Nullable LocalDateTime reflectionSharedAt,
            @Nullable LocalDate heldOn,
            int version);

    /** Writes the next form of a review. */
    default void write(Review next) {
        write(
                next.id().partnershipId(),
                next.id().id(),
                next.state(),
                next.managerId(),
                next.plannedOn(),
                next.startsAt(),
                next.minutes(),
                next.place(),
                next.slot(),
                next.slotWish(),
                next.invitation(),
                next.guestFiles(),
                next.reflectionSharedAt(),
                next.heldOn(),
                next.version());
    }

    /** One as its row says. */
    Optional<Review> findById(Tid id);

    /**
     * The conversation an expert prepares for, of those not held that are planned or whose period ends before a date: the first that is planned from today on,
     * else that of the round which is nearest. Older ones that nobody held stay on the board.
     */
    @Query(VIEW + """
             AND r.expert_id = :callerId AND r.state IN ('TO_PLAN', 'PLANNED', 'REFLECTION_IN')
              AND (r.reference_date <= :before OR r.planned_on BETWEEN :today AND :before)
            ORDER BY COALESCE(r.planned_on >= :today, FALSE) DESC, IF(r.planned_on >= :today, r.planned_on, NULL),
                     ABS(DATEDIFF(r.reference_date, :today)), r.id LIMIT 1""")
    List<ReviewView> coming(@Uuid16 UUID partnershipId, @Uuid16 UUID callerId, LocalDate today, LocalDate before);

    /** Where what is said of an expert now belongs: as {@link #coming}, of those not held and not planned before a date, other than one, whose round did not end unplanned. */
    @Query("""
            SELECT * FROM review WHERE partnership_id = :partnershipId AND expert_id = :expertId
              AND state IN ('TO_PLAN', 'PLANNED', 'REFLECTION_IN') AND (planned_on IS NULL OR planned_on >= :notBefore)
              AND id <> :otherThan
              AND (planned_on IS NOT NULL OR NOT EXISTS (
                   SELECT 1 FROM review_round q WHERE q.partnership_id = review.partnership_id
                   AND q.month > review.reference_date + INTERVAL 1 MONTH AND q.month <= :today))
            ORDER BY planned_on IS NULL, planned_on, ABS(DATEDIFF(reference_date, :today)), id LIMIT 1""")
    Optional<Review> next(
            @Uuid16 UUID partnershipId,
            @Uuid16 UUID expertId,
            LocalDate today,
            LocalDate notBefore,
            @Uuid16 UUID otherThan);
}
