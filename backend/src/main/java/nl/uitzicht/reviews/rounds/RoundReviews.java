package nl.uitzicht.reviews.rounds;

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
import nl.uitzicht.platform.tenancy.Tid;
import nl.uitzicht.reviews.Review;
import nl.uitzicht.reviews.Reviews;

/** The reviews of whole rounds, for those who make and keep up rounds. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface RoundReviews extends GenericRepository<Review, Tid> {
    /** Experts that have a review in a round already. */
    @Query(
            "SELECT id, expert_id, state, stopped FROM review WHERE partnership_id = :partnershipId AND round_id = :roundId")
    List<RoundMember> members(@Uuid16 UUID partnershipId, @Uuid16 UUID roundId);

    /** They lapse because their experts stop, until these turn out to go on; but what a manager called back of who had stopped. */
    @Query("""
            UPDATE review SET state = 'LAPSED', stopped = TRUE
            WHERE partnership_id = :partnershipId AND NOT revived AND id IN (:ids)""")
    void stop(
            @Uuid16 UUID partnershipId,
            @TypeDef(type = DataType.BYTE_ARRAY, converter = UuidBytes.class) @Expandable List<UUID> ids);

    /** They are to be planned after all. */
    @Query(
            "UPDATE review SET state = 'TO_PLAN', stopped = FALSE WHERE partnership_id = :partnershipId AND id IN (:ids)")
    void goOn(
            @Uuid16 UUID partnershipId,
            @TypeDef(type = DataType.BYTE_ARRAY, converter = UuidBytes.class) @Expandable List<UUID> ids);

    /** Nobody plans with who is an expert no more, nor becomes one again by what is known today, unless a manager chose to; whatever the round, or none. */
    @Query("""
            UPDATE review r SET r.state = 'LAPSED', r.stopped = TRUE
            WHERE r.partnership_id = :partnershipId AND r.state = 'TO_PLAN' AND NOT r.revived AND NOT EXISTS (
            """ + Reviews.EXPERT_UNTIL + ")")
    void lapseOfWhoLeft(@Uuid16 UUID partnershipId, LocalDate until);

    /** What lapsed so between rounds, of a period that ended since a date, is to be planned after all when its expert is one until a date at least. */
    @Query("""
            UPDATE review r SET r.state = 'TO_PLAN', r.stopped = FALSE
            WHERE r.partnership_id = :partnershipId AND r.state = 'LAPSED' AND r.stopped AND r.round_id IS NULL AND r.reference_date >= :since AND EXISTS (
            """ + Reviews.EXPERT_UNTIL + ")")
    void goOnBetween(@Uuid16 UUID partnershipId, LocalDate since, LocalDate until);

    /** Those planned on a day on which the expert is none any more, without a manager who knew. */
    @Query("""
            SELECT r.* FROM review r
            WHERE r.partnership_id = :partnershipId AND r.state IN ('PLANNED', 'REFLECTION_IN') AND NOT r.revived AND r.planned_on IS NOT NULL
              AND NOT EXISTS (
                SELECT 1 FROM membership m
                JOIN role_grant g ON g.partnership_id = m.partnership_id AND g.membership_id = m.id AND g.role = 'EXPERT'
                WHERE m.partnership_id = r.partnership_id AND m.id = r.expert_id
                  AND m.starts_on <= r.planned_on AND (m.ends_on IS NULL OR m.ends_on >= r.planned_on)
                  AND g.starts_on <= r.planned_on AND (g.ends_on IS NULL OR g.ends_on >= r.planned_on))
            FOR UPDATE""")
    List<Review> plannedWithoutExpert(@Uuid16 UUID partnershipId);

    /**
     * Takes away the reviews of rounds that begin after a date in a month that was chosen no more, as far as nobody planned, prepared or wrote
     * anything of them.
     *
     * @param months the numbers of those chosen, with commas
     */
    @Query("""
            DELETE r FROM review r JOIN review_round q ON q.partnership_id = r.partnership_id AND q.id = r.round_id
            WHERE r.partnership_id = :partnershipId AND q.month > :today AND NOT FIND_IN_SET(MONTH(q.month), :months)
              AND r.state IN ('TO_PLAN', 'LAPSED') AND r.invitation = 0 AND r.reflection_shared_at IS NULL
              AND NOT EXISTS (SELECT 1 FROM review_answer a WHERE a.partnership_id = r.partnership_id AND a.review_id = r.id)
              AND NOT EXISTS (SELECT 1 FROM review_note a WHERE a.partnership_id = r.partnership_id AND a.review_id = r.id)
              AND NOT EXISTS (SELECT 1 FROM review_private_note a WHERE a.partnership_id = r.partnership_id AND a.review_id = r.id)
              AND NOT EXISTS (SELECT 1 FROM review_agreement a WHERE a.partnership_id = r.partnership_id AND a.review_id = r.id)
              AND NOT EXISTS (SELECT 1 FROM review_change a WHERE a.partnership_id = r.partnership_id AND a.review_id = r.id)
              AND NOT EXISTS (SELECT 1 FROM review_signal a WHERE a.partnership_id = r.partnership_id AND a.review_id = r.id)
              AND NOT EXISTS (SELECT 1 FROM review_guest a WHERE a.partnership_id = r.partnership_id AND a.review_id = r.id)""")
    void dropUnbegun(@Uuid16 UUID partnershipId, LocalDate today, String months);

    /** Gives the reviews of rounds that begin after a date, as far as nobody began them, another questionnaire. */
    @Query("""
            UPDATE review r JOIN review_round q ON q.partnership_id = r.partnership_id AND q.id = r.round_id AND q.month > :today
            SET r.questionnaire_id = :questionnaireId
            WHERE r.partnership_id = :partnershipId AND r.state IN ('TO_PLAN', 'PLANNED') AND r.reflection_shared_at IS NULL
              AND NOT EXISTS (SELECT 1 FROM review_answer a WHERE a.partnership_id = r.partnership_id AND a.review_id = r.id)
              AND NOT EXISTS (SELECT 1 FROM review_note n WHERE n.partnership_id = r.partnership_id AND n.review_id = r.id)""")
    void ask(@Uuid16 UUID partnershipId, @Uuid16 UUID questionnaireId, LocalDate today);
}
