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

/** The interventions of plans. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface PlanInterventions extends GenericRepository<PlanIntervention, Tid> {
    List<PlanIntervention> saveAll(List<PlanIntervention> interventions);

    /** Of several plans, in their order. */
    @Query(
            "SELECT * FROM plan_intervention WHERE partnership_id = :partnershipId AND plan_id IN (:planIds) ORDER BY position")
    List<PlanIntervention> of(
            @Uuid16 UUID partnershipId,
            @TypeDef(type = DataType.BYTE_ARRAY, converter = UuidBytes.class) @Expandable List<UUID> planIds);

    @Query("DELETE FROM plan_intervention WHERE partnership_id = :partnershipId AND plan_id = :planId")
    void clear(@Uuid16 UUID partnershipId, @Uuid16 UUID planId);
}
