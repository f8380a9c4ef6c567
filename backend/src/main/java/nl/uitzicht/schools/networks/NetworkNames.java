package nl.uitzicht.schools.networks;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.uitzicht.platform.database.Uuid16;
import nl.uitzicht.platform.tenancy.Tid;

@JdbcRepository(dialect = Dialect.MYSQL)
interface NetworkNames extends GenericRepository<NetworkName, Tid> {
    void saveAll(List<NetworkName> names);

    void updateAll(List<NetworkName> names);

    void update(NetworkName name);

    @Query("SELECT * FROM network_name WHERE partnership_id = :partnershipId AND id = :id FOR UPDATE")
    Optional<NetworkName> forUpdate(@Uuid16 UUID partnershipId, @Uuid16 UUID id);

    @Query("SELECT * FROM network_name WHERE partnership_id = :partnershipId")
    List<NetworkName> all(@Uuid16 UUID partnershipId);

    /** The whole queue, in the order of the handbook. */
    @Query("""
            SELECT n.partnership_id, n.id, r.name AS region, w.name AS network, n.printed_name, n.state, n.school_id, n.reason
            FROM network_name n
            JOIN local_network w ON w.partnership_id = n.partnership_id AND w.id = n.network_id
            JOIN region r ON r.partnership_id = w.partnership_id AND r.id = w.region_id
            WHERE n.partnership_id = :partnershipId ORDER BY n.id""")
    List<NetworkNameRow> queue(@Uuid16 UUID partnershipId);
}
