package nl.uitzicht.reviews.planning;

import io.micronaut.data.jdbc.runtime.JdbcOperations;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.UUID;
import nl.uitzicht.platform.database.UuidBytes;
import nl.uitzicht.reviews.SchoolYear;

/**
 * What was written to prepare a conversation that never was, or that nobody confirmed, does not stay until retention. Signals end with the
 * round (D26): when the next one began. So does the preparation of a review that lapsed; that of one that was held may be
 * needed to confirm it, and goes a school year later than that of one that never was.
 */
@Singleton
class EndRounds {
    /** Somebody who speaks late has this long to take over into the notes what signals said. */
    private static final int DAYS_AFTER_SPEAKING = 30;

    private static final String NOT_CONFIRMED =
            "partnership_id = ? AND review_id IN (SELECT r.id FROM review r WHERE r.partnership_id = ? AND r.state <> 'CONFIRMED' AND ";
    private static final String ROUND_OVER = """
            (r.planned_on IS NULL OR r.planned_on < ?) AND (r.held_on IS NULL OR r.held_on < ?)
            AND EXISTS (SELECT 1 FROM review_round q WHERE q.partnership_id = r.partnership_id
                        AND q.month > r.reference_date + INTERVAL 1 MONTH AND q.month <= ?)""";

    /** A period that ends with the year is spoken of in the next one, and a conversation may be planned over the summer. */
    private static final String YEAR_OVER = """
            r.school_year < ? AND r.reference_date < ? AND (r.planned_on IS NULL OR r.planned_on < ?) AND (r.held_on IS NULL OR r.held_on < ?)""";

    private static final String NEVER_HELD = "r.state NOT IN ('HELD', 'TO_CONFIRM') AND ";

    private final JdbcOperations jdbc;

    EndRounds(JdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    /** As of a day. Asks for a transaction. */
    void on(UUID partnershipId, LocalDate today) {
        LocalDate spoken = today.minusDays(DAYS_AFTER_SPEAKING);
        SchoolYear year = SchoolYear.of(today);
        run("DELETE FROM review_signal WHERE " + NOT_CONFIRMED + ROUND_OVER + ")", partnershipId, today, spoken, today);
        for (String table : new String[] {"review_answer", "review_private_note"}) {
            String from = "DELETE FROM " + table + " WHERE " + NOT_CONFIRMED;
            run(from + "r.state = 'LAPSED' AND " + ROUND_OVER + ")", partnershipId, today, spoken, today);
            yearOver(from + NEVER_HELD, partnershipId, year, today);
            yearOver(from, partnershipId, new SchoolYear(year.firstYear() - 1), today);
        }
    }

    private void yearOver(String from, UUID partnershipId, SchoolYear year, LocalDate today) {
        run(
                from + YEAR_OVER + ")",
                partnershipId,
                year.name(),
                year.firstDay().minusDays(1),
                today,
                today.minusDays(DAYS_AFTER_SPEAKING));
    }

    private void run(String sql, UUID partnershipId, Object... values) {
        jdbc.prepareStatement(sql, statement -> {
            statement.setBytes(1, UuidBytes.toBytes(partnershipId));
            statement.setBytes(2, UuidBytes.toBytes(partnershipId));
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 3, values[i]);
            }
            return statement.executeUpdate();
        });
    }
}
