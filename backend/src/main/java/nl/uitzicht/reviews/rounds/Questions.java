package nl.uitzicht.reviews.rounds;

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
import nl.uitzicht.platform.tenancy.Tid;

/** The questions of questionnaires. */
@JdbcRepository(dialect = Dialect.MYSQL)
public interface Questions extends GenericRepository<Question, Tid> {
    void saveAll(List<Question> questions);

    /** Of several questionnaires, in the order in which they are asked. */
    @Query("""
            SELECT * FROM review_question WHERE partnership_id = :partnershipId AND questionnaire_id IN (:ids)
            ORDER BY questionnaire_id, position""")
    List<Question> of(
            @Uuid16 UUID partnershipId,
            @TypeDef(type = DataType.BYTE_ARRAY, converter = UuidBytes.class) @Expandable List<UUID> ids);
}
