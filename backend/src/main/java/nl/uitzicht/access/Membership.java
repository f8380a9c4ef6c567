package nl.uitzicht.access;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.EmbeddedId;
import io.micronaut.data.annotation.MappedEntity;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.uitzicht.platform.database.Uuid16;
import nl.uitzicht.platform.tenancy.Tid;

/** A person in a partnership, from a civil date to another (D1). */
@MappedEntity("membership")
public record Membership(
        @EmbeddedId Tid id,
        @Uuid16 UUID accountId,
        String name,
        LocalDate startsOn,
        @Nullable LocalDate endsOn) {

    /** The one of this partnership; the only one when there is no choice; none when one has to be made. */
    static Optional<Membership> chosen(List<Membership> standing, @Nullable UUID partnershipId) {
        return standing.size() == 1
                ? Optional.of(standing.getFirst())
                : standing.stream()
                        .filter(membership -> membership.id().partnershipId().equals(partnershipId))
                        .findFirst();
    }
}
