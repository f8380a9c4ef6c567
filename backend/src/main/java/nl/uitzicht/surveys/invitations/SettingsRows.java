package nl.uitzicht.surveys.invitations;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Optional;
import java.util.UUID;
import nl.uitzicht.platform.database.Uuid16;

/** What partnerships settled about surveys. */
@JdbcRepository(dialect = Dialect.MYSQL)
public interface SettingsRows extends GenericRepository<Settings, UUID> {
    /** Empty when nothing was settled. */
    @Query("SELECT * FROM survey_settings WHERE partnership_id = :partnershipId")
    Optional<Settings> find(@Uuid16 UUID partnershipId);

    /** What holds. */
    default Settings of(UUID partnershipId) {
        return find(partnershipId).orElseGet(() -> Settings.usual(partnershipId));
    }
}
