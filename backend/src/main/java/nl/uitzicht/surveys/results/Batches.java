package nl.uitzicht.surveys.results;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.uitzicht.platform.database.Uuid16;
import nl.uitzicht.platform.tenancy.Reached;
import nl.uitzicht.platform.tenancy.Tid;
import nl.uitzicht.surveys.questionnaires.Purpose;

@JdbcRepository(dialect = Dialect.MYSQL)
interface Batches extends GenericRepository<Batch, Tid> {
    Batch save(Batch batch);

    /** Deletes those sealed before a date; their answers go first. */
    @Query("DELETE FROM survey_batch WHERE partnership_id = :partnershipId AND sealed_on < :before")
    void forget(@Uuid16 UUID partnershipId, LocalDate before);

    /** Those sealed in a period, oldest first, within reach and of {@code ownId}; of one expert or of all. */
    @Query("""
            SELECT b.* FROM survey_batch b
            JOIN survey_questionnaire q ON q.partnership_id = b.partnership_id AND q.id = b.questionnaire_id
            WHERE b.partnership_id = :partnershipId AND q.purpose = :purpose AND q.topic_id = :topicId AND b.sealed_on BETWEEN :from AND :to
              AND (:expertId IS NULL OR b.expert_id = :expertId)
              AND""" + Reached.BATCH + """
            ORDER BY b.sealed_on, b.id""")
    List<Batch> sealed(
            @Uuid16 UUID partnershipId,
            Purpose purpose,
            @Uuid16 UUID topicId,
            LocalDate from,
            LocalDate to,
            @Nullable @Uuid16 UUID expertId,
            @Nullable String reach,
            @Nullable @Uuid16 UUID ownId);
}
