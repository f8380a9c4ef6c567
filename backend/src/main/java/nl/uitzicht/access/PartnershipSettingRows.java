package nl.uitzicht.access;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.UUID;
import nl.uitzicht.platform.database.Uuid16;

/** Keeps what partnerships settle for themselves. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface PartnershipSettingRows extends GenericRepository<PartnershipSettings, UUID> {
    @Query("""
            SELECT name, holiday_region, travel_counts, closing_grace_days, settings_version FROM partnership
            WHERE id = :partnershipId""")
    PartnershipSettings of(@Uuid16 UUID partnershipId);

    /** 0 when another version stands than the one this follows. */
    @Query("""
            UPDATE partnership SET name = :name, holiday_region = :holidayRegion, travel_counts = :travelCounts,
                                   closing_grace_days = :closingGraceDays, settings_version = settings_version + 1
            WHERE id = :partnershipId AND settings_version = :basedOnVersion""")
    int set(
            @Uuid16 UUID partnershipId,
            String name,
            String holidayRegion,
            boolean travelCounts,
            int closingGraceDays,
            int basedOnVersion);
}
