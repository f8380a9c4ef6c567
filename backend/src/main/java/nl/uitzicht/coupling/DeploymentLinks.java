package nl.uitzicht.coupling;

import io.micronaut.data.annotation.Expandable;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.DataType;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.uitzicht.platform.database.Uuid16;
import nl.uitzicht.platform.database.UuidBytes;
import nl.uitzicht.platform.tenancy.Tid;

/** The only place that leads from a case to a traject (D22). */
@JdbcRepository(dialect = Dialect.MYSQL)
interface DeploymentLinks extends GenericRepository<DeploymentLink, Tid> {
    DeploymentLink save(DeploymentLink link);

    void deleteById(Tid id);

    @Query("SELECT * FROM deployment_link WHERE partnership_id = :partnershipId AND case_id = :caseId")
    Optional<DeploymentLink> ofCase(@Uuid16 UUID partnershipId, @Uuid16 UUID caseId);

    @Query("SELECT * FROM deployment_link WHERE partnership_id = :partnershipId AND traject_id = :trajectId")
    Optional<DeploymentLink> ofTraject(@Uuid16 UUID partnershipId, @Uuid16 UUID trajectId);

    @Query("UPDATE deployment_link SET traject_id = :trajectId WHERE partnership_id = :partnershipId AND id = :id")
    void became(@Uuid16 UUID partnershipId, @Uuid16 UUID id, @Uuid16 UUID trajectId);

    @Query("SELECT * FROM deployment_link WHERE partnership_id = :partnershipId AND id IN (:ids)")
    List<DeploymentLink> byIds(
            @Uuid16 UUID partnershipId,
            @TypeDef(type = DataType.BYTE_ARRAY, converter = UuidBytes.class) @Expandable List<UUID> ids);
}
