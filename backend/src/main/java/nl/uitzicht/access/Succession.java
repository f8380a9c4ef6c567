package nl.uitzicht.access;

import io.micronaut.core.annotation.Nullable;
import java.util.UUID;

/**
 * What becomes of a traject of somebody who leaves.
 *
 * @param toExpertId the membership that takes their place; null leaves the choice to the procesbegeleider
 */
public record Succession(UUID trajectId, @Nullable UUID toExpertId) {}
