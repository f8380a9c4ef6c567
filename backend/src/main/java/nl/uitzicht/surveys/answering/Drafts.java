package nl.uitzicht.surveys.answering;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import nl.uitzicht.surveys.invitations.Invitation;
import nl.uitzicht.surveys.invitations.InvitationState;
import nl.uitzicht.surveys.invitations.Invitations;
import nl.uitzicht.surveys.invitations.LinkSecrets;

/** Keeps what was filled in so far, sealed with a key that follows from the link: the tables alone cannot open it. */
@Singleton
class Drafts {
    private final Invitations invitations;

    Drafts(Invitations invitations) {
        this.invitations = invitations;
    }

    /** What lies there by now, as the page that sent it wrote it. */
    @Serdeable
    record Newest(@Nullable String draft, int draftVersion) {}

    /** What comes of keeping. */
    sealed interface Kept {
        /** It is the newest now. */
        record Here(int draftVersion) implements Kept {}

        /** Elsewhere somebody went on since the version that this one knew: nothing was kept, and here is what lies there. */
        record Behind(Newest newest) implements Kept {}

        /** The answers are in, or the link leads nowhere: nothing is kept any more. */
        record Over(boolean answered) implements Kept {}
    }

    /** Keeps it in the place of the version that its page knew; of a page that knows none, in any case. */
    Kept keep(Invitation invitation, String secret, String draft, @Nullable Integer version) {
        byte[] sealed = Box.seal(key(secret), draft.getBytes(StandardCharsets.UTF_8));
        int known = version == null ? invitation.draftVersion() : version;
        int kept = version == null
                ? invitations.draft(invitation.partnershipId(), invitation.id().id(), sealed)
                : invitations.draft(invitation.partnershipId(), invitation.id().id(), sealed, version);
        return kept == 1 ? new Kept.Here(known + 1) : behind(invitation, secret);
    }

    private Kept behind(Invitation invitation, String secret) {
        Optional<Invitation> now = invitations.findById(invitation.id());
        return now.filter(found -> found.state() == InvitationState.OPEN)
                .<Kept>map(found -> new Kept.Behind(newest(found, secret)))
                .orElseGet(() -> new Kept.Over(now.filter(found -> found.state() == InvitationState.USED)
                        .isPresent()));
    }

    static Newest newest(Invitation invitation, String secret) {
        return new Newest(read(invitation, secret), invitation.draftVersion());
    }

    /** Null when nothing was filled in. */
    @Nullable static String read(Invitation invitation, String secret) {
        byte[] sealed = invitation.draft();
        return sealed == null ? null : new String(Box.open(key(secret), sealed), StandardCharsets.UTF_8);
    }

    private static byte[] key(String secret) {
        return LinkSecrets.hash("survey draft", secret);
    }
}
