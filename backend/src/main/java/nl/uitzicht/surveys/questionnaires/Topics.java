package nl.uitzicht.surveys.questionnaires;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.uitzicht.platform.database.Uuid16;
import nl.uitzicht.platform.tenancy.Tid;

/** The topics of partnerships. */
@JdbcRepository(dialect = Dialect.MYSQL)
public interface Topics extends GenericRepository<Topic, Tid> {
    /** One of a partnership. */
    Optional<Topic> findById(Tid id);

    /** A page by name and id. */
    @Query("""
            SELECT * FROM survey_topic WHERE partnership_id = :partnershipId
              AND (name > :afterName OR (name = :afterName AND id > :afterId))
            ORDER BY name, id LIMIT :limit""")
    List<Topic> page(@Uuid16 UUID partnershipId, String afterName, @Uuid16 UUID afterId, int limit);

    /** Holds it until the end of the transaction, so that who asks about it takes turns. */
    @Query("SELECT * FROM survey_topic WHERE partnership_id = :partnershipId AND id = :id FOR UPDATE")
    Optional<Topic> lock(@Uuid16 UUID partnershipId, @Uuid16 UUID id);

    /** Whether another one has this name, whatever its capitals. */
    @Query("SELECT COUNT(*) FROM survey_topic WHERE partnership_id = :partnershipId AND name = :name AND id <> :id")
    int others(@Uuid16 UUID partnershipId, @Uuid16 UUID id, String name);

    /** 1 for a new one; 0 when the id or the name was taken meanwhile. */
    @Query("""
            INSERT IGNORE INTO survey_topic (partnership_id, id, name, made_on, version)
            VALUES (:partnershipId, :id, :name, :today, 1)""")
    int add(@Uuid16 UUID partnershipId, @Uuid16 UUID id, String name, LocalDate today);

    /** 1 when nobody changed it since that version. */
    @Query("""
            UPDATE survey_topic SET name = :name, version = version + 1
            WHERE partnership_id = :partnershipId AND id = :id AND version = :version""")
    int rename(@Uuid16 UUID partnershipId, @Uuid16 UUID id, String name, int version);

    /** The name of the topic of a version; empty for the product's own purposes. */
    default String nameOf(UUID partnershipId, @Nullable Version version) {
        return version == null || version.purpose() != Purpose.OTHER
                ? ""
                : findById(new Tid(partnershipId, version.series().topicId()))
                        .map(Topic::name)
                        .orElse("");
    }
}
