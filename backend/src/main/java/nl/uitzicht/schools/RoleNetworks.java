package nl.uitzicht.schools;

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
import java.util.UUID;
import nl.uitzicht.platform.database.Uuid16;
import nl.uitzicht.platform.database.UuidBytes;
import nl.uitzicht.platform.tenancy.Reached;

/** Whose network is whose (D1): roles are held for the partnership, a region or a network; a school follows from its contacts (D6). */
@JdbcRepository(dialect = Dialect.MYSQL)
public interface RoleNetworks extends GenericRepository<RoleNetwork, UUID> {
    String OWN = """
            SELECT n.id, n.name, n.region_id, r.name AS region_name, n.two_layers FROM local_network n
            JOIN region r ON r.partnership_id = n.partnership_id AND r.id = n.region_id
            WHERE n.partnership_id = :partnershipId AND""" + Reached.NETWORK;

    /** The networks within reach, by region and name. */
    @Query(OWN + "ORDER BY r.name, n.name, n.id LIMIT :limit")
    List<RoleNetwork> of(@Uuid16 UUID partnershipId, @Nullable String reach, int limit);

    /** One of those, or nothing. */
    @Query(OWN + "AND n.id = :networkId")
    List<RoleNetwork> one(@Uuid16 UUID partnershipId, @Nullable String reach, @Uuid16 UUID networkId);

    /** The schools of networks today, by name. */
    @Query("""
            SELECT s.id, m.network_id, s.name, s.place FROM school_network m
            JOIN school s ON s.partnership_id = m.partnership_id AND s.id = m.school_id
            WHERE m.partnership_id = :partnershipId AND m.network_id IN (:ids)
              AND m.starts_on <= :today AND (m.ends_on IS NULL OR m.ends_on >= :today)
              AND (s.closed_on IS NULL OR s.closed_on > :today)
            ORDER BY s.name, s.id""")
    List<NetworkSchool> schools(
            @Uuid16 UUID partnershipId,
            @TypeDef(type = DataType.BYTE_ARRAY, converter = UuidBytes.class) @Expandable List<UUID> ids,
            LocalDate today);

    /** Special schools that are open and in no network today, by name (R16). */
    @Query("""
            SELECT s.id, s.name, s.place, s.closed_on FROM school s
            WHERE s.partnership_id = :partnershipId AND s.kind = 'SPECIAL' AND (s.closed_on IS NULL OR s.closed_on > :today)
              AND NOT EXISTS (SELECT 1 FROM school_network m
                    WHERE m.partnership_id = s.partnership_id AND m.school_id = s.id
                      AND m.starts_on <= :today AND (m.ends_on IS NULL OR m.ends_on >= :today))
            ORDER BY s.name, s.id LIMIT :limit""")
    List<SchoolCard> special(@Uuid16 UUID partnershipId, LocalDate today, int limit);

    /** The networks today of the schools of which this address is a contact. */
    @Query("""
            SELECT n.id, n.name, n.region_id, r.name AS region_name, n.two_layers FROM local_network n
            JOIN region r ON r.partnership_id = n.partnership_id AND r.id = n.region_id
            WHERE n.partnership_id = :partnershipId
              AND EXISTS (SELECT 1 FROM school_network m
                    JOIN school_contact c ON c.partnership_id = m.partnership_id AND c.school_id = m.school_id
                    WHERE m.partnership_id = n.partnership_id AND m.network_id = n.id
                      AND m.starts_on <= :today AND (m.ends_on IS NULL OR m.ends_on >= :today)
                      AND c.email = :email AND c.starts_on <= :today AND (c.ends_on IS NULL OR c.ends_on >= :today))
            ORDER BY r.name, n.name, n.id LIMIT 100""")
    List<RoleNetwork> networksOfContact(@Uuid16 UUID partnershipId, String email, LocalDate today);

    /** The schools of which this address is a contact today, by name; network null outside any (R16). */
    @Query("""
            SELECT s.id, s.name, s.place, s.closed_on FROM school s
            WHERE s.partnership_id = :partnershipId AND (s.closed_on IS NULL OR s.closed_on > :today)
              AND EXISTS (SELECT 1 FROM school_contact c WHERE c.partnership_id = s.partnership_id AND c.school_id = s.id
                    AND c.email = :email AND c.starts_on <= :today AND (c.ends_on IS NULL OR c.ends_on >= :today))
            ORDER BY s.name, s.id LIMIT 100""")
    List<SchoolCard> ofContact(@Uuid16 UUID partnershipId, String email, LocalDate today);
}
