package nl.uitzicht.coupling;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Optional;
import java.util.UUID;
import nl.uitzicht.platform.database.Uuid16;

/** Keeps what partnerships set. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface CouplingSettings extends GenericRepository<CouplingSetting, UUID> {
    @Query("SELECT dossier_system, first_contact_days FROM coupling_setting WHERE partnership_id = :partnershipId")
    Optional<CouplingSetting> find(@Uuid16 UUID partnershipId);

    /** What the partnership set, or the defaults. */
    default CouplingSetting of(UUID partnershipId) {
        return find(partnershipId).orElse(CouplingSetting.BY_DEFAULT);
    }

    @Query("""
            INSERT INTO coupling_setting (partnership_id, dossier_system, first_contact_days)
            VALUES (:partnershipId, :dossierSystem, :firstContactDays)
            ON DUPLICATE KEY UPDATE dossier_system = :dossierSystem, first_contact_days = :firstContactDays""")
    void set(@Uuid16 UUID partnershipId, String dossierSystem, int firstContactDays);
}
