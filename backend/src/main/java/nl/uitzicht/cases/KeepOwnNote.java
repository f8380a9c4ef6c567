package nl.uitzicht.cases;

import static nl.uitzicht.platform.tenancy.Role.POLICY_OFFICER;
import static nl.uitzicht.platform.tenancy.Role.PROCESS_FACILITATOR;
import static nl.uitzicht.platform.tenancy.Role.SCHOOL;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.uitzicht.platform.mutations.Outcome;
import nl.uitzicht.platform.tenancy.Caller;
import nl.uitzicht.platform.text.Overrules;
import nl.uitzicht.platform.text.TextOverrules;

/** Keeps or throws away an own note. Not in the audit: that one writes is nobody's business. */
@Singleton
class KeepOwnNote {
    private final CaseAccess access;
    private final CaseRules rules;
    private final SupportCases cases;
    private final OwnNotes notes;
    private final TextOverrules overrules;

    KeepOwnNote(CaseAccess access, CaseRules rules, SupportCases cases, OwnNotes notes, TextOverrules overrules) {
        this.access = access;
        this.rules = rules;
        this.cases = cases;
        this.notes = notes;
        this.overrules = overrules;
    }

    /** Refused for who sits at no table, another's note, a case one may not see, and words that lead to a pupil. The last one written stands. */
    Outcome<OwnNote> keep(Caller caller, OwnNote asked, Overrules said) {
        if (!caller.is(PROCESS_FACILITATOR, POLICY_OFFICER, SCHOOL)) {
            return Outcome.refused(new CaseRejection.NotAllowed());
        }
        Optional<OwnNote> before = notes.findById(asked.id());
        List<CaseRejection> no = judge(caller, asked, said, before);
        if (!no.isEmpty()) {
            return Outcome.refused(no);
        }
        OwnNote kept = before.isPresent()
                ? notes.update(asked(asked, before.get().version() + 1))
                : notes.save(asked(asked, 1));
        overrules.keep(caller, kept.id().id(), said, access.today());
        return Outcome.accepted(kept, kept.id().id(), kept.version());
    }

    /** A note that is gone already is gone again; another's is answered as an absent one. */
    Outcome<UUID> remove(Caller caller, UUID id) {
        if (!caller.is(PROCESS_FACILITATOR, POLICY_OFFICER, SCHOOL)) {
            return Outcome.refused(new CaseRejection.NotAllowed());
        }
        Optional<OwnNote> own = notes.findById(caller.tid(id))
                .filter(note -> note.membershipId().equals(caller.membershipId()));
        if (own.isEmpty()) {
            return Outcome.refused(new CaseRejection.Unknown("id"));
        }
        notes.deleteById(caller.tid(id));
        return Outcome.accepted(id, id, own.get().version());
    }

    private OwnNote asked(OwnNote asked, int version) {
        return new OwnNote(
                asked.id(), asked.membershipId(), asked.caseId(), asked.text(), asked.done(), access.today(), version);
    }

    private List<CaseRejection> judge(Caller caller, OwnNote asked, Overrules said, Optional<OwnNote> before) {
        if (before.filter(note -> !note.membershipId().equals(caller.membershipId()))
                .isPresent()) {
            return List.of(new CaseRejection.Unknown("id"));
        }
        Overrules known = said.after(before.map(OwnNote::text).stream().toList());
        List<CaseRejection> no =
                new ArrayList<>(rules.words("text", asked.text(), OwnNote.MOST, known, access.today()));
        if (asked.text().isBlank()) {
            no.add(new CaseRejection.Empty("text"));
        }
        // What somebody wrote about a case stays theirs for as long as it lies there, also when the case is closed.
        boolean seen = asked.caseId() == null
                || before.filter(note -> asked.caseId().equals(note.caseId())).isPresent()
                || cases.findById(caller.tid(asked.caseId()))
                        .filter(one -> access.sees(caller, one))
                        .isPresent();
        if (!seen) {
            no.add(new CaseRejection.Unknown("caseId"));
        }
        return no;
    }
}
