package nl.uitzicht.access;

import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import nl.uitzicht.platform.Time;
import nl.uitzicht.platform.database.Transactions;
import nl.uitzicht.platform.tenancy.Role;

/** Opens a session for whoever knows the address, the password and, where one is asked, a code of an account with a standing membership. */
@Singleton
class SignIn {
    private final Accounts accounts;
    private final Memberships memberships;
    private final Partnerships partnerships;
    private final Passwords passwords;
    private final JudgeSecondFactor secondFactor;
    private final OpenSession openSession;
    private final Attempts attempts;
    private final Transactions transactions;
    private final Clock clock;

    SignIn(
            Accounts accounts,
            Memberships memberships,
            Partnerships partnerships,
            Passwords passwords,
            JudgeSecondFactor secondFactor,
            OpenSession openSession,
            Attempts attempts,
            Transactions transactions,
            Clock clock) {
        this.accounts = accounts;
        this.memberships = memberships;
        this.partnerships = partnerships;
        this.passwords = passwords;
        this.secondFactor = secondFactor;
        this.openSession = openSession;
        this.attempts = attempts;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Answers the same, in the same time, for an unknown address, a wrong password, a disabled account and one without membership. */
    SignInResult signIn(Credentials credentials) {
        Optional<Duration> barred = attempts.enter(credentials);
        if (barred.isPresent()) {
            return new SignInResult.TooMany(barred.get());
        }
        Account account = accounts.findByEmail(credentials.normalisedEmail()).orElse(null);
        List<Membership> standing = standing(account, credentials.password());
        if (standing.isEmpty()) {
            return new SignInResult.Failed();
        }
        return Membership.chosen(standing, credentials.partnershipId())
                .map(membership -> judge(account, membership, credentials))
                .orElseGet(() -> toChoose(standing, credentials));
    }

    /** The password was right, so this attempt does not count: it is asked again with the choice. */
    private SignInResult toChoose(List<Membership> standing, Credentials credentials) {
        attempts.takeBack(credentials);
        return new SignInResult.PartnershipRequired(standing.stream()
                .map(membership ->
                        partnerships.findById(membership.id().partnershipId()).orElseThrow())
                .map(partnership -> new SignInResult.Choice(partnership.id(), partnership.name()))
                .toList());
    }

    private List<Membership> standing(@Nullable Account account, String password) {
        boolean known = passwords.matches(password, account == null ? null : account.passwordHash());
        return known && account.disabledAt() == null
                ? memberships.standing(account.id(), Time.today(clock))
                : List.of();
    }

    private SignInResult judge(Account account, Membership membership, Credentials credentials) {
        boolean guarded =
                memberships
                        .roles(membership.id().partnershipId(), membership.id().id(), Time.today(clock))
                        .stream()
                        .anyMatch(role -> Role.valueOf(role).needsSecondFactor());
        return switch (secondFactor.judge(account, guarded, credentials.code())) {
            case SecondFactorVerdict.Passed(List<String> codes) ->
                new SignInResult.Admitted(admit(membership, guarded, credentials), codes);
            case SecondFactorVerdict.CodeRequired code -> new SignInResult.CodeRequired();
            case SecondFactorVerdict.EnrolmentRequired(String secret, String uri) ->
                new SignInResult.EnrolmentRequired(secret, uri);
            case SecondFactorVerdict.Wrong wrong -> new SignInResult.Failed();
        };
    }

    private Admission admit(Membership membership, boolean guarded, Credentials credentials) {
        attempts.clear(credentials);
        return transactions.write(() -> openSession.open(membership.id(), guarded, credentials.device()));
    }
}
