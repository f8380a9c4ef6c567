package nl.uitzicht.plans;

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
import nl.uitzicht.route.SchoolFunction;

/** The versions of plans. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface ActionPlans extends GenericRepository<ActionPlan, Tid> {
    ActionPlan save(ActionPlan plan);

    ActionPlan update(ActionPlan plan);

    void delete(ActionPlan plan);

    Optional<ActionPlan> findById(Tid id);

    /** The plan, which stands still until this transaction ends. */
    @Query("SELECT * FROM action_plan WHERE partnership_id = :partnershipId AND id = :id FOR UPDATE")
    Optional<ActionPlan> lock(@Uuid16 UUID partnershipId, @Uuid16 UUID id);

    /** The last version of a round, locked. */
    @Query("""
            SELECT * FROM action_plan WHERE partnership_id = :partnershipId AND traject_id = :trajectId AND cycle = :cycle
            ORDER BY number DESC LIMIT 1 FOR UPDATE""")
    Optional<ActionPlan> last(@Uuid16 UUID partnershipId, @Uuid16 UUID trajectId, int cycle);

    /** The plans of several trajecten, the last first. */
    @Query("""
            SELECT * FROM action_plan WHERE partnership_id = :partnershipId AND traject_id IN (:trajectIds)
            ORDER BY cycle DESC, number DESC""")
    List<ActionPlan> of(
            @Uuid16 UUID partnershipId,
            @TypeDef(type = DataType.BYTE_ARRAY, converter = UuidBytes.class) @Expandable List<UUID> trajectIds);

    @Query("""
            UPDATE action_plan SET confirmed_on = :on, confirmed_how = :how, confirmed_by = :by, spent_minutes = :spent, version = version + 1
            WHERE partnership_id = :partnershipId AND id = :id""")
    void confirm(
            @Uuid16 UUID partnershipId, @Uuid16 UUID id, LocalDate on, ConfirmedHow how, SchoolFunction by, int spent);

    /** Undoes a confirmation; of the first of a round what was spent before it is counted anew. */
    @Query("""
            UPDATE action_plan SET confirmed_on = NULL, confirmed_how = NULL, confirmed_by = NULL,
                   spent_minutes = CASE WHEN :first THEN NULL ELSE spent_minutes END, version = version + 1
            WHERE partnership_id = :partnershipId AND id = :id""")
    void unconfirm(@Uuid16 UUID partnershipId, @Uuid16 UUID id, boolean first);

    @Query("""
            UPDATE action_plan SET evaluation_confirmed_on = :on, evaluation_confirmed_how = :how, evaluation_confirmed_by = :by,
                   evaluation_recorded_by = :recordedBy, version = version + 1
            WHERE partnership_id = :partnershipId AND id = :id""")
    void confirmEvaluation(
            @Uuid16 UUID partnershipId,
            @Uuid16 UUID id,
            LocalDate on,
            ConfirmedHow how,
            SchoolFunction by,
            @Uuid16 UUID recordedBy);

    /** Who recorded what the school said of several plans. */
    @Query("""
            SELECT p.id AS plan_id, c.name AS plan_by, e.name AS evaluation_by FROM action_plan p
            LEFT JOIN plan_confirmation k ON k.partnership_id = p.partnership_id AND k.id = p.id
            LEFT JOIN membership c ON c.partnership_id = k.partnership_id AND c.id = k.recorded_by
            LEFT JOIN membership e ON e.partnership_id = p.partnership_id AND e.id = p.evaluation_recorded_by
            WHERE p.partnership_id = :partnershipId AND p.id IN (:planIds)""")
    List<PlanRecorders> recorders(
            @Uuid16 UUID partnershipId,
            @TypeDef(type = DataType.BYTE_ARRAY, converter = UuidBytes.class) @Expandable List<UUID> planIds);

    /** A plan goes on under a version that nobody has seen yet. */
    @Query("UPDATE action_plan SET version = :version WHERE partnership_id = :partnershipId AND id = :id")
    void goOn(@Uuid16 UUID partnershipId, @Uuid16 UUID id, int version);

    @Query(
            "UPDATE action_plan SET in_dossier_on = :on, version = version + 1 WHERE partnership_id = :partnershipId AND id = :id")
    void inDossier(@Uuid16 UUID partnershipId, @Uuid16 UUID id, LocalDate on);

    @Query(
            "UPDATE action_plan SET evaluated_on = :on, version = version + 1 WHERE partnership_id = :partnershipId AND id = :id")
    void evaluated(@Uuid16 UUID partnershipId, @Uuid16 UUID id, LocalDate on);
}
