package nl.uitzicht.surveys.invitations;

import io.micronaut.core.annotation.Nullable;
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

    /** Writes down what usually holds, unless something was settled already. */
    @Query("""
            INSERT IGNORE INTO survey_settings (partnership_id, first_reminder_days, second_reminder_days, closes_after_days,
                   least_trajecten, least_schools, ask_moved, ask_withdrawn, norm_tenths, version)
            VALUES (:partnershipId, :firstReminderDays, :secondReminderDays, :closesAfterDays,
                   :leastTrajecten, :leastSchools, :askMoved, :askWithdrawn, :normTenths, 0)""")
    void begin(
            @Uuid16 UUID partnershipId,
            int firstReminderDays,
            int secondReminderDays,
            int closesAfterDays,
            int leastTrajecten,
            int leastSchools,
            boolean askMoved,
            boolean askWithdrawn,
            int normTenths);

    /** 1 when nobody changed it since that version. */
    @Query("""
            UPDATE survey_settings SET first_reminder_days = :firstReminderDays, second_reminder_days = :secondReminderDays,
                   closes_after_days = :closesAfterDays, least_trajecten = :leastTrajecten, least_schools = :leastSchools,
                   ask_moved = :askMoved, ask_withdrawn = :askWithdrawn, norm_tenths = :normTenths, yearly_month = :yearlyMonth,
                   version = version + 1
            WHERE partnership_id = :partnershipId AND version = :version""")
    int change(
            @Uuid16 UUID partnershipId,
            int firstReminderDays,
            int secondReminderDays,
            int closesAfterDays,
            int leastTrajecten,
            int leastSchools,
            boolean askMoved,
            boolean askWithdrawn,
            int normTenths,
            @Nullable Integer yearlyMonth,
            int version);

    /** See above. */
    default void begin(UUID partnershipId, Settings usual) {
        begin(
                partnershipId,
                usual.firstReminderDays(),
                usual.secondReminderDays(),
                usual.closesAfterDays(),
                usual.leastTrajecten(),
                usual.leastSchools(),
                usual.askMoved(),
                usual.askWithdrawn(),
                usual.normTenths());
    }

    /** See above; {@code wanted} carries the version it was made from. */
    default int change(UUID partnershipId, Settings wanted) {
        return change(
                partnershipId,
                wanted.firstReminderDays(),
                wanted.secondReminderDays(),
                wanted.closesAfterDays(),
                wanted.leastTrajecten(),
                wanted.leastSchools(),
                wanted.askMoved(),
                wanted.askWithdrawn(),
                wanted.normTenths(),
                wanted.yearlyMonth(),
                wanted.version());
    }

    /** 1 for the first to ask schools in the school year that begins in {@code year}, else 0. */
    @Query("""
            UPDATE survey_settings SET yearly_asked = :year
            WHERE partnership_id = :partnershipId AND (yearly_asked IS NULL OR yearly_asked < :year)""")
    int askedYearly(@Uuid16 UUID partnershipId, int year);

    /** What holds. */
    default Settings of(UUID partnershipId) {
        return find(partnershipId).orElseGet(() -> Settings.usual(partnershipId));
    }
}
