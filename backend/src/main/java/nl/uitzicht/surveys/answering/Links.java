package nl.uitzicht.surveys.answering;

import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Optional;
import nl.uitzicht.access.Attempts;
import nl.uitzicht.surveys.invitations.Invitation;
import nl.uitzicht.surveys.invitations.Invitations;
import nl.uitzicht.surveys.invitations.LinkSecrets;

/** Finds who holds a link. A good link is never barred; who tries wrong ones is, per network address, without keeping the address. */
@Singleton
class Links {
    private static final int WRONG_PER_ADDRESS = 50;
    private static final int LONGEST = 100;

    private final Invitations invitations;
    private final Attempts attempts;

    Links(Invitations invitations, Attempts attempts) {
        this.invitations = invitations;
        this.attempts = attempts;
    }

    Optional<Invitation> find(@Nullable String secret, String address) {
        Optional<Invitation> found = secret == null || secret.length() > LONGEST
                ? Optional.empty()
                : invitations.bySecret(LinkSecrets.hash(secret));
        if (found.isEmpty()) {
            attempts.count(bounds(address));
        }
        return found;
    }

    /** Whether too many wrong links came from there within a quarter of an hour. */
    boolean barred(String address) {
        return attempts.barred(bounds(address)).isPresent();
    }

    private static Map<String, Integer> bounds(String address) {
        return Map.of("survey " + address, WRONG_PER_ADDRESS);
    }
}
