package nl.uitzicht.platform.jobs;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.uitzicht.platform.database.Uuid16;
import nl.uitzicht.platform.tenancy.Tid;

@JdbcRepository(dialect = Dialect.MYSQL)
interface ImportJobRows extends GenericRepository<ImportJob, Tid> {
    ImportJob save(ImportJob job);

    Optional<ImportJob> findById(Tid id);

    /** Those started before a moment, the last one first. */
    @Query("""
            SELECT * FROM import_job WHERE partnership_id = :partnershipId AND started_at < :before AND subject = 'SCHOOLS'
            ORDER BY started_at DESC LIMIT :limit""")
    List<ImportJob> latest(@Uuid16 UUID partnershipId, LocalDateTime before, int limit);

    /** Takes a queued job: 1 for whoever runs it, 0 when another did. */
    @Query("""
            UPDATE import_job SET state = 'RUNNING', heard_at = :now
            WHERE partnership_id = :partnershipId AND id = :id AND state = 'QUEUED'""")
    int claim(@Uuid16 UUID partnershipId, @Uuid16 UUID id, LocalDateTime now);

    @Query("""
            UPDATE import_job SET state = :state, failure = :failure, heard_at = :now,
                done_rows = CASE WHEN :state = 'DONE' THEN total_rows ELSE 0 END
            WHERE partnership_id = :partnershipId AND id = :id AND state = 'RUNNING'""")
    int end(@Uuid16 UUID partnershipId, @Uuid16 UUID id, String state, @Nullable String failure, LocalDateTime now);
}
