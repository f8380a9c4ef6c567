package nl.uitzicht.schools;

import io.micronaut.data.annotation.MappedEntity;
import java.util.UUID;
import nl.uitzicht.platform.database.Uuid16;

/** A contact of an open school who has an address, to choose among. */
@MappedEntity("school_contact")
public record ReachableContact(@Uuid16 UUID id, @Uuid16 UUID schoolId, String school, String name, String email) {
    /** As whoever writes to the contacts of a school sees it. */
    public SchoolContactCard card() {
        return new SchoolContactCard(name, email);
    }
}
