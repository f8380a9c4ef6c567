package nl.uitzicht.notes;

import com.github.f4b6a3.uuid.UuidCreator;
import com.github.f4b6a3.uuid.util.UuidUtil;
import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import nl.uitzicht.platform.Time;
import nl.uitzicht.platform.audit.AuditLog;
import nl.uitzicht.platform.mutations.FieldConflict;
import nl.uitzicht.platform.mutations.Outcome;
import nl.uitzicht.platform.tenancy.Caller;
import nl.uitzicht.platform.text.Overrules;
import nl.uitzicht.platform.text.TextOverrules;
import nl.uitzicht.route.RouteStep;
import nl.uitzicht.route.SchoolFunction;

/** The author changes, removes, or moves a note. Changes of different fields merge, of the same field come back with both texts (rule 5). */
@Singleton
class ChangeNote {
    private static final int DAYS_BACK = 14;

    private final NoteRules rules;
    private final PhaseNotes notes;
    private final NoteVersions versions;
    private final AdviceLinks links;
    private final TextOverrules overrules;
    private final AuditLog audit;
    private final Clock clock;

    ChangeNote(
            NoteRules rules,
            PhaseNotes notes,
            NoteVersions versions,
            AdviceLinks links,
            TextOverrules overrules,
            AuditLog audit,
            Clock clock) {
        this.rules = rules;
        this.notes = notes;
        this.versions = versions;
        this.links = links;
        this.overrules = overrules;
        this.audit = audit;
        this.clock = clock;
    }

    /** What changes: only what is not null (D11), against the version the author saw. */
    record Asked(
            UUID id,
            int basedOnVersion,
            @Nullable RouteStep phase,
            @Nullable SchoolFunction addressee,
            @Nullable String text,
            Overrules overrules) {

        NoteFields on(NoteFields now) {
            return new NoteFields(
                    phase == null ? now.phase() : phase,
                    addressee == null ? now.addressee() : addressee,
                    text == null ? now.text() : text);
        }
    }

    /**
     * Refused for who is not the author, a note that was moved to the dossier, and for what {@link NoteRules} finds. A link that was sent ends
     * when the advice turns to another addressee: it stands in the mailbox of the first.
     */
    Outcome<PhaseNote> change(Caller caller, Asked asked) {
        PhaseNote note = own(caller, asked.id());
        if (note == null || note.movedOn() != null) {
            return Outcome.refused(new NoteRejection.Unknown("id"));
        }
        List<FieldConflict> conflicts = conflicts(note, asked);
        if (!conflicts.isEmpty()) {
            return new Outcome.Refused<>(List.of(), conflicts);
        }
        NoteFields wanted = asked.on(note.fields());
        LocalDate today = Time.today(clock);
        List<NoteRejection> no =
                rules.judge(note.audience(), wanted, asked.overrules().after(stood(note, asked)), today);
        if (!no.isEmpty()) {
            return Outcome.refused(no);
        }
        overrules.keep(caller, asked.id(), asked.overrules(), today);
        if (wanted.addressee() != note.addressee()) {
            links.deleteById(caller.tid(asked.id()));
        }
        return record(caller, note.changed(wanted, Time.utc(clock)));
    }

    /** Takes an own note away with all its versions. */
    Outcome<PhaseNote> remove(Caller caller, UUID id) {
        PhaseNote note = own(caller, id);
        if (note == null) {
            return Outcome.refused(new NoteRejection.Unknown("id"));
        }
        notes.delete(caller.partnershipId(), id);
        audit.record(caller, "noteRemove", "note", id);
        return Outcome.accepted(note, id, note.version() + 1);
    }

    /**
     * The author copied a summary into the dossier system; it stays readable here for 30 days and no longer changes (D20). Refused for a day
     * before it was written or over two weeks ago, from which on the 30 days would be all but over.
     */
    Outcome<PhaseNote> move(Caller caller, UUID id, LocalDate on) {
        PhaseNote note = own(caller, id);
        if (note == null || note.movedOn() != null) {
            return Outcome.refused(new NoteRejection.Unknown("id"));
        }
        if (note.audience() != Audience.DOSSIER) {
            return Outcome.refused(new NoteRejection.Impossible("id"));
        }
        LocalDate today = Time.today(clock);
        if (on.isAfter(today.plusDays(1)) || on.isBefore(writtenOn(note)) || on.isBefore(today.minusDays(DAYS_BACK))) {
            return Outcome.refused(new NoteRejection.Impossible("on"));
        }
        notes.moved(caller.partnershipId(), id, on);
        audit.record(caller, "noteMove", "note", id);
        return Outcome.accepted(notes.findById(caller.tid(id)).orElseThrow(), id, note.version() + 1);
    }

    /** A note that waited for a signal was written when the device made its id. */
    private static LocalDate writtenOn(PhaseNote note) {
        UUID id = note.id().id();
        LocalDate received = Time.civilDate(note.writtenAt());
        LocalDate made = UuidUtil.isTimeOrderedEpoch(id)
                ? LocalDate.ofInstant(UuidUtil.getInstant(id), Time.AMSTERDAM)
                : received;
        return made.isBefore(received) ? made : received;
    }

    private @Nullable PhaseNote own(Caller caller, UUID id) {
        return notes.lock(caller.partnershipId(), id, caller.membershipId()).orElse(null);
    }

    /** The text as it is, and as the author saw it. */
    private List<String> stood(PhaseNote note, Asked asked) {
        return Stream.concat(
                        Stream.of(note.text()),
                        versions.seen(note.id().partnershipId(), asked.id(), asked.basedOnVersion()).stream()
                                .map(NoteVersion::text))
                .toList();
    }

    private List<FieldConflict> conflicts(PhaseNote note, Asked asked) {
        Map<String, String> now = note.fields().named();
        Map<String, String> wanted = asked.on(note.fields()).named();
        Map<String, String> seen = versions.seen(note.id().partnershipId(), asked.id(), asked.basedOnVersion())
                .map(NoteVersion::fields)
                .orElse(note.fields())
                .named();
        return now.keySet().stream()
                .filter(field -> !now.get(field).equals(seen.get(field)))
                .filter(field -> !now.get(field).equals(wanted.get(field)))
                .map(field -> new FieldConflict(field, wanted.get(field), now.get(field)))
                .toList();
    }

    private Outcome<PhaseNote> record(Caller caller, PhaseNote note) {
        UUID id = note.id().id();
        LocalDateTime at = note.changedAt();
        notes.update(caller.partnershipId(), id, note.phase(), note.addressee(), note.text(), note.version(), at);
        versions.save(new NoteVersion(
                caller.tid(UuidCreator.getTimeOrderedEpoch()),
                id,
                note.version(),
                note.phase(),
                note.addressee(),
                note.text(),
                at));
        audit.record(caller, "noteChange", "note", id);
        return Outcome.accepted(note, id, note.version());
    }
}
