package nl.uitzicht.reviews.confirming;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.util.UUID;
import nl.uitzicht.reviews.conversation.AgreementOwner;
import nl.uitzicht.reviews.conversation.AgreementState;

/** An agreement as it was when it was confirmed. */
@Serdeable
@JsonInclude(JsonInclude.Include.ALWAYS)
public record Promise(
        UUID id,
        String text,
        AgreementOwner owner,
        @Nullable LocalDate dueOn,
        AgreementState state) {}
