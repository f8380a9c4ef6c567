package nl.uitzicht.access;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.UUID;
import nl.uitzicht.platform.Time;
import nl.uitzicht.platform.database.Transactions;

/** Sets the password of the account a link was made for, once, and ends every session it had. */
@Singleton
class ChoosePassword {
    /** The fewest characters of a password. */
    static final int SHORTEST = 12;
    /** The most; hashing longer ones would only cost time. */
    static final int LONGEST = 200;

    private final Accounts accounts;
    private final AccountLinks links;
    private final Passwords passwords;
    private final Transactions transactions;
    private final Clock clock;

    ChoosePassword(Accounts accounts, AccountLinks links, Passwords passwords, Transactions transactions, Clock clock) {
        this.accounts = accounts;
        this.links = links;
        this.passwords = passwords;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** What came of it. */
    enum Answer {
        CHOSEN,
        /** The link is unknown, was used, or is too old: the same answer for each. */
        LINK_GONE,
        /** Fewer than 12 or more than 200 characters, or the same character over and over. */
        PASSWORD_WEAK
    }

    Answer choose(String secret, String password) {
        if (weak(password)) {
            return Answer.PASSWORD_WEAK;
        }
        byte[] id = Secrets.hash(secret);
        return links.usable(id, Time.utc(clock))
                .map(link -> take(id, link.accountId(), passwords.hash(password)))
                .orElse(Answer.LINK_GONE);
    }

    private Answer take(byte[] linkId, UUID accountId, String hash) {
        LocalDateTime now = Time.utc(clock);
        return transactions.write(() -> {
            if (links.use(linkId, now) == 0) {
                return Answer.LINK_GONE;
            }
            links.withdraw(accountId, now);
            accounts.setPassword(accountId, hash);
            accounts.endSessions(accountId, now);
            return Answer.CHOSEN;
        });
    }

    private static boolean weak(String password) {
        return password.length() < SHORTEST
                || password.length() > LONGEST
                || password.chars().distinct().count() < 4;
    }
}
