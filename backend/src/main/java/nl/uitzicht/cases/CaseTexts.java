package nl.uitzicht.cases;

import io.micronaut.data.annotation.Expandable;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.DataType;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.uitzicht.platform.database.Uuid16;
import nl.uitzicht.platform.database.UuidBytes;
import nl.uitzicht.platform.tenancy.Tid;

/** Keeps the words of open cases. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface CaseTexts extends GenericRepository<CaseText, Tid> {
    CaseText save(CaseText text);

    CaseText update(CaseText text);

    void deleteById(Tid id);

    Optional<CaseText> findById(Tid id);

    /** Wipes the words of every case that is closed. */
    @Query("""
            DELETE FROM case_text WHERE partnership_id = :partnershipId
              AND id IN (SELECT c.id FROM support_case c WHERE c.partnership_id = :partnershipId AND c.closed_on IS NOT NULL)""")
    void wipeClosed(@Uuid16 UUID partnershipId);

    @Query("SELECT * FROM case_text WHERE partnership_id = :partnershipId AND id IN (:ids)")
    List<CaseText> byIds(
            @Uuid16 UUID partnershipId,
            @TypeDef(type = DataType.BYTE_ARRAY, converter = UuidBytes.class) @Expandable List<UUID> ids);
}
