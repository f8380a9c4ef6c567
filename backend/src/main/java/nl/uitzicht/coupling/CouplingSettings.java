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
    @Query("""
            SELECT dossier_system, first_contact_days, provisional_minutes, version FROM coupling_setting
            WHERE partnership_id = :partnershipId""")
    Optional<CouplingSetting> find(@Uuid16 UUID partnershipId);

    /** What the partnership set, or the defaults. */
    default CouplingSetting of(UUID partnershipId) {
        return find(partnershipId).orElse(CouplingSetting.BY_DEFAULT);
    }

    /** Makes the row that the next change waits for. */
    @Query("""
            INSERT INTO coupling_setting (partnership_id, dossier_system, first_contact_days, provisional_minutes, version)
            VALUES (:partnershipId, :dossierSystem, :firstContactDays, :provisionalMinutes, 0)
            ON DUPLICATE KEY UPDATE version = version""")
    void open(@Uuid16 UUID partnershipId, String dossierSystem, int firstContactDays, int provisionalMinutes);

    /** 0 when another version stands than the one this follows. */
    @Query("""
            UPDATE coupling_setting SET dossier_system = :dossierSystem, first_contact_days = :firstContactDays,
                                        provisional_minutes = :provisionalMinutes, version = version + 1
            WHERE partnership_id = :partnershipId AND version = :version""")
    int set(
            @Uuid16 UUID partnershipId,
            String dossierSystem,
            int firstContactDays,
            int provisionalMinutes,
            int version);
}
