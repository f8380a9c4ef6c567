package nl.uitzicht.coupling;

import static nl.uitzicht.platform.tenancy.Role.ADMINISTRATOR;
import static nl.uitzicht.platform.tenancy.Role.SUPPORT_MANAGER;

import jakarta.inject.Singleton;
import nl.uitzicht.platform.audit.AuditLog;
import nl.uitzicht.platform.mutations.Outcome;
import nl.uitzicht.platform.tenancy.Caller;

/** The manager or the beheerder sets where dossiers are kept and how soon an expert is in touch. */
@Singleton
class SetTerms {
    private static final int MOST_DAYS = 60;
    private static final int NAME_LENGTH = 60;

    private final CouplingSettings settings;
    private final AuditLog audit;

    SetTerms(CouplingSettings settings, AuditLog audit) {
        this.settings = settings;
        this.audit = audit;
    }

    /** Refused for other roles, a term outside 1 to 60 school days, and a name that is empty or too long. */
    Outcome<CouplingSetting> set(Caller caller, CouplingSetting asked) {
        if (!caller.is(ADMINISTRATOR, SUPPORT_MANAGER)) {
            return Outcome.refused(new CouplingRejection.NotAllowed());
        }
        if (asked.firstContactDays() < 1 || asked.firstContactDays() > MOST_DAYS) {
            return Outcome.refused(new CouplingRejection.Unfit("firstContactDays"));
        }
        if (asked.dossierSystem().isEmpty() || asked.dossierSystem().length() > NAME_LENGTH) {
            return Outcome.refused(new CouplingRejection.Unfit("dossierSystem"));
        }
        settings.set(caller.partnershipId(), asked.dossierSystem(), asked.firstContactDays());
        audit.record(caller, "couplingTermsSet", "partnership", caller.partnershipId());
        return Outcome.accepted(asked, caller.partnershipId(), 1);
    }
}
