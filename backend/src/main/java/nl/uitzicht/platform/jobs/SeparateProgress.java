package nl.uitzicht.platform.jobs;

import io.micronaut.data.connection.jdbc.advice.DelegatingDataSource;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import javax.sql.DataSource;
import nl.uitzicht.platform.database.UuidBytes;
import nl.uitzicht.platform.tenancy.Tid;

/** Writes progress on a connection of its own, so that others see it while the job's transaction is still open. */
@Singleton
class SeparateProgress {
    private static final String WRITE =
            "UPDATE import_job SET done_rows = ?, heard_at = ? WHERE partnership_id = ? AND id = ? AND state = 'RUNNING'";

    private final DataSource dataSource;
    private final Clock clock;

    SeparateProgress(DataSource dataSource, Clock clock) {
        this.dataSource = DelegatingDataSource.unwrapDataSource(dataSource);
        this.clock = clock;
    }

    Progress of(Tid job) {
        return rows -> write(job, rows);
    }

    private void write(Tid job, int rows) {
        try (var connection = dataSource.getConnection();
                var statement = connection.prepareStatement(WRITE)) {
            connection.setAutoCommit(true);
            statement.setInt(1, rows);
            statement.setObject(2, LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC));
            statement.setBytes(3, UuidBytes.toBytes(job.partnershipId()));
            statement.setBytes(4, UuidBytes.toBytes(job.id()));
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("The progress of an import could not be written", e);
        }
    }
}
