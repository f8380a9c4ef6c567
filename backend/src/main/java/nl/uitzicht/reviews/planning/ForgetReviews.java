package nl.uitzicht.reviews.planning;

import io.micronaut.data.jdbc.runtime.JdbcOperations;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.uitzicht.platform.database.UuidBytes;

/** Deletes reviews, with all that belongs to them, after the years a partnership keeps them (D25). */
@Singleton
class ForgetReviews {
    /** What refers to a review, before the review itself. */
    private static final List<String> TABLES = List.of(
            "review_slot_link",
            "review_guest",
            "review_answer",
            "review_note",
            "review_private_note",
            "review_agreement",
            "review_change",
            "review_copy",
            "review_confirmation",
            "review_annotation",
            "review_signal");

    private final JdbcOperations jdbc;

    ForgetReviews(JdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    /** Those whose figures end before a date. Asks for a transaction. */
    void before(UUID partnershipId, LocalDate date) {
        TABLES.forEach(table -> run(
                "DELETE FROM " + table + " WHERE partnership_id = ? AND review_id IN (SELECT id FROM review r"
                        + " WHERE r.partnership_id = ? AND r.reference_date < ?)",
                partnershipId,
                partnershipId,
                date));
        run("DELETE FROM review WHERE partnership_id = ? AND reference_date < ?", partnershipId, date);
    }

    private void run(String sql, Object... values) {
        jdbc.prepareStatement(sql, statement -> {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i] instanceof UUID id ? UuidBytes.toBytes(id) : values[i]);
            }
            return statement.executeUpdate();
        });
    }
}
