package nl.uitzicht.access;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.uitzicht.platform.database.Uuid16;

/** The partnerships themselves; their id is the tenant. */
@JdbcRepository(dialect = Dialect.MYSQL)
public interface Partnerships extends GenericRepository<Partnership, UUID> {
    /** One partnership. */
    Optional<Partnership> findById(@Uuid16 UUID id);

    /** The one of this short name, as addresses have it. */
    Optional<Partnership> findBySlug(String slug);

    /** All of them. */
    List<Partnership> findAll();

    /** How many there are; an empty database has none. */
    long count();

    /** Adds one. */
    Partnership save(Partnership partnership);
}
