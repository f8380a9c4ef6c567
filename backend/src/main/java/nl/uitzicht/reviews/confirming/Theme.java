package nl.uitzicht.reviews.confirming;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;

/**
 * One question with what was said about it.
 *
 * @param choice what the expert chose where the question offers a choice; null without
 * @param answer the shared reflection; empty without
 * @param note   what both wrote down
 */
@Serdeable
@JsonInclude(JsonInclude.Include.ALWAYS)
public record Theme(
        String code,
        String theme,
        String question,
        @Nullable String choice,
        String answer,
        String note) {}
