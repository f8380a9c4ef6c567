package nl.uitzicht.surveys.questionnaires;

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
interface QuestionnaireRows extends GenericRepository<QuestionnaireRow, Tid> {
    Optional<QuestionnaireRow> findById(Tid id);

    @Query("""
            SELECT * FROM survey_questionnaire WHERE partnership_id = :partnershipId AND purpose = :purpose AND topic_id = :topicId
            ORDER BY number DESC LIMIT 1""")
    Optional<QuestionnaireRow> newest(@Uuid16 UUID partnershipId, Purpose purpose, @Uuid16 UUID topicId);

    @Query(
            "SELECT * FROM survey_questionnaire WHERE partnership_id = :partnershipId AND purpose = :purpose AND topic_id = :topicId ORDER BY number")
    List<QuestionnaireRow> versions(@Uuid16 UUID partnershipId, Purpose purpose, @Uuid16 UUID topicId);

    /** 1 when this is a new version; 0 when somebody published that number before. */
    @Query("""
            INSERT IGNORE INTO survey_questionnaire (partnership_id, id, purpose, topic_id, number, content, published_at)
            VALUES (:partnershipId, :id, :purpose, :topicId, :number, :content, :publishedAt)""")
    int add(
            @Uuid16 UUID partnershipId,
            @Uuid16 UUID id,
            Purpose purpose,
            @Uuid16 UUID topicId,
            int number,
            String content,
            LocalDateTime publishedAt);
}
