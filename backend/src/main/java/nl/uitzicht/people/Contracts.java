package nl.uitzicht.people;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.UUID;
import nl.uitzicht.platform.database.Uuid16;

/** What experts were hired for, and when. */
@JdbcRepository(dialect = Dialect.MYSQL)
public interface Contracts extends GenericRepository<Contract, UUID> {
    /** The contracts of one expert, the earliest first. */
    @Query("""
            SELECT fte_hundredths, starts_on, ends_on FROM expert_contract
            WHERE partnership_id = :partnershipId AND membership_id = :expertId ORDER BY starts_on""")
    List<Contract> of(@Uuid16 UUID partnershipId, @Uuid16 UUID expertId);
}
