package nl.uitzicht.surveys.invitations;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.UUID;
import nl.uitzicht.platform.database.Uuid16;
import nl.uitzicht.platform.tenancy.Tid;

/** The rows of {@link AskedAddresses}. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface AskedAddressRows extends GenericRepository<Invitation, Tid> {
    /** 1, or 0 when it stood there. */
    @Query("""
            INSERT IGNORE INTO survey_asked_address (partnership_id, traject_id, address_hash)
            VALUES (:partnershipId, :trajectId, :addressHash)""")
    int add(@Uuid16 UUID partnershipId, @Uuid16 UUID trajectId, byte[] addressHash);

    @Query("""
            DELETE FROM survey_asked_address
            WHERE partnership_id = :partnershipId AND traject_id = :trajectId AND address_hash = :addressHash""")
    void remove(@Uuid16 UUID partnershipId, @Uuid16 UUID trajectId, byte[] addressHash);

    @Query("""
            DELETE FROM survey_asked_address WHERE partnership_id = :partnershipId AND NOT EXISTS (
                SELECT 1 FROM survey_invitation i WHERE i.partnership_id = survey_asked_address.partnership_id
                  AND i.traject_id = survey_asked_address.traject_id AND i.state IN ('OPEN', 'MISSING'))""")
    void forgetSettled(@Uuid16 UUID partnershipId);
}
