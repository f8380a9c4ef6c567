package nl.uitzicht.surveys.results;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Expandable;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.DataType;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.uitzicht.platform.database.Uuid16;
import nl.uitzicht.platform.database.UuidBytes;
import nl.uitzicht.platform.tenancy.Reached;
import nl.uitzicht.platform.tenancy.Tid;
import nl.uitzicht.surveys.questionnaires.Purpose;

@JdbcRepository(dialect = Dialect.MYSQL)
interface Answers extends GenericRepository<Answer, Tid> {
    Iterable<Answer> saveAll(Iterable<Answer> answers);

    @Query("""
            SELECT batch_id, question, choice, COUNT(*) AS times FROM survey_answer
            WHERE partnership_id = :partnershipId AND batch_id IN (:batches) AND choice IS NOT NULL
            GROUP BY batch_id, question, choice""")
    List<Tally> tallies(
            @Uuid16 UUID partnershipId,
            @TypeDef(type = DataType.BYTE_ARRAY, converter = UuidBytes.class) @Expandable List<UUID> batches);

    /**
     * Open answers of batches within reach, sealed in a period, newest batch first and in it in the order of their random ids. Those about
     * {@code ownId} wherever they are, but only what was shared.
     */
    @Query("""
            SELECT a.id, a.question, a.open_text AS text, a.shared, b.expert_id, b.questionnaire_id FROM survey_answer a
            JOIN survey_batch b ON b.partnership_id = a.partnership_id AND b.id = a.batch_id
            JOIN survey_questionnaire q ON q.partnership_id = b.partnership_id AND q.id = b.questionnaire_id
            WHERE a.partnership_id = :partnershipId AND q.purpose = :purpose AND q.topic_id = :topicId AND a.open_text IS NOT NULL AND b.sealed_on BETWEEN :from AND :to
              AND (:expertId IS NULL OR b.expert_id = :expertId) AND (a.shared OR COALESCE(b.expert_id <> :ownId, TRUE))
              AND""" + Reached.BATCH + """
            ORDER BY b.sealed_on DESC, b.id, a.id LIMIT :limit OFFSET :offset""")
    List<SharedText> texts(
            @Uuid16 UUID partnershipId,
            Purpose purpose,
            @Uuid16 UUID topicId,
            LocalDate from,
            LocalDate to,
            @Nullable @Uuid16 UUID expertId,
            @Nullable String reach,
            @Nullable @Uuid16 UUID ownId,
            int limit,
            int offset);

    /** One within reach that is not about {@code ownId}. */
    @Query("""
            SELECT a.id, a.question, a.open_text AS text, a.shared, b.expert_id, b.questionnaire_id FROM survey_answer a
            JOIN survey_batch b ON b.partnership_id = a.partnership_id AND b.id = a.batch_id
            WHERE a.partnership_id = :partnershipId AND a.id = :id AND a.open_text IS NOT NULL
              AND COALESCE(b.expert_id <> :ownId, TRUE)
              AND""" + Reached.BATCH)
    Optional<SharedText> text(@Uuid16 UUID partnershipId, @Uuid16 UUID id, @Nullable String reach, @Uuid16 UUID ownId);

    /** Deletes those of batches sealed before a date. */
    @Query("""
            DELETE FROM survey_answer WHERE partnership_id = :partnershipId AND batch_id IN
              (SELECT b.id FROM survey_batch b WHERE b.partnership_id = :partnershipId AND b.sealed_on < :before)""")
    void forget(@Uuid16 UUID partnershipId, LocalDate before);

    @Query("UPDATE survey_answer SET shared = :shared WHERE partnership_id = :partnershipId AND id = :id")
    void share(@Uuid16 UUID partnershipId, @Uuid16 UUID id, boolean shared);
}
