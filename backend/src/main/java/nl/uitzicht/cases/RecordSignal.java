package nl.uitzicht.cases;

import static nl.uitzicht.platform.tenancy.Role.POLICY_OFFICER;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import nl.uitzicht.platform.audit.AuditLog;
import nl.uitzicht.platform.mutations.Outcome;
import nl.uitzicht.platform.tenancy.Caller;
import nl.uitzicht.platform.text.Overrules;
import nl.uitzicht.platform.text.TextOverrules;

/** A beleidsmedewerker records a signal of an own network (D22). */
@Singleton
class RecordSignal {
    private final CaseAccess access;
    private final CaseRules rules;
    private final NetworkSignals signals;
    private final TextOverrules overrules;
    private final AuditLog audit;

    RecordSignal(CaseAccess access, CaseRules rules, NetworkSignals signals, TextOverrules overrules, AuditLog audit) {
        this.access = access;
        this.rules = rules;
        this.signals = signals;
        this.overrules = overrules;
        this.audit = audit;
    }

    /** Refused for other roles and networks, an empty or long text, and words that lead to a pupil. */
    Outcome<NetworkSignal> record(Caller caller, NetworkSignal asked, Overrules said) {
        if (!caller.is(POLICY_OFFICER)) {
            return Outcome.refused(new CaseRejection.NotAllowed());
        }
        if (!access.holds(caller, POLICY_OFFICER, asked.networkId())) {
            return Outcome.refused(new CaseRejection.Unknown("networkId"));
        }
        List<CaseRejection> no =
                new ArrayList<>(rules.words("text", asked.text(), NetworkSignal.MOST, said, access.today()));
        if (asked.text().isBlank()) {
            no.add(new CaseRejection.Empty("text"));
        }
        if (signals.findById(asked.id()).isPresent()) {
            no.add(new CaseRejection.TakenId());
        }
        if (!no.isEmpty()) {
            return Outcome.refused(no);
        }
        NetworkSignal kept = signals.save(asked);
        overrules.keep(caller, asked.id().id(), said, access.today());
        audit.record(caller, "networkSignalRecord", "network_signal", asked.id().id());
        return Outcome.accepted(kept, asked.id().id(), 1);
    }
}
