package nl.uitzicht.schools.networks;

import io.micronaut.data.annotation.Expandable;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.DataType;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.UUID;
import nl.uitzicht.platform.database.Uuid16;
import nl.uitzicht.platform.database.UuidBytes;
import nl.uitzicht.platform.tenancy.Tid;

@JdbcRepository(dialect = Dialect.MYSQL)
interface RegionMunicipalities extends GenericRepository<RegionMunicipality, Tid> {
    void saveAll(List<RegionMunicipality> rows);

    /** Each municipality with the name of its region. */
    @Query("""
            SELECT m.partnership_id, m.id, r.name AS region, m.municipality FROM region_municipality m
            JOIN region r ON r.partnership_id = m.partnership_id AND r.id = m.region_id
            WHERE m.partnership_id = :partnershipId""")
    List<NamedMunicipality> all(@Uuid16 UUID partnershipId);

    /** Takes away those of some regions; what was declared of others stays. */
    @Query("DELETE FROM region_municipality WHERE partnership_id = :partnershipId AND region_id IN (:regionIds)")
    int clear(
            @Uuid16 UUID partnershipId,
            @TypeDef(type = DataType.BYTE_ARRAY, converter = UuidBytes.class) @Expandable List<UUID> regionIds);
}
