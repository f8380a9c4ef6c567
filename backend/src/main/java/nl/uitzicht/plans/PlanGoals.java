package nl.uitzicht.plans;

import io.micronaut.data.annotation.Expandable;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.DataType;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.UUID;
import nl.uitzicht.platform.database.Uuid16;
import nl.uitzicht.platform.database.UuidBytes;
import nl.uitzicht.platform.tenancy.Tid;

/** The goals of plans. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface PlanGoals extends GenericRepository<PlanGoal, Tid> {
    List<PlanGoal> saveAll(List<PlanGoal> goals);

    /** Of several plans, in their order. */
    @Query("SELECT * FROM plan_goal WHERE partnership_id = :partnershipId AND plan_id IN (:planIds) ORDER BY position")
    List<PlanGoal> of(
            @Uuid16 UUID partnershipId,
            @TypeDef(type = DataType.BYTE_ARRAY, converter = UuidBytes.class) @Expandable List<UUID> planIds);

    @Query("DELETE FROM plan_goal WHERE partnership_id = :partnershipId AND plan_id = :planId")
    void clear(@Uuid16 UUID partnershipId, @Uuid16 UUID planId);

    /** What became of a goal; 0 when the plan has no such goal. */
    @Query("""
            UPDATE plan_goal SET result = :result, result_text = :text
            WHERE partnership_id = :partnershipId AND plan_id = :planId AND id = :id""")
    int judge(@Uuid16 UUID partnershipId, @Uuid16 UUID planId, @Uuid16 UUID id, GoalResult result, String text);
}
