package nl.uitzicht.expertbook;

import io.micronaut.data.annotation.EmbeddedId;
import io.micronaut.data.annotation.MappedEntity;
import nl.uitzicht.platform.tenancy.Tid;

/**
 * What an expert tells of themselves; the id is that of the membership.
 *
 * @param listed whether the expert stands in the public book; false until the expert says so
 */
@MappedEntity("expert_profile")
record Profile(@EmbeddedId Tid id, boolean listed, String text, int version) {
    /** Of who never wrote one. */
    static Profile none(Tid id) {
        return new Profile(id, false, "", 0);
    }
}
