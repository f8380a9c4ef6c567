package nl.uitzicht.reviews.planning;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Optional;
import java.util.UUID;
import nl.uitzicht.platform.database.Uuid16;
import nl.uitzicht.platform.tenancy.Tid;

@JdbcRepository(dialect = Dialect.MYSQL)
interface SlotLinkRows extends GenericRepository<SlotLink, Tid> {
    SlotLink save(SlotLink link);

    @Query("SELECT * FROM review_slot_link WHERE secret_hash = :hash")
    Optional<SlotLink> bySecret(byte[] hash);

    @Query("DELETE FROM review_slot_link WHERE partnership_id = :partnershipId AND review_id = :reviewId")
    void forget(@Uuid16 UUID partnershipId, @Uuid16 UUID reviewId);
}
