package nl.uitzicht.reviews.planning;

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

/** Conversations by the moment they are planned on, and what was asked before it. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface PlannedReviews extends GenericRepository<Review, Tid> {
    /** Planned moments from a date on that one of these people has, as expert or as manager. */
    @Query("""
            SELECT * FROM review WHERE partnership_id = :partnershipId AND (manager_id IN (:ids) OR expert_id IN (:ids))
              AND planned_on >= :from AND state IN ('PLANNED', 'REFLECTION_IN')""")
    List<Review> plannedWith(
            @Uuid16 UUID partnershipId,
            @TypeDef(type = DataType.BYTE_ARRAY, converter = UuidBytes.class) @Expandable List<UUID> ids,
            LocalDate from);

    /**
     * Those planned between two dates, both included, whose reflection is not in and was not asked for: asking counts for a moment that is
     * moved by a week, and not for one of weeks later.
     */
    @Query("""
            SELECT * FROM review WHERE partnership_id = :partnershipId AND planned_on BETWEEN :from AND :to AND state = 'PLANNED'
              AND (reflection_asked_on IS NULL OR reflection_asked_on < planned_on - INTERVAL 14 DAY) ORDER BY planned_on, id""")
    List<Review> toAskReflection(@Uuid16 UUID partnershipId, LocalDate from, LocalDate to);

    /** 1 when the expert was asked for the reflection, or to confirm, on that day; else 0. */
    @Query("""
            SELECT COUNT(*) FROM review
            WHERE partnership_id = :partnershipId AND id = :id AND (reflection_asked_on = :on OR confirmation_asked_on = :on)""")
    int wasAskedOn(@Uuid16 UUID partnershipId, @Uuid16 UUID id, LocalDate on);

    /** The expert was asked to confirm on a day. */
    @Query("UPDATE review SET confirmation_asked_on = :on WHERE partnership_id = :partnershipId AND id = :id")
    void askedConfirmation(@Uuid16 UUID partnershipId, @Uuid16 UUID id, LocalDate on);

    /** The expert was asked for the reflection on a day. */
    @Query("UPDATE review SET reflection_asked_on = :on WHERE partnership_id = :partnershipId AND id = :id")
    void askedReflection(@Uuid16 UUID partnershipId, @Uuid16 UUID id, LocalDate on);

    /** Those planned between two dates and not held yet, both included. */
    @Query("""
            SELECT * FROM review WHERE partnership_id = :partnershipId AND planned_on BETWEEN :from AND :to
              AND state IN ('PLANNED', 'REFLECTION_IN') ORDER BY planned_on, starts_at, id""")
    List<Review> plannedBetween(@Uuid16 UUID partnershipId, LocalDate from, LocalDate to);
}
