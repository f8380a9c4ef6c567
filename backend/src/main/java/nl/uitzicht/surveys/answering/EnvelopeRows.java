package nl.uitzicht.surveys.answering;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.UUID;
import nl.uitzicht.platform.database.Uuid16;
import nl.uitzicht.platform.tenancy.Tid;

@JdbcRepository(dialect = Dialect.MYSQL)
interface EnvelopeRows extends GenericRepository<EnvelopeRow, Tid> {
    EnvelopeRow save(EnvelopeRow envelope);

    /** All that wait, in the order of their random ids. */
    @Query("SELECT * FROM survey_envelope WHERE partnership_id = :partnershipId ORDER BY id")
    List<EnvelopeRow> waiting(@Uuid16 UUID partnershipId);

    /** 1 when it was still there. */
    @Query("DELETE FROM survey_envelope WHERE partnership_id = :partnershipId AND id = :id")
    int remove(@Uuid16 UUID partnershipId, @Uuid16 UUID id);
}
