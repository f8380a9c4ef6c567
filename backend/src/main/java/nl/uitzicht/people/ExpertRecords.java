package nl.uitzicht.people;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.LocalDate;
import java.util.UUID;
import nl.uitzicht.platform.database.Uuid16;

/** Writes what an expert is hired for, each from a date on (D6). */
@JdbcRepository(dialect = Dialect.MYSQL)
public interface ExpertRecords extends GenericRepository<Expert, UUID> {
    /** A contract: hundredths of an fte, and the days as bits, Monday the lowest. */
    @Query("""
            INSERT INTO expert_contract (partnership_id, id, membership_id, fte_hundredths, work_days, starts_on)
            VALUES (:partnershipId, :id, :membershipId, :fteHundredths, :workDays, :since)""")
    void contract(
            @Uuid16 UUID partnershipId,
            @Uuid16 UUID id,
            @Uuid16 UUID membershipId,
            int fteHundredths,
            int workDays,
            LocalDate since);

    /** A domain of expertise. */
    @Query("""
            INSERT INTO expert_domain (partnership_id, id, membership_id, domain_id, starts_on)
            VALUES (:partnershipId, :id, :membershipId, :domainId, :since)""")
    void domain(
            @Uuid16 UUID partnershipId,
            @Uuid16 UUID id,
            @Uuid16 UUID membershipId,
            @Uuid16 UUID domainId,
            LocalDate since);

    /** A region to work in. */
    @Query("""
            INSERT INTO expert_region (partnership_id, id, membership_id, region_id, starts_on)
            VALUES (:partnershipId, :id, :membershipId, :regionId, :since)""")
    void region(
            @Uuid16 UUID partnershipId,
            @Uuid16 UUID id,
            @Uuid16 UUID membershipId,
            @Uuid16 UUID regionId,
            LocalDate since);
}
