package nl.uitzicht.reviews.rounds;

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
import nl.uitzicht.platform.tenancy.Tid;
import nl.uitzicht.reviews.Reviews;

@JdbcRepository(dialect = Dialect.MYSQL)
interface Rounds extends GenericRepository<ReviewRound, Tid> {
    ReviewRound save(ReviewRound round);

    /** The latest rounds, the newest first. */
    @Query("SELECT * FROM review_round WHERE partnership_id = :partnershipId ORDER BY month DESC LIMIT :limit")
    List<ReviewRound> latest(@Uuid16 UUID partnershipId, int limit);

    @Query(
            "SELECT * FROM review_round WHERE partnership_id = :partnershipId AND school_year = :schoolYear ORDER BY month")
    List<ReviewRound> ofYear(@Uuid16 UUID partnershipId, String schoolYear);

    /** Takes away rounds that begin after a date in a month that was chosen no more, and hold no review. */
    @Query("""
            DELETE FROM review_round WHERE partnership_id = :partnershipId AND month > :today AND NOT FIND_IN_SET(MONTH(month), :months)
              AND id NOT IN (SELECT r.round_id FROM review r WHERE r.partnership_id = :partnershipId AND r.round_id IS NOT NULL)""")
    void dropEmpty(@Uuid16 UUID partnershipId, LocalDate today, String months);

    /** The month of the first round there is. */
    @Query("SELECT MIN(month) FROM review_round WHERE partnership_id = :partnershipId")
    Optional<LocalDate> earliest(@Uuid16 UUID partnershipId);

    /** Gives rounds that begin after a date another questionnaire, for the reviews that are still to be made. */
    @Query(
            "UPDATE review_round SET questionnaire_id = :questionnaireId WHERE partnership_id = :partnershipId AND month > :today")
    void ask(@Uuid16 UUID partnershipId, @Uuid16 UUID questionnaireId, LocalDate today);

    /** Holds a partnership's rounds until the transaction ends, so that two who make them do not make them twice. */
    @Query("SELECT COUNT(*) FROM (SELECT id FROM partnership WHERE id = :partnershipId FOR UPDATE) p")
    int lockAll(@Uuid16 UUID partnershipId);

    /** How many reviews of each round stand in each state; {@code callerId} null: everybody's, else what that manager manages. */
    @Query("SELECT r.round_id, r.state, COUNT(*) AS reviews FROM review r WHERE r.partnership_id = :partnershipId "
            + "AND r.round_id IN (:roundIds) AND (:callerId IS NULL OR " + Reviews.MANAGED
            + ") GROUP BY r.round_id, r.state")
    List<RoundCount> counts(
            @Uuid16 UUID partnershipId,
            @TypeDef(type = DataType.BYTE_ARRAY, converter = UuidBytes.class) @Expandable List<UUID> roundIds,
            @Nullable @Uuid16 UUID callerId,
            LocalDate today);
}
