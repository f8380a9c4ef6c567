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
     * A page of the register by name and id.
     *
     * @param pattern of LIKE, with ! as its escape, for the name, the place, the municipality or the location code
     */
    @Query("""
            SELECT * FROM school
            WHERE partnership_id = :partnershipId
              AND (name > :afterName OR (name = :afterName AND id > :afterId))
              AND (name LIKE :pattern ESCAPE '!' OR place LIKE :pattern ESCAPE '!'
                   OR municipality LIKE :pattern ESCAPE '!' OR location_code LIKE UPPER(:pattern) ESCAPE '!')
            ORDER BY name, id LIMIT :limit""")
    List<School> page(@Uuid16 UUID partnershipId, String pattern, String afterName, @Uuid16 UUID afterId, int limit);

    /** Adds a domain of expertise. */
    @Query("INSERT INTO expertise_domain (partnership_id, id, name) VALUES (:partnershipId, :id, :name)")
    void addDomain(@Uuid16 UUID partnershipId, @Uuid16 UUID id, String name);

    /** Waits until no other import of this partnership runs, and keeps the next one waiting until this transaction ends. */
    @Query("SELECT slug FROM partnership WHERE id = :partnershipId FOR UPDATE")
    String lockImports(@Uuid16 UUID partnershipId);
}
