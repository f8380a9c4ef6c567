package nl.uitzicht.access;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Expandable;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.DataType;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.uitzicht.platform.database.Uuid16;
import nl.uitzicht.platform.database.UuidBytes;

/** Reads and ends the roles of members, each where it holds. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface MemberGrants extends GenericRepository<MemberGrant, UUID> {
    /** What these members hold today, each once. */
    @Query("""
            SELECT DISTINCT membership_id, role, region_id, network_id FROM role_grant
            WHERE partnership_id = :partnershipId AND membership_id IN (:ids)
              AND starts_on <= :today AND (ends_on IS NULL OR ends_on >= :today)
            ORDER BY role, region_id, network_id""")
    List<MemberGrant> of(
            @Uuid16 UUID partnershipId,
            @TypeDef(type = DataType.BYTE_ARRAY, converter = UuidBytes.class) @Expandable List<UUID> ids,
            LocalDate today);

    /** What one member holds today. */
    default Set<Grant> held(UUID partnershipId, UUID membershipId, LocalDate today) {
        Set<Grant> held = new LinkedHashSet<>();
        of(partnershipId, List.of(membershipId), today).forEach(row -> held.add(row.grant()));
        return held;
    }

    /** Ends a role at one place as of a day. */
    @Query("""
            UPDATE role_grant SET ends_on = :lastDay
            WHERE partnership_id = :partnershipId AND membership_id = :membershipId AND role = :role
              AND region_id <=> :regionId AND network_id <=> :networkId
              AND (ends_on IS NULL OR ends_on > :lastDay)""")
    void end(
            @Uuid16 UUID partnershipId,
            @Uuid16 UUID membershipId,
            String role,
            @Nullable @Uuid16 UUID regionId,
            @Nullable @Uuid16 UUID networkId,
            LocalDate lastDay);
}
