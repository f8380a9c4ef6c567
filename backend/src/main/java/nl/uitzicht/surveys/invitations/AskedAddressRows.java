package nl.uitzicht.surveys.invitations;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.UUID;
import nl.uitzicht.platform.database.Uuid16;
import nl.uitzicht.platform.tenancy.Reached;
import nl.uitzicht.platform.tenancy.Tid;

/** The rows of {@link AskedAddresses}. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface AskedAddressRows extends GenericRepository<Invitation, Tid> {
    /** 1 when it was asked the same as an invitation within reach, else 0. */
    @Query("""
            SELECT COUNT(*) FROM survey_asked_address a
            JOIN survey_invitation t ON t.partnership_id = a.partnership_id AND t.traject_id = a.traject_id
            WHERE t.partnership_id = :partnershipId AND t.id = :invitationId AND a.address_hash = :addressHash AND""" + Reached.ROW)
    int count(@Uuid16 UUID partnershipId, @Uuid16 UUID invitationId, @Nullable String reach, byte[] addressHash);

    @Query("""
            INSERT IGNORE INTO survey_asked_address (partnership_id, traject_id, address_hash)
            VALUES (:partnershipId, :trajectId, :addressHash)""")
    void add(@Uuid16 UUID partnershipId, @Uuid16 UUID trajectId, byte[] addressHash);

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
