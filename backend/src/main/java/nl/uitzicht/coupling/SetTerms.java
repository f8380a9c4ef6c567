package nl.uitzicht.coupling;

import static nl.uitzicht.platform.tenancy.Role.ADMINISTRATOR;
import static nl.uitzicht.platform.tenancy.Role.SUPPORT_MANAGER;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import nl.uitzicht.platform.audit.AuditLog;
import nl.uitzicht.platform.mutations.Outcome;
import nl.uitzicht.platform.tenancy.Caller;

/** The manager or the beheerder sets where dossiers are kept and how soon an expert is in touch. */
@Singleton
class SetTerms {
    private static final int MOST_DAYS = 60;
    private static final int NAME_LENGTH = 60;
    private static final int LEAST_MINUTES = 60;
    private static final int MOST_MINUTES = 6_000;
    private static final int STEP = 5;

    private final CouplingSettings settings;
    private final AuditLog audit;

    SetTerms(CouplingSettings settings, AuditLog audit) {
        this.settings = settings;
        this.audit = audit;
    }

    /**
     * Refused for other roles, a term outside 1 to 60 school days, a name that is empty or too long, provisional time outside 1 to 100
     * hours, and terms set meanwhile.
     */
    Outcome<CouplingSetting> set(Caller caller, CouplingSetting asked) {
        if (!caller.is(ADMINISTRATOR, SUPPORT_MANAGER)) {
            return Outcome.refused(new CouplingRejection.NotAllowed());
        }
        List<CouplingRejection> no = judge(asked);
        if (!no.isEmpty()) {
            return Outcome.refused(no);
        }
        CouplingSetting now = settings.of(caller.partnershipId());
        settings.open(caller.partnershipId(), now.dossierSystem(), now.firstContactDays(), now.provisionalMinutes());
        int kept = settings.set(
                caller.partnershipId(),
                asked.dossierSystem(),
                asked.firstContactDays(),
                asked.provisionalMinutes(),
                asked.version());
        if (kept == 0) {
            return Outcome.refused(new CouplingRejection.Changed());
        }
        audit.record(caller, "couplingTermsSet", "partnership", caller.partnershipId());
        return Outcome.accepted(settings.of(caller.partnershipId()), caller.partnershipId(), asked.version() + 1);
    }

    private static List<CouplingRejection> judge(CouplingSetting asked) {
        List<CouplingRejection> no = new ArrayList<>();
        if (asked.firstContactDays() < 1 || asked.firstContactDays() > MOST_DAYS) {
            no.add(new CouplingRejection.DaysOutOfRange("firstContactDays", 1, MOST_DAYS));
        }
        if (asked.dossierSystem().isEmpty() || asked.dossierSystem().length() > NAME_LENGTH) {
            no.add(new CouplingRejection.Unfit("dossierSystem"));
        }
        int minutes = asked.provisionalMinutes();
        if (minutes < LEAST_MINUTES || minutes > MOST_MINUTES || minutes % STEP != 0) {
            no.add(new CouplingRejection.Unfit("provisionalMinutes"));
        }
        return no;
    }
}
