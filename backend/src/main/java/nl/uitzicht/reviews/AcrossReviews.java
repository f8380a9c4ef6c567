package nl.uitzicht.reviews;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.uitzicht.platform.database.Uuid16;
import nl.uitzicht.platform.tenancy.Tid;

/** What stands across conversations: agreements that are open, and themes that return. What a caller may see is part of each statement. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface AcrossReviews extends GenericRepository<Review, Tid> {
    /** Agreements of confirmed reviews that are not done, of experts the caller manages, by the expert's name. */
    @Query("""
            SELECT a.id, r.id AS review_id, m.name AS expert_name, mm.name AS manager_name, a.text, a.owner, a.due_on FROM review_agreement a
            JOIN review r ON r.partnership_id = a.partnership_id AND r.id = a.review_id AND r.state = 'CONFIRMED'
            JOIN membership m ON m.partnership_id = r.partnership_id AND m.id = r.expert_id
            LEFT JOIN membership mm ON mm.partnership_id = r.partnership_id AND mm.id = r.manager_id
            WHERE a.partnership_id = :partnershipId AND a.state = 'OPEN'
              AND (m.name > :afterName OR (m.name = :afterName AND a.id > :afterId)) AND""" + " " + Reviews.MANAGED + """
             ORDER BY m.name, a.id LIMIT :limit""")
    List<OpenAgreement> openAgreements(
            @Uuid16 UUID partnershipId,
            @Uuid16 UUID callerId,
            LocalDate today,
            String afterName,
            @Uuid16 UUID afterId,
            int limit);

    /** In how many conversations since a date something was written down about a theme, the most first; never the text. */
    @Query("""
            SELECT q.theme AS label, COUNT(*) AS reviews, COUNT(DISTINCT r.expert_id) AS experts FROM review_note n
            JOIN review r ON r.partnership_id = n.partnership_id AND r.id = n.review_id AND r.reference_date >= :since
            JOIN review_question q ON q.partnership_id = r.partnership_id AND q.questionnaire_id = r.questionnaire_id AND q.code = n.code
            WHERE n.partnership_id = :partnershipId AND n.text <> '' AND (:callerId IS NULL OR""" + " " + Reviews.MANAGED + """
            ) GROUP BY q.theme ORDER BY COUNT(*) DESC, q.theme LIMIT :limit""")
    List<ThemeCount> themes(
            @Uuid16 UUID partnershipId, @Nullable @Uuid16 UUID callerId, LocalDate today, LocalDate since, int limit);
}
