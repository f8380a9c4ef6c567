package nl.uitzicht.notes;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Optional;
import java.util.UUID;
import nl.uitzicht.platform.database.Uuid16;
import nl.uitzicht.platform.tenancy.Tid;

/** Keeps links to advice. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface AdviceLinks extends GenericRepository<AdviceLink, Tid> {
    AdviceLink save(AdviceLink link);

    AdviceLink update(AdviceLink link);

    /** Nobody reads the note by a link any more; nothing happens without one. */
    void deleteById(Tid id);

    /** The link to an own note. */
    @Query("""
            SELECT l.* FROM advice_link l JOIN phase_note n ON n.partnership_id = l.partnership_id AND n.id = l.id
            WHERE l.partnership_id = :partnershipId AND l.id = :id AND n.membership_id = :membershipId""")
    Optional<AdviceLink> own(@Uuid16 UUID partnershipId, @Uuid16 UUID id, @Uuid16 UUID membershipId);

    /** The link, which stands still until this transaction ends. */
    @Query("SELECT * FROM advice_link WHERE secret_hash = :hash FOR UPDATE")
    Optional<AdviceLink> bySecret(byte[] hash);
}
