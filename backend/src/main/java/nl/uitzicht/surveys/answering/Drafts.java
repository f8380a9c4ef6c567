package nl.uitzicht.surveys.answering;

import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import nl.uitzicht.surveys.invitations.Invitation;
import nl.uitzicht.surveys.invitations.Invitations;
import nl.uitzicht.surveys.invitations.LinkSecrets;

/** Keeps what was filled in so far, sealed with a key that follows from the link: the tables alone cannot open it. */
@Singleton
class Drafts {
    private final Invitations invitations;

    Drafts(Invitations invitations) {
        this.invitations = invitations;
    }

    void keep(Invitation invitation, String secret, String draft) {
        byte[] sealed = Box.seal(key(secret), draft.getBytes(StandardCharsets.UTF_8));
        invitations.draft(invitation.partnershipId(), invitation.id().id(), sealed);
    }

    static byte[] key(String secret) {
        return LinkSecrets.hash("survey draft", secret);
    }
}
