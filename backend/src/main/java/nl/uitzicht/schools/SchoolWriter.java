package nl.uitzicht.schools;

import io.micronaut.data.jdbc.runtime.JdbcOperations;
import jakarta.inject.Singleton;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.function.IntConsumer;
import nl.uitzicht.platform.database.UuidBytes;

/** Writes schools in batches, each of them one SQL statement; a school that exists keeps its coordinates. */
@Singleton
class SchoolWriter {
    static final int BATCH = 500;

    private static final String WRITE = """
            INSERT INTO school (partnership_id, id, location_code, kind, name, street, house_number, postcode, place, municipality, province,
                board_number, denomination, phone, website, closed_on)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            ON DUPLICATE KEY UPDATE kind = VALUES(kind), name = VALUES(name), street = VALUES(street), house_number = VALUES(house_number),
                postcode = VALUES(postcode), place = VALUES(place), municipality = VALUES(municipality), province = VALUES(province),
                board_number = VALUES(board_number), denomination = VALUES(denomination), phone = VALUES(phone), website = VALUES(website),
                closed_on = VALUES(closed_on)""";

    private final JdbcOperations jdbc;

    SchoolWriter(JdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    /** Within the running transaction. {@code written} hears after each batch how many are done. */
    void write(List<School> schools, IntConsumer written) {
        for (int from = 0; from < schools.size(); from += BATCH) {
            int to = Math.min(from + BATCH, schools.size());
            writeBatch(schools.subList(from, to));
            written.accept(to);
        }
    }

    private void writeBatch(List<School> schools) {
        jdbc.prepareStatement(WRITE, statement -> {
            for (School school : schools) {
                bind(statement, school);
                statement.addBatch();
            }
            return statement.executeBatch();
        });
    }

    private static void bind(PreparedStatement statement, School school) throws SQLException {
        Object[] values = {
            UuidBytes.toBytes(school.id().partnershipId()),
            UuidBytes.toBytes(school.id().id()),
            school.locationCode(),
            school.kind().name(),
            school.name(),
            school.street(),
            school.houseNumber(),
            school.postcode(),
            school.place(),
            school.municipality(),
            school.province(),
            school.boardNumber(),
            school.denomination(),
            school.phone(),
            school.website(),
            school.closedOn()
        };
        for (int index = 0; index < values.length; index++) {
            statement.setObject(index + 1, values[index]);
        }
    }
}
