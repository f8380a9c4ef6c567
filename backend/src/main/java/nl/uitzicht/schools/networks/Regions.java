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
interface Regions extends GenericRepository<Region, Tid> {
    void saveAll(List<Region> rows);

    @Query("SELECT * FROM region WHERE partnership_id = :partnershipId")
    List<Region> all(@Uuid16 UUID partnershipId);
}
