package nl.uitzicht.trajecten;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Optional;
import java.util.UUID;
import nl.uitzicht.platform.database.Uuid16;

/** How a traject stands: what other features may ask before they let somebody change what belongs to it. */
@JdbcRepository(dialect = Dialect.MYSQL)
public interface TrajectStandings extends GenericRepository<TrajectStanding, UUID> {
    /** One traject of the partnership; empty when it is absent or another's. */
    @Query(
            "SELECT id, school_id, region_id, network_id, subject, state, starts_on, ends_on, closed_on FROM traject WHERE partnership_id = :partnershipId AND id = :id")
    Optional<TrajectStanding> find(@Uuid16 UUID partnershipId, @Uuid16 UUID id);

    /** The same, which stands still until this transaction ends. */
    @Query(
            "SELECT id, school_id, region_id, network_id, subject, state, starts_on, ends_on, closed_on FROM traject WHERE partnership_id = :partnershipId AND id = :id FOR UPDATE")
    Optional<TrajectStanding> lock(@Uuid16 UUID partnershipId, @Uuid16 UUID id);
}
