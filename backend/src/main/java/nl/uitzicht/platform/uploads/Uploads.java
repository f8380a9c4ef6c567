package nl.uitzicht.platform.uploads;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.UUID;
import nl.uitzicht.platform.database.Uuid16;
import nl.uitzicht.platform.tenancy.Tid;

@JdbcRepository(dialect = Dialect.MYSQL)
interface Uploads extends GenericRepository<Upload, Tid> {
    Upload save(Upload upload);

    @Query("""
            SELECT * FROM upload WHERE partnership_id = :partnershipId AND id = :id AND uploaded_at >= :since""")
    Optional<Upload> since(@Uuid16 UUID partnershipId, @Uuid16 UUID id, LocalDateTime since);

    @Query("DELETE FROM upload WHERE partnership_id = :partnershipId AND uploaded_at < :before")
    int forget(@Uuid16 UUID partnershipId, LocalDateTime before);
}
