package nl.uitzicht.trajecten;

import io.micronaut.core.annotation.Nullable;
import java.time.LocalDate;
import java.util.UUID;

/**
 * What was learned goes back to the network (R52) without anything that leads to the traject: no id, no author, no school, and of the day only
 * the first of its month (D22). Published inside the transaction of the closing.
 *
 * @param networkId null for a school without a network (R16)
 */
public record LessonLearned(
        UUID partnershipId, @Nullable UUID networkId, UUID domainId, String text, LocalDate month) {}
