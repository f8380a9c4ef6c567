package nl.uitzicht.surveys.invitations;

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
interface NetworkGroups extends GenericRepository<NetworkGroup, Tid> {
    @Query("SELECT * FROM survey_network_group WHERE partnership_id = :partnershipId AND id = :networkId")
    Optional<NetworkGroup> find(@Uuid16 UUID partnershipId, @Uuid16 UUID networkId);

    @Query("SELECT * FROM survey_network_group WHERE partnership_id = :partnershipId")
    List<NetworkGroup> all(@Uuid16 UUID partnershipId);

    @Query("""
            INSERT INTO survey_network_group (partnership_id, id, name) VALUES (:partnershipId, :networkId, :name)
            ON DUPLICATE KEY UPDATE name = :name""")
    void put(@Uuid16 UUID partnershipId, @Uuid16 UUID networkId, String name);

    @Query("DELETE FROM survey_network_group WHERE partnership_id = :partnershipId AND id = :networkId")
    void remove(@Uuid16 UUID partnershipId, @Uuid16 UUID networkId);
}
