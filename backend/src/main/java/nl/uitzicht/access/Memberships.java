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
import nl.uitzicht.platform.tenancy.Tid;

@JdbcRepository(dialect = Dialect.MYSQL)
interface Memberships extends GenericRepository<Membership, Tid> {
    Membership save(Membership membership);

    /** The partnerships a person can enter today. */
    @Query("""
            SELECT partnership_id, id, account_id, name, starts_on, ends_on FROM membership
            WHERE account_id = :accountId AND starts_on <= :today AND (ends_on IS NULL OR ends_on >= :today)
            ORDER BY starts_on, id""")
    List<Membership> standing(@Uuid16 UUID accountId, LocalDate today);

    /** How many memberships of this person in other partnerships have not ended. */
    @Query("""
            SELECT COUNT(*) FROM membership
            WHERE account_id = :accountId AND partnership_id <> :partnershipId AND (ends_on IS NULL OR ends_on >= :today)""")
    int elsewhere(@Uuid16 UUID accountId, @Uuid16 UUID partnershipId, LocalDate today);

    /** The person came in with this membership; the first time counts. */
    @Query(
            "UPDATE membership SET joined_on = :on WHERE partnership_id = :partnershipId AND id = :id AND joined_on IS NULL")
    void joined(@Uuid16 UUID partnershipId, @Uuid16 UUID id, LocalDate on);

    /** Lets a membership have begun earlier. */
    @Query(
            "UPDATE membership SET starts_on = :since WHERE partnership_id = :partnershipId AND id = :id AND starts_on > :since")
    void since(@Uuid16 UUID partnershipId, @Uuid16 UUID id, LocalDate since);

    /** The roles a member holds today. */
    @Query("""
            SELECT DISTINCT role FROM role_grant
            WHERE partnership_id = :partnershipId AND membership_id = :membershipId
              AND starts_on <= :today AND (ends_on IS NULL OR ends_on >= :today)""")
    List<String> roles(@Uuid16 UUID partnershipId, @Uuid16 UUID membershipId, LocalDate today);

    /** When each member is or was an expert. */
    @Query("""
            SELECT membership_id, starts_on, ends_on FROM role_grant
            WHERE partnership_id = :partnershipId AND role = 'EXPERT'""")
    List<ExpertPeriod> expertPeriods(@Uuid16 UUID partnershipId);

    /** Gives a role from a date on, for the partnership or for one region or network. */
    @Query("""
            INSERT INTO role_grant (partnership_id, id, membership_id, role, region_id, network_id, starts_on)
            VALUES (:partnershipId, :id, :membershipId, :role, :regionId, :networkId, :startsOn)""")
    void grant(
            @Uuid16 UUID partnershipId,
            @Uuid16 UUID id,
            @Uuid16 UUID membershipId,
            String role,
            @Nullable @Uuid16 UUID regionId,
            @Nullable @Uuid16 UUID networkId,
            LocalDate startsOn);
}
