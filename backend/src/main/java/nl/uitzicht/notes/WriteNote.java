package nl.uitzicht.notes;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.uitzicht.platform.Time;
import nl.uitzicht.platform.audit.AuditLog;
import nl.uitzicht.platform.mutations.Outcome;
import nl.uitzicht.platform.tenancy.Caller;
import nl.uitzicht.platform.tenancy.Role;
import nl.uitzicht.platform.text.Overrules;
import nl.uitzicht.platform.text.TextOverrules;
import nl.uitzicht.route.Rounds;
import nl.uitzicht.trajecten.Couplings;
import nl.uitzicht.trajecten.TrajectStandings;

/** An expert writes a note on a traject they work or worked on, until the notes of a closed one are removed. */
@Singleton
class WriteNote {
    /** A round that was begun without a signal may come in after its notes. */
    private static final int AHEAD = 1;

    private static final int FIRST_VERSION = 1;

    private final NoteRules rules;
    private final Rounds rounds;
    private final PhaseNotes notes;
    private final NoteVersions versions;
    private final Couplings couplings;
    private final TrajectStandings trajecten;
    private final TextOverrules overrules;
    private final AuditLog audit;
    private final Clock clock;

    WriteNote(
            NoteRules rules,
            Rounds rounds,
            PhaseNotes notes,
            NoteVersions versions,
            Couplings couplings,
            TrajectStandings trajecten,
            TextOverrules overrules,
            AuditLog audit,
            Clock clock) {
        this.rules = rules;
        this.rounds = rounds;
        this.notes = notes;
        this.versions = versions;
        this.couplings = couplings;
        this.trajecten = trajecten;
        this.overrules = overrules;
        this.audit = audit;
        this.clock = clock;
    }

    /** A note as it was asked for. */
    record Asked(UUID id, UUID trajectId, int cycle, Audience audience, NoteFields fields, Overrules overrules) {}

    /** Refused for who is no expert or not on the traject, a traject closed too long ago, and for what {@link NoteRules} finds. */
    Outcome<PhaseNote> write(Caller caller, Asked asked) {
        LocalDate today = Time.today(clock);
        Optional<NoteRejection> stranger = stranger(caller, asked, today);
        if (stranger.isPresent()) {
            return Outcome.refused(stranger.get());
        }
        List<NoteRejection> no =
                new ArrayList<>(rules.judge(asked.audience(), asked.fields(), asked.overrules(), today));
        if (notes.findById(caller.tid(asked.id())).isPresent()) {
            no.add(new NoteRejection.Impossible("id"));
        }
        if (asked.cycle() < 1 || asked.cycle() > rounds.current(caller.partnershipId(), asked.trajectId()) + AHEAD) {
            no.add(new NoteRejection.Impossible("cycle"));
        }
        return no.isEmpty() ? record(caller, asked) : Outcome.refused(no);
    }

    private Optional<NoteRejection> stranger(Caller caller, Asked asked, LocalDate today) {
        if (!caller.is(Role.EXPERT)) {
            return Optional.of(new NoteRejection.NotAnExpert());
        }
        if (couplings
                .of(caller.partnershipId(), asked.trajectId(), caller.membershipId())
                .isEmpty()) {
            return Optional.of(new NoteRejection.Unknown("trajectId"));
        }
        return trajecten
                .find(caller.partnershipId(), asked.trajectId())
                .filter(traject -> traject.recordedOn() != null
                        && traject.recordedOn().isBefore(today.minusDays(NoteRetention.AFTER_CLOSING)))
                .map(traject -> new NoteRejection.LongClosed());
    }

    private Outcome<PhaseNote> record(Caller caller, Asked asked) {
        LocalDateTime now = Time.utc(clock);
        NoteFields fields = asked.fields();
        PhaseNote note = notes.save(new PhaseNote(
                caller.tid(asked.id()),
                asked.trajectId(),
                caller.membershipId(),
                asked.cycle(),
                fields.phase(),
                asked.audience(),
                fields.addressee(),
                fields.text(),
                null,
                FIRST_VERSION,
                now,
                now));
        versions.save(new NoteVersion(
                caller.tid(UuidCreator.getTimeOrderedEpoch()),
                asked.id(),
                FIRST_VERSION,
                fields.phase(),
                fields.addressee(),
                fields.text(),
                now));
        overrules.keep(caller, asked.id(), asked.overrules(), Time.today(clock));
        audit.record(caller, "noteWrite", "note", asked.id());
        return Outcome.accepted(note, asked.id(), FIRST_VERSION);
    }
}
