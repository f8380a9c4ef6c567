package nl.uitzicht.schools;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.uitzicht.platform.database.Uuid16;

/** The boards of schools: DUO's files have their numbers only, a partnership names them. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface SchoolBoards extends GenericRepository<SchoolBoard, String> {
    String SELECT = """
            SELECT s.board_number AS number, MAX(b.name) AS name, COUNT(*) AS schools, MIN(s.name) AS example FROM school s
            LEFT JOIN school_board b ON b.partnership_id = s.partnership_id AND b.board_number = s.board_number
            WHERE s.partnership_id = :partnershipId AND s.board_number <> '' AND (s.closed_on IS NULL OR s.closed_on > :today)
            """;

    /** A page of the boards that have an open school, by number. */
    @Query(SELECT + "AND s.board_number > :after GROUP BY s.board_number ORDER BY s.board_number LIMIT :limit")
    List<SchoolBoard> page(@Uuid16 UUID partnershipId, LocalDate today, String after, int limit);

    /** One of them. */
    @Query(SELECT + "AND s.board_number = :number GROUP BY s.board_number")
    Optional<SchoolBoard> find(@Uuid16 UUID partnershipId, LocalDate today, String number);

    @Query("""
            INSERT INTO school_board (partnership_id, id, board_number, name) VALUES (:partnershipId, :id, :number, :name)
            ON DUPLICATE KEY UPDATE name = :name""")
    void name(@Uuid16 UUID partnershipId, @Uuid16 UUID id, String number, String name);

    @Query("DELETE FROM school_board WHERE partnership_id = :partnershipId AND board_number = :number")
    void unname(@Uuid16 UUID partnershipId, String number);
}
