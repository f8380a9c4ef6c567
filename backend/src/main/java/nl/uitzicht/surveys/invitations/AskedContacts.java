package nl.uitzicht.surveys.invitations;

import io.micronaut.data.annotation.Expandable;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.DataType;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.UUID;
import nl.uitzicht.platform.database.Uuid16;
import nl.uitzicht.platform.database.UuidBytes;

/** Whom partnerships asked about their topics this school year. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface AskedContacts extends GenericRepository<AskedContact, UUID> {
    /** 1 for the first time in a school year, else 0. */
    @Query("""
            INSERT IGNORE INTO survey_topic_asked (partnership_id, topic_id, contact_id, school_year)
            VALUES (:partnershipId, :topicId, :contactId, :schoolYear)""")
    int add(@Uuid16 UUID partnershipId, @Uuid16 UUID topicId, @Uuid16 UUID contactId, int schoolYear);

    /** Which of these contacts were asked in a school year. */
    @Query("""
            SELECT contact_id FROM survey_topic_asked
            WHERE partnership_id = :partnershipId AND topic_id = :topicId AND school_year = :schoolYear AND contact_id IN (:contacts)""")
    List<AskedContact> of(
            @Uuid16 UUID partnershipId,
            @Uuid16 UUID topicId,
            int schoolYear,
            @TypeDef(type = DataType.BYTE_ARRAY, converter = UuidBytes.class) @Expandable List<UUID> contacts);

    /** Forgets those of school years before this one. */
    @Query("DELETE FROM survey_topic_asked WHERE partnership_id = :partnershipId AND school_year < :schoolYear")
    void forget(@Uuid16 UUID partnershipId, int schoolYear);
}
