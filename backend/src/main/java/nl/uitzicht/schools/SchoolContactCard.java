package nl.uitzicht.schools;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.MappedEntity;

/** A contact of a school, as other features write to them; {@code email} is empty or null when there is none. */
@MappedEntity("school_contact")
public record SchoolContactCard(String name, @Nullable String email) {
    /** Whether a mail can be sent. */
    public boolean reachable() {
        return email != null && !email.isEmpty();
    }
}
