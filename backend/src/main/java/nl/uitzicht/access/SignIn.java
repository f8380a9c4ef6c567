package nl.uitzicht.access;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import nl.uitzicht.platform.database.Transactions;
import nl.uitzicht.platform.tenancy.Role;
import nl.uitzicht.platform.tenancy.Tid;

/** Opens a session for whoever knows the address and password of an account with a standing membership. */
@Singleton
class SignIn {
    private final Accounts accounts;
    private final Memberships memberships;
    private final Sessions sessions;
    private final RefreshTokens refreshTokens;
    private final Passwords passwords;
    private final Attempts attempts;
    private final Transactions transactions;
    private final Moments moments;

    SignIn(
            Accounts accounts,
            Memberships memberships,
            Sessions sessions,
            RefreshTokens refreshTokens,
            Passwords passwords,
            Attempts attempts,
            Transactions transactions,
            Moments moments) {
        this.accounts = accounts;
        this.memberships = memberships;
        this.sessions = sessions;
        this.refreshTokens = refreshTokens;
        this.passwords = passwords;
        this.attempts = attempts;
        this.transactions = transactions;
        this.moments = moments;
    }

    /** Answers the same, in the same time, for an unknown address, a wrong password, a disabled account and one without membership. */
    SignInResult signIn(Credentials credentials) {
        var barred = attempts.barred(credentials);
        if (barred.isPresent()) {
            return new SignInResult.TooMany(barred.get());
        }
        attempts.count(credentials);
        Account account = accounts.findByEmail(credentials.normalisedEmail()).orElse(null);
        boolean known = passwords.matches(credentials.password(), account == null ? null : account.passwordHash());
        List<Membership> standing =
                known && account.disabledAt() == null ? memberships.standing(account.id(), moments.today()) : List.of();
        if (standing.isEmpty()) {
            return new SignInResult.Failed();
        }
        attempts.clear(credentials);
        return new SignInResult.Admitted(
                transactions.write(() -> open(chosen(standing, credentials), credentials.device())));
    }

    private static Membership chosen(List<Membership> standing, Credentials credentials) {
        return standing.stream()
                .filter(membership -> membership.id().partnershipId().equals(credentials.partnershipId()))
                .findFirst()
                .orElse(standing.getFirst());
    }

    private Admission open(Membership membership, String device) {
        Tid tid = new Tid(membership.id().partnershipId(), UuidCreator.getTimeOrderedEpoch());
        UUID memberId = membership.id().id();
        boolean guarded = memberships.roles(tid.partnershipId(), memberId, moments.today()).stream()
                .anyMatch(role -> Role.valueOf(role).needsSecondFactor());
        var now = moments.now();
        var idle = Idle.of(guarded);
        sessions.save(new Session(tid, memberId, device, now, now, now.plus(idle), null));
        String token = Secrets.random();
        refreshTokens.add(Secrets.hash(token), tid.partnershipId(), tid.id());
        return new Admission(tid.partnershipId(), memberId, tid.id(), token, idle);
    }
}
