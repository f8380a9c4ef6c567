package nl.uitzicht.schools.networks;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.uitzicht.platform.database.Uuid16;
import nl.uitzicht.platform.tenancy.Tid;

@JdbcRepository(dialect = Dialect.MYSQL)
interface NetworkMemberships extends GenericRepository<NetworkMembership, Tid> {
    void saveAll(List<NetworkMembership> rows);

    void updateAll(List<NetworkMembership> rows);

    void deleteAll(List<NetworkMembership> rows);

    /** Those that hold on the day or begin later. */
    @Query("""
            SELECT * FROM school_network
            WHERE partnership_id = :partnershipId AND (ends_on IS NULL OR ends_on >= :day) ORDER BY starts_on""")
    List<NetworkMembership> from(@Uuid16 UUID partnershipId, LocalDate day);
}
