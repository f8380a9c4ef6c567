package nl.uitzicht.expertbook;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.uitzicht.platform.Time;
import nl.uitzicht.platform.audit.AuditLog;
import nl.uitzicht.platform.mutations.Outcome;
import nl.uitzicht.platform.tenancy.Caller;
import nl.uitzicht.platform.tenancy.Role;
import nl.uitzicht.platform.text.PersonalPatterns;

/** An expert keeps the own profile and photo; nobody else's, and nobody does it for an expert. */
@Singleton
class KeepProfile {
    static final int LONGEST = 600;

    private final Profiles profiles;
    private final Photos photos;
    private final PersonalPatterns patterns;
    private final AuditLog audit;
    private final Clock clock;

    KeepProfile(Profiles profiles, Photos photos, PersonalPatterns patterns, AuditLog audit, Clock clock) {
        this.profiles = profiles;
        this.photos = photos;
        this.patterns = patterns;
        this.audit = audit;
        this.clock = clock;
    }

    /** What the expert tells, and whether everybody may read it. */
    Outcome<UUID> save(Caller caller, boolean listed, String text, int basedOnVersion) {
        List<BookRejection> no = judge(caller, text);
        if (!no.isEmpty()) {
            return Outcome.refused(no);
        }
        Optional<Profile> before = profiles.lock(caller.partnershipId(), caller.membershipId());
        int version = before.map(Profile::version).orElse(0);
        if (version != basedOnVersion) {
            return Outcome.refused(new BookRejection.ChangedMeanwhile());
        }
        if (before.isPresent()) {
            profiles.change(caller.partnershipId(), caller.membershipId(), listed, text);
        } else {
            profiles.save(new Profile(caller.tid(caller.membershipId()), listed, text, 1));
        }
        return done(caller, "expertProfileSave", version + 1);
    }

    /** A portrait out of a picture file; the file itself is kept nowhere. */
    Outcome<UUID> photo(Caller caller, byte[] file) {
        if (!caller.is(Role.EXPERT)) {
            return Outcome.refused(new BookRejection.NotExpert());
        }
        Optional<byte[]> portrait = Portrait.of(file);
        if (portrait.isEmpty()) {
            return Outcome.refused(new BookRejection.NoPhoto());
        }
        photos.forget(caller.partnershipId(), caller.membershipId());
        photos.save(new Photo(caller.tid(caller.membershipId()), Portrait.tag(portrait.get()), portrait.get()));
        return done(caller, "expertPhotoSave", 1);
    }

    /** No photo any more. */
    Outcome<UUID> removePhoto(Caller caller) {
        if (!caller.is(Role.EXPERT)) {
            return Outcome.refused(new BookRejection.NotExpert());
        }
        photos.forget(caller.partnershipId(), caller.membershipId());
        return done(caller, "expertPhotoRemove", 1);
    }

    private Outcome<UUID> done(Caller caller, String act, int version) {
        audit.record(caller, act, "expert", caller.membershipId());
        return Outcome.accepted(caller.membershipId(), caller.membershipId(), version);
    }

    private List<BookRejection> judge(Caller caller, String text) {
        if (!caller.is(Role.EXPERT)) {
            return List.of(new BookRejection.NotExpert());
        }
        List<BookRejection> no = new ArrayList<>();
        if (text.length() > LONGEST) {
            no.add(new BookRejection.TooLong(LONGEST));
        }
        patterns.find(text, Time.today(clock)).stream()
                .map(PersonalPatterns.Finding::kind)
                .distinct()
                .forEach(kind -> no.add(new BookRejection.Personal(kind)));
        return no;
    }
}
