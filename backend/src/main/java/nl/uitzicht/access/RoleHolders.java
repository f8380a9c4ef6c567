package nl.uitzicht.access;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.uitzicht.platform.database.Uuid16;

/** Who holds a role, for features that must tell them something. */
@JdbcRepository(dialect = Dialect.MYSQL)
public interface RoleHolders extends GenericRepository<RoleHolder, UUID> {
    /** Those who hold {@code role} today for the whole partnership, this region or this network, or for whatever when there is neither (R16); by name. */
    @Query("""
            SELECT DISTINCT m.id, m.name, a.email FROM role_grant g
            JOIN membership m ON m.partnership_id = g.partnership_id AND m.id = g.membership_id
            JOIN account a ON a.id = m.account_id
            WHERE g.partnership_id = :partnershipId AND g.role = :role
              AND g.starts_on <= :today AND (g.ends_on IS NULL OR g.ends_on >= :today)
              AND m.starts_on <= :today AND (m.ends_on IS NULL OR m.ends_on >= :today)
              AND ((g.region_id IS NULL AND g.network_id IS NULL) OR g.region_id = :regionId OR g.network_id = :networkId
                   OR (:regionId IS NULL AND :networkId IS NULL))
            ORDER BY m.name, m.id""")
    List<RoleHolder> holding(
            @Uuid16 UUID partnershipId,
            String role,
            @Nullable @Uuid16 UUID regionId,
            @Nullable @Uuid16 UUID networkId,
            LocalDate today);
}
