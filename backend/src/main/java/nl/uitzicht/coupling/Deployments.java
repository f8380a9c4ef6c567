package nl.uitzicht.coupling;

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

/** Keeps decisions on an expert. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface Deployments extends GenericRepository<Deployment, Tid> {
    Deployment save(Deployment deployment);

    Deployment update(Deployment deployment);

    void deleteById(Tid id);

    Optional<Deployment> findById(Tid id);

    /** The row, which stands still until this transaction ends. */
    @Query("SELECT * FROM deployment WHERE partnership_id = :partnershipId AND id = :id FOR UPDATE")
    Optional<Deployment> lock(@Uuid16 UUID partnershipId, @Uuid16 UUID id);

    /** What some schools still prepare: first what waits for an expert, then running trajecten without a dossier; each the oldest decision first. */
    @Query("""
            SELECT * FROM deployment
            WHERE partnership_id = :partnershipId AND school_id IN (:schoolIds) AND cancelled_on IS NULL
              AND (coupled_on IS NULL OR (dossier_ready_on IS NULL AND NOT EXISTS (
                   SELECT 1 FROM deployment_link l JOIN traject t ON t.partnership_id = l.partnership_id AND t.id = l.traject_id
                   WHERE l.partnership_id = deployment.partnership_id AND l.id = deployment.id AND t.state = 'CLOSED')))
            ORDER BY coupled_on IS NOT NULL, decided_on, id LIMIT :limit""")
    List<Deployment> waitingOf(
            @Uuid16 UUID partnershipId,
            @TypeDef(type = DataType.BYTE_ARRAY, converter = UuidBytes.class) @Expandable List<UUID> schoolIds,
            int limit);

    /** A page of one stand, of some networks and of schools without a network; who waits longest comes first. No contact is due about a traject that closed. */
    @Query("""
            SELECT * FROM deployment
            WHERE partnership_id = :partnershipId AND cancelled_on IS NULL
              AND (network_id IS NULL OR network_id IN (:networkIds))
              AND :stand = CASE WHEN coupled_on IS NULL THEN 'WAITING' WHEN first_contact_on IS NULL THEN 'CONTACT_DUE' ELSE 'STARTED' END
              AND NOT (:stand = 'CONTACT_DUE' AND EXISTS (
                   SELECT 1 FROM deployment_link l JOIN traject t ON t.partnership_id = l.partnership_id AND t.id = l.traject_id
                   WHERE l.partnership_id = deployment.partnership_id AND l.id = deployment.id AND t.state = 'CLOSED'))
              AND (:afterDate IS NULL OR decided_on > :afterDate OR (decided_on = :afterDate AND id > :afterId))
            ORDER BY decided_on, id LIMIT :limit""")
    List<Deployment> page(
            @Uuid16 UUID partnershipId,
            @TypeDef(type = DataType.BYTE_ARRAY, converter = UuidBytes.class) @Expandable List<UUID> networkIds,
            DeploymentStand stand,
            @Nullable LocalDate afterDate,
            @Uuid16 UUID afterId,
            int limit);

    /** Who said that the dossier is ready. */
    @Query("UPDATE deployment SET dossier_ready_by = :membershipId WHERE partnership_id = :partnershipId AND id = :id")
    void readyBy(@Uuid16 UUID partnershipId, @Uuid16 UUID id, @Uuid16 UUID membershipId);

    /** Why it was cancelled. */
    @Query("UPDATE deployment SET cancelled_reason = :reason WHERE partnership_id = :partnershipId AND id = :id")
    void because(@Uuid16 UUID partnershipId, @Uuid16 UUID id, String reason);
}
