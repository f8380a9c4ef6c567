package nl.uitzicht.schools.places;

import io.micronaut.data.jdbc.runtime.JdbcOperations;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import nl.uitzicht.platform.database.UuidBytes;
import nl.uitzicht.schools.files.CoordinateRow;

/** Writes where schools stand, in one batch; a code the partnership does not have is passed over. */
@Singleton
class CoordinateWriter {
    private static final String WRITE =
            "UPDATE school SET latitude = ?, longitude = ? WHERE partnership_id = ? AND location_code = ?";

    private final JdbcOperations jdbc;

    CoordinateWriter(JdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    void write(UUID partnershipId, List<CoordinateRow> rows) {
        jdbc.prepareStatement(WRITE, statement -> {
            for (var row : rows) {
                statement.setBigDecimal(1, row.latitude());
                statement.setBigDecimal(2, row.longitude());
                statement.setBytes(3, UuidBytes.toBytes(partnershipId));
                statement.setString(4, row.code().value());
                statement.addBatch();
            }
            return statement.executeBatch();
        });
    }
}
