package nl.uitzicht.trajecten;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.UUID;
import nl.uitzicht.platform.database.Uuid16;

/** Who was coupled to which traject, and when: what other features may ask. Rights on hours follow the date of the visit (D17). */
@JdbcRepository(dialect = Dialect.MYSQL)
public interface Couplings extends GenericRepository<Coupling, UUID> {
    /**
     * The periods of one expert on one traject, ended by the traject's own end; none for a foreign or absent traject. They stand still until
     * this transaction ends, so that nobody closes or hands over the traject under hours that are being logged.
     */
    @Query("""
            SELECT e.starts_on, CASE WHEN t.ends_on IS NULL OR e.ends_on < t.ends_on THEN e.ends_on ELSE t.ends_on END AS ends_on
            FROM traject_expert e
            JOIN traject t ON t.partnership_id = e.partnership_id AND t.id = e.traject_id
            WHERE e.partnership_id = :partnershipId AND e.traject_id = :trajectId AND e.membership_id = :membershipId
            LOCK IN SHARE MODE""")
    List<Coupling> of(@Uuid16 UUID partnershipId, @Uuid16 UUID trajectId, @Uuid16 UUID membershipId);
}
