package nl.uitzicht.access;

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

/** Whom other features write to: members who stand, and hold a role, on a date. Who still has to choose a password is left in peace. */
@JdbcRepository(dialect = Dialect.MYSQL)
public interface MailAddresses extends GenericRepository<MailAddress, UUID> {
    /** Everybody with this role, by name; {@code role} is the name of a {@link nl.uitzicht.platform.tenancy.Role}. */
    @Query("""
            SELECT m.id, m.name, a.email FROM membership m JOIN account a ON a.id = m.account_id
            WHERE m.partnership_id = :partnershipId AND a.password_hash IS NOT NULL
              AND m.starts_on <= :today AND (m.ends_on IS NULL OR m.ends_on >= :today)
              AND EXISTS (SELECT 1 FROM role_grant g
                          WHERE g.partnership_id = m.partnership_id AND g.membership_id = m.id AND g.role = :role
                            AND g.starts_on <= :today AND (g.ends_on IS NULL OR g.ends_on >= :today))
            ORDER BY m.name, m.id""")
    List<MailAddress> withRole(@Uuid16 UUID partnershipId, String role, LocalDate today);

    /** The managers of today whose role reaches an expert: for the partnership, or for a region where the expert worked in a period. */
    @Query("""
            SELECT m.id, m.name, a.email FROM membership m JOIN account a ON a.id = m.account_id
            WHERE m.partnership_id = :partnershipId AND a.password_hash IS NOT NULL
              AND m.starts_on <= :today AND (m.ends_on IS NULL OR m.ends_on >= :today)
              AND EXISTS (SELECT 1 FROM role_grant g
                          WHERE g.partnership_id = m.partnership_id AND g.membership_id = m.id AND g.role = 'SUPPORT_MANAGER'
                            AND g.starts_on <= :today AND (g.ends_on IS NULL OR g.ends_on >= :today)
                            AND (g.region_id IS NULL OR EXISTS (SELECT 1 FROM expert_region x
                                 WHERE x.partnership_id = g.partnership_id AND x.membership_id = :expertId AND x.region_id = g.region_id
                                   AND x.starts_on <= :to AND (x.ends_on IS NULL OR x.ends_on >= :from))))
            ORDER BY m.name, m.id""")
    List<MailAddress> managersOf(
            @Uuid16 UUID partnershipId, @Uuid16 UUID expertId, LocalDate from, LocalDate to, LocalDate today);

    /** Everybody who stands, also who still has to choose a password. */
    @Query("""
            SELECT m.id, m.name, a.email FROM membership m JOIN account a ON a.id = m.account_id
            WHERE m.partnership_id = :partnershipId
              AND m.starts_on <= :today AND (m.ends_on IS NULL OR m.ends_on >= :today)""")
    List<MailAddress> all(@Uuid16 UUID partnershipId, LocalDate today);

    /** These members, also those who left or still have to choose a password: to name them in a calendar file, not to write to. */
    @Query("""
            SELECT m.id, m.name, a.email FROM membership m JOIN account a ON a.id = m.account_id
            WHERE m.partnership_id = :partnershipId AND m.id IN (:ids)""")
    List<MailAddress> members(
            @Uuid16 UUID partnershipId,
            @TypeDef(type = DataType.BYTE_ARRAY, converter = UuidBytes.class) @Expandable List<UUID> ids);

    /** Those of these members who can be written to, whatever they do: they stand, and chose a password. */
    @Query("""
            SELECT m.id, m.name, a.email FROM membership m JOIN account a ON a.id = m.account_id
            WHERE m.partnership_id = :partnershipId AND m.id IN (:ids) AND a.password_hash IS NOT NULL
              AND m.starts_on <= :today AND (m.ends_on IS NULL OR m.ends_on >= :today)""")
    List<MailAddress> reached(
            @Uuid16 UUID partnershipId,
            @TypeDef(type = DataType.BYTE_ARRAY, converter = UuidBytes.class) @Expandable List<UUID> ids,
            LocalDate today);

    /** The name of a member, also of one who left. */
    @Query("SELECT name FROM membership WHERE partnership_id = :partnershipId AND id = :id")
    String name(@Uuid16 UUID partnershipId, @Uuid16 UUID id);
}
