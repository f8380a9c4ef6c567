package nl.uitzicht.access;

import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.UUID;
import nl.uitzicht.platform.Time;

/**
 * Makes links to choose a password with: after an invitation good for 72 hours, after a forgotten password for one. The secret of 256 bits
 * stands behind the #, which a browser sends to nobody.
 */
@Singleton
class PasswordLinks {
    static final Duration INVITATION = Duration.ofHours(72);
    static final Duration FORGOTTEN = Duration.ofHours(1);

    private final AccountLinks links;
    private final Clock clock;
    private final String address;

    PasswordLinks(AccountLinks links, Clock clock, @Value("${uitzicht.address}") String address) {
        this.links = links;
        this.clock = clock;
        this.address = address;
    }

    /** A fresh link; what was made before for the same account leads nowhere any more. To be called in a transaction. */
    String make(UUID accountId, Duration good) {
        LocalDateTime now = Time.utc(clock);
        String secret = Secrets.random();
        links.withdraw(accountId, now);
        links.save(new AccountLink(Secrets.hash(secret), accountId, now.plus(good), null));
        return address + "/wachtwoord#" + secret;
    }

    /** The way to the sign-in screen, for who has a password already. */
    String signIn() {
        return address + "/";
    }
}
