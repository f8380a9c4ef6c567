package nl.uitzicht.surveys.invitations;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.util.UUID;
import nl.uitzicht.platform.database.Uuid16;

/**
 * What a partnership settled about its surveys. Days count from the asking, without the holidays and closures of the school.
 *
 * @param leastTrajecten the least trajecten of a batch; never under {@link #FEWEST_TRAJECTEN} (D28)
 * @param leastSchools   the least schools of a batch; never under {@link #FEWEST_SCHOOLS}
 * @param yearlyMonth   the month in which schools are asked about the service, 1 to 12; null when they are not
 * @param normTenths     what a mean mark is held against, in tenths: 75 is 7,5
 */
@MappedEntity("survey_settings")
public record Settings(
        @Id @Uuid16 UUID partnershipId,
        int firstReminderDays,
        int secondReminderDays,
        int closesAfterDays,
        int leastTrajecten,
        int leastSchools,
        boolean askMoved,
        boolean askWithdrawn,
        int normTenths,
        @Nullable Integer yearlyMonth,
        int version) {
    /** Under this many trajecten nothing is ever shown. */
    public static final int FEWEST_TRAJECTEN = 5;

    /** Under this many schools nothing is ever shown. */
    public static final int FEWEST_SCHOOLS = 3;

    /** What holds for who settled nothing. */
    public static Settings usual(UUID partnershipId) {
        return new Settings(partnershipId, 7, 14, 28, FEWEST_TRAJECTEN, FEWEST_SCHOOLS, false, false, 75, null, 0);
    }
}
