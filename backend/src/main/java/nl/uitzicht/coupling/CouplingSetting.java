package nl.uitzicht.coupling;

import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.MappedProperty;

/**
 * What a partnership set about coupling.
 *
 * @param dossierSystem      where the pupil's dossier is kept, such as KindKans or Grippa
 * @param firstContactDays   school days within which an expert contacts the school
 * @param provisionalMinutes whole minutes a traject is taken to ask as long as nobody named any time
 * @param version            0 while nothing was set
 */
@MappedEntity("coupling_setting")
record CouplingSetting(
        @MappedProperty("dossier_system") String dossierSystem,
        int firstContactDays,
        int provisionalMinutes,
        int version) {
    static final int USUAL_TRAJECT = 600;
    static final CouplingSetting BY_DEFAULT =
            new CouplingSetting("KindKans", ContactTerm.DAYS_BY_DEFAULT, USUAL_TRAJECT, 0);
}
