package nl.uitzicht.people;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.uitzicht.platform.database.Uuid16;

/** Reads what was agreed with experts, and which version of it stands. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface TermsRows extends GenericRepository<TermsMember, UUID> {
    /** A member who stands as an expert today. */
    @Query("SELECT m.id, m.name, m.starts_on FROM membership m " + ExpertDirectory.STANDS + " AND m.id = :expertId")
    Optional<TermsMember> expert(@Uuid16 UUID partnershipId, @Uuid16 UUID expertId, LocalDate today);

    @Query("""
            SELECT fte_hundredths, work_days, starts_on, ends_on FROM expert_contract
            WHERE partnership_id = :partnershipId AND membership_id = :expertId""")
    List<ContractRow> contracts(@Uuid16 UUID partnershipId, @Uuid16 UUID expertId);

    @Query("""
            SELECT domain_id AS id, starts_on, ends_on FROM expert_domain
            WHERE partnership_id = :partnershipId AND membership_id = :expertId""")
    List<DatedKey> domains(@Uuid16 UUID partnershipId, @Uuid16 UUID expertId);

    @Query("""
            SELECT region_id AS id, starts_on, ends_on FROM expert_region
            WHERE partnership_id = :partnershipId AND membership_id = :expertId""")
    List<DatedKey> regions(@Uuid16 UUID partnershipId, @Uuid16 UUID expertId);

    @Query("SELECT version FROM working_terms WHERE partnership_id = :partnershipId AND id = :expertId")
    Optional<Integer> version(@Uuid16 UUID partnershipId, @Uuid16 UUID expertId);

    /** Makes the row that the next change of this expert waits for. */
    @Query("""
            INSERT INTO working_terms (partnership_id, id, version) VALUES (:partnershipId, :expertId, 0)
            ON DUPLICATE KEY UPDATE version = version""")
    void open(@Uuid16 UUID partnershipId, @Uuid16 UUID expertId);

    @Query("SELECT version FROM working_terms WHERE partnership_id = :partnershipId AND id = :expertId FOR UPDATE")
    int lock(@Uuid16 UUID partnershipId, @Uuid16 UUID expertId);

    @Query("UPDATE working_terms SET version = version + 1 WHERE partnership_id = :partnershipId AND id = :expertId")
    void changed(@Uuid16 UUID partnershipId, @Uuid16 UUID expertId);
}
