package nl.uitzicht.schools;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.uitzicht.platform.database.Uuid16;
import nl.uitzicht.platform.tenancy.Tid;

/** The school register of a partnership. */
@JdbcRepository(dialect = Dialect.MYSQL)
public interface Schools extends GenericRepository<School, Tid> {

    /** One school, closed or not. */
    Optional<School> findById(Tid id);

    /** Every school, the closed ones too, by location code. */
    @Query("SELECT * FROM school WHERE partnership_id = :partnershipId ORDER BY location_code")
    List<School> all(@Uuid16 UUID partnershipId);

    /**
     * A page of the register by location code.
     *
     * @param search part of a name or place, its wildcards escaped; empty for all
     * @param after  the last location code of the page before; empty for the first page
     */
    @Query("""
            SELECT * FROM school
            WHERE partnership_id = :partnershipId AND location_code > :after
              AND (name LIKE CONCAT('%', :search, '%') OR place LIKE CONCAT('%', :search, '%'))
            ORDER BY location_code LIMIT :limit""")
    List<School> page(@Uuid16 UUID partnershipId, String search, String after, int limit);

    /** Waits until no other import of this partnership runs, and keeps the next one waiting until this transaction ends. */
    @Query("SELECT slug FROM partnership WHERE id = :partnershipId FOR UPDATE")
    String lockImports(@Uuid16 UUID partnershipId);
}
