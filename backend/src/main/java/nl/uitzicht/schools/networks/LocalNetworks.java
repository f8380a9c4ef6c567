package nl.uitzicht.schools.networks;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.UUID;
import nl.uitzicht.platform.database.Uuid16;
import nl.uitzicht.platform.tenancy.Tid;

@JdbcRepository(dialect = Dialect.MYSQL)
interface LocalNetworks extends GenericRepository<LocalNetwork, Tid> {
    void saveAll(List<LocalNetwork> rows);

    @Query("SELECT * FROM local_network WHERE partnership_id = :partnershipId")
    List<LocalNetwork> all(@Uuid16 UUID partnershipId);
}
