package nl.uitzicht.reviews;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.MappedProperty;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.UUID;
import nl.uitzicht.platform.database.Uuid16;

/**
 * A review as a person sees it, with what stands beside its row.
 *
 * @param side              what the person who asks is to it
 * @param previousReference the reference date of the expert's review before it; null for the first
 * @param confirmedSide     who confirmed; of both, the expert
 */
@MappedEntity("review")
public record ReviewView(
        @Uuid16 UUID id,
        @Uuid16 UUID expertId,
        String expertName,
        @Nullable @Uuid16 UUID roundId,
        @Uuid16 UUID questionnaireId,
        String schoolYear,
        LocalDate referenceDate,
        ReviewState state,
        @Nullable @Uuid16 UUID managerId,
        @Nullable String managerName,
        @Nullable LocalDate plannedOn,
        @Nullable LocalTime startsAt,
        int minutes,
        String place,
        ReviewSlot slot,
        @Nullable String slotWish,
        int invitation,
        @Nullable @MappedProperty("reflection_shared_at") LocalDateTime sharedAt,
        @Nullable LocalDate heldOn,
        int version,
        Side side,
        @Nullable LocalDate previousReference,
        @Nullable Side confirmedSide) {

    /** The first day its figures are about: the day after the previous reference date, else the first of the school year. */
    public LocalDate from() {
        return previousReference == null ? SchoolYear.of(referenceDate).firstDay() : previousReference.plusDays(1);
    }

    /** The last day its figures are about. */
    public LocalDate to() {
        return referenceDate;
    }

    /** When the expert shared the reflection; null while it is the expert's alone. */
    public @Nullable Instant reflectionSharedAt() {
        return sharedAt == null ? null : sharedAt.toInstant(ZoneOffset.UTC);
    }

    /** Whether this person takes part as manager. */
    public boolean managed() {
        return side == Side.MANAGER;
    }
}
