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
import java.util.UUID;
import nl.uitzicht.platform.database.Uuid16;
import nl.uitzicht.platform.database.UuidBytes;
import nl.uitzicht.platform.tenancy.Reached;
import nl.uitzicht.surveys.questionnaires.Purpose;

/** Counts among who was asked. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface AskedRows extends GenericRepository<Asked, UUID> {
    /** Those whose answer waits for a batch. */
    @Query("""
            SELECT id, traject_id, school_id, asked_on, questionnaire_id, expert_id, domain_id, region_id, network_id, network_group, board_number
            FROM survey_invitation WHERE partnership_id = :partnershipId AND NOT counted AND state = 'USED'""")
    List<Asked> waiting(@Uuid16 UUID partnershipId);

    /** Their answers are in a batch now. */
    @Query("UPDATE survey_invitation SET counted = TRUE WHERE partnership_id = :partnershipId AND id IN (:ids)")
    void count(
            @Uuid16 UUID partnershipId,
            @TypeDef(type = DataType.BYTE_ARRAY, converter = UuidBytes.class) @Expandable List<UUID> ids);

    /** Forgets who was asked before a date, save those who can still answer and those whose answer waits. */
    @Query("""
            DELETE FROM survey_invitation WHERE partnership_id = :partnershipId AND asked_on < :before
              AND (counted OR state IN ('CLOSED', 'MISSING', 'GIVEN_UP'))""")
    void forget(@Uuid16 UUID partnershipId, LocalDate before);

    /** Those asked that count in the response of no batch yet, whether they answered or not. */
    @Query("""
            SELECT id, traject_id, school_id, asked_on, questionnaire_id, expert_id, domain_id, region_id, network_id, network_group, board_number
            FROM survey_invitation WHERE partnership_id = :partnershipId AND NOT attributed AND state NOT IN ('MISSING', 'GIVEN_UP')
              AND NOT (state = 'OPEN' AND bounced)""")
    List<Asked> unattributed(@Uuid16 UUID partnershipId);

    /** They count in the response of a batch now. */
    @Query("UPDATE survey_invitation SET attributed = TRUE WHERE partnership_id = :partnershipId AND id IN (:ids)")
    void attribute(
            @Uuid16 UUID partnershipId,
            @TypeDef(type = DataType.BYTE_ARRAY, converter = UuidBytes.class) @Expandable List<UUID> ids);

    /** Who was asked in a period, in the smallest groups, within reach and about {@code ownId}; for one expert or for all. Says nothing of answers. */
    @Query("""
            SELECT i.expert_id, i.domain_id, i.region_id, i.network_id, i.network_group, i.board_number, i.school_id, COUNT(DISTINCT i.traject_id) AS trajecten
            FROM survey_invitation i
            JOIN survey_questionnaire q ON q.partnership_id = i.partnership_id AND q.id = i.questionnaire_id
            WHERE i.partnership_id = :partnershipId AND i.state NOT IN ('MISSING', 'GIVEN_UP') AND NOT (i.state = 'OPEN' AND i.bounced)
              AND q.purpose = :purpose AND q.topic_id = :topicId
              AND i.asked_on BETWEEN :from AND :to AND (:expertId IS NULL OR i.expert_id = :expertId)
              AND""" + Reached.ASKED + """
            GROUP BY i.expert_id, i.domain_id, i.region_id, i.network_id, i.network_group, i.board_number, i.school_id""")
    List<Response> responses(
            @Uuid16 UUID partnershipId,
            Purpose purpose,
            @Uuid16 UUID topicId,
            LocalDate from,
            LocalDate to,
            @Nullable @Uuid16 UUID expertId,
            @Nullable String reach,
            @Nullable @Uuid16 UUID ownId);
}
