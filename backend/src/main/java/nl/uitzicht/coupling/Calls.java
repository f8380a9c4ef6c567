package nl.uitzicht.coupling;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.uitzicht.platform.database.Uuid16;

/** Keeps what experts said on the telephone. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface Calls extends GenericRepository<Call, UUID> {
    /** Forgets them. */
    @Query("DELETE FROM candidate_call WHERE partnership_id = :partnershipId AND deployment_id = :deploymentId")
    void clear(@Uuid16 UUID partnershipId, @Uuid16 UUID deploymentId);

    @Query(
            "SELECT membership_id, can_from FROM candidate_call WHERE partnership_id = :partnershipId AND deployment_id = :deploymentId")
    List<Call> of(@Uuid16 UUID partnershipId, @Uuid16 UUID deploymentId);

    /** Notes a call; a later one about the same takes its place. */
    @Query("""
            INSERT INTO candidate_call (partnership_id, id, deployment_id, membership_id, can_from, noted_by, noted_on)
            VALUES (:partnershipId, :id, :deploymentId, :membershipId, :canFrom, :notedBy, :notedOn)
            ON DUPLICATE KEY UPDATE can_from = :canFrom, noted_by = :notedBy, noted_on = :notedOn""")
    void note(
            @Uuid16 UUID partnershipId,
            @Uuid16 UUID id,
            @Uuid16 UUID deploymentId,
            @Uuid16 UUID membershipId,
            @Nullable LocalDate canFrom,
            @Uuid16 UUID notedBy,
            LocalDate notedOn);
}
