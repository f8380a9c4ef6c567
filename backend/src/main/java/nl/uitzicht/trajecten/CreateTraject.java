package nl.uitzicht.trajecten;

import com.github.f4b6a3.uuid.UuidCreator;
import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.uitzicht.platform.Time;
import nl.uitzicht.platform.audit.AuditLog;
import nl.uitzicht.platform.mutations.Outcome;
import nl.uitzicht.platform.tenancy.Caller;
import nl.uitzicht.platform.text.TextOverrules;
import nl.uitzicht.schools.Placement;
import nl.uitzicht.schools.SchoolDirectory;

/** A procesbegeleider starts a traject and couples its lead expert; region and network of the school freeze as of the first day (D6). */
@Singleton
public class CreateTraject {
    private static final int FIRST_VERSION = 1;

    private final TrajectAccess access;
    private final DraftRules rules;
    private final SchoolDirectory schools;
    private final Trajecten trajecten;
    private final TrajectDirectory directory;
    private final TextOverrules overrules;
    private final AuditLog audit;
    private final Clock clock;

    CreateTraject(
            TrajectAccess access,
            DraftRules rules,
            SchoolDirectory schools,
            Trajecten trajecten,
            TrajectDirectory directory,
            TextOverrules overrules,
            AuditLog audit,
            Clock clock) {
        this.access = access;
        this.rules = rules;
        this.schools = schools;
        this.trajecten = trajecten;
        this.directory = directory;
        this.overrules = overrules;
        this.audit = audit;
        this.clock = clock;
    }

    /** Refused for other roles, as absent for a school of others, and for everything {@link DraftRules} finds. */
    Outcome<Traject> create(Caller caller, TrajectDraft draft) {
        List<TrajectRejection> no =
                access.starts(caller).map(List::of).orElseGet(() -> judge(caller, draft, own(caller, draft)));
        return no.isEmpty() ? start(caller, draft, placement(caller, draft).orElse(null)) : Outcome.refused(no);
    }

    /**
     * Of what a network decided: whose network it is was judged there, and it stays of that network (D6); of a decision of no network it is of
     * the school's on its first day. Refused for other roles, and for what {@link DraftRules} finds.
     */
    public Outcome<Traject> createDecided(Caller caller, TrajectDraft draft, @Nullable Placement decided) {
        List<TrajectRejection> no = access.starts(caller).map(List::of).orElseGet(() -> judge(caller, draft, true));
        Placement placement = decided == null ? placement(caller, draft).orElse(null) : decided;
        return no.isEmpty() ? start(caller, draft, placement) : Outcome.refused(no);
    }

    private boolean own(Caller caller, TrajectDraft draft) {
        return access.facilitates(caller, placement(caller, draft).orElse(null));
    }

    private List<TrajectRejection> judge(Caller caller, TrajectDraft draft, boolean ownSchool) {
        return rules.judge(caller, draft, ownSchool, Time.today(clock));
    }

    private Optional<Placement> placement(Caller caller, TrajectDraft draft) {
        return schools.placement(caller.partnershipId(), draft.schoolId(), draft.startsOn());
    }

    private Outcome<Traject> start(Caller caller, TrajectDraft draft, @Nullable Placement placement) {
        LocalDate today = Time.today(clock);
        UUID tenant = caller.partnershipId();
        trajecten.save(row(caller, draft, placement, today));
        trajecten.couple(
                tenant, UuidCreator.getTimeOrderedEpoch(), draft.id(), draft.leadExpertId(), true, draft.startsOn());
        overrules.keep(caller, draft.id(), draft.overrules(), today);
        audit.record(caller, "trajectCreate", "traject", draft.id());
        return Outcome.accepted(directory.one(tenant, draft.id(), today), draft.id(), FIRST_VERSION);
    }

    private static TrajectRow row(Caller caller, TrajectDraft draft, @Nullable Placement placement, LocalDate today) {
        return new TrajectRow(
                caller.tid(draft.id()),
                draft.subject(),
                draft.question(),
                draft.schoolId(),
                placement == null ? null : placement.regionId(),
                placement == null ? null : placement.networkId(),
                draft.domainId(),
                TrajectState.RUNNING,
                null,
                draft.startsOn(),
                null,
                draft.provisionalMinutes(),
                null,
                today,
                caller.membershipId(),
                FIRST_VERSION);
    }
}
