package nl.uitzicht.reviews.conversation;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.EmbeddedId;
import io.micronaut.data.annotation.MappedEntity;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.UUID;
import nl.uitzicht.platform.database.Uuid16;
import nl.uitzicht.platform.tenancy.Tid;

/** What was agreed in a conversation (afspraak). */
@MappedEntity("review_agreement")
public record Agreement(
        @EmbeddedId Tid id,
        @Uuid16 UUID reviewId,
        String text,
        AgreementOwner owner,
        @Nullable LocalDate dueOn,
        AgreementState state,
        LocalDateTime madeAt) {
    Agreement in(AgreementState next) {
        return new Agreement(id, reviewId, text, owner, dueOn, next, madeAt);
    }
}
