package nl.uitzicht.coupling;

import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.MappedProperty;

/**
 * What a partnership set about coupling.
 *
 * @param dossierSystem    where the pupil's dossier is kept, such as KindKans or Grippa
 * @param firstContactDays school days within which an expert contacts the school
 */
@MappedEntity("coupling_setting")
record CouplingSetting(@MappedProperty("dossier_system") String dossierSystem, int firstContactDays) {
    static final CouplingSetting BY_DEFAULT = new CouplingSetting("KindKans", ContactTerm.DAYS_BY_DEFAULT);
}
