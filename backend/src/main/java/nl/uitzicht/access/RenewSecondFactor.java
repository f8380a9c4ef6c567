package nl.uitzicht.access;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import nl.uitzicht.access.SecondFactorAnswer.Codes;
import nl.uitzicht.access.SecondFactorAnswer.Gone;
import nl.uitzicht.access.SecondFactorAnswer.NextApp;
import nl.uitzicht.access.SecondFactorAnswer.TooMany;
import nl.uitzicht.access.SecondFactorAnswer.Wrong;
import nl.uitzicht.platform.Time;
import nl.uitzicht.platform.audit.AuditLog;
import nl.uitzicht.platform.database.Transactions;
import nl.uitzicht.platform.tenancy.Caller;

/**
 * Who is signed in makes new recovery codes or ties another app, after showing the password or a fresh code of the app of now
 * (decision 0128). Ten attempts in a quarter of an hour.
 */
@Singleton
class RenewSecondFactor {
    private static final Duration TO_CONFIRM = Duration.ofMinutes(15);
    private static final int ATTEMPTS = 10;
    private static final int LONGEST_PROOF = 200;
    private static final Pattern CODE = Pattern.compile("\\d{6}");

    private final Accounts accounts;
    private final SecondFactors factors;
    private final RecoveryCodes recoveryCodes;
    private final Authenticator authenticator;
    private final Passwords passwords;
    private final Attempts attempts;
    private final AuditLog audit;
    private final Transactions transactions;
    private final Clock clock;

    RenewSecondFactor(
            Accounts accounts,
            SecondFactors factors,
            RecoveryCodes recoveryCodes,
            Authenticator authenticator,
            Passwords passwords,
            Attempts attempts,
            AuditLog audit,
            Transactions transactions,
            Clock clock) {
        this.accounts = accounts;
        this.factors = factors;
        this.recoveryCodes = recoveryCodes;
        this.authenticator = authenticator;
        this.passwords = passwords;
        this.attempts = attempts;
        this.audit = audit;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Ten new recovery codes; those of before stop working. */
    SecondFactorAnswer codes(Caller caller, String proof) {
        return proven(caller, proof, (account, factor) -> transactions.write(() -> renewed(caller, account)));
    }

    /** Proposes another app, good to confirm for a quarter of an hour. */
    SecondFactorAnswer nextApp(Caller caller, String proof) {
        return proven(caller, proof, (account, factor) -> {
            byte[] sealed = authenticator.freshSecret();
            factors.proposeNext(account.id(), sealed, Time.utc(clock).plus(TO_CONFIRM));
            return new NextApp(authenticator.typed(sealed), authenticator.address(sealed, account.email()));
        });
    }

    /** Ties the proposed app with a first code of it: the app and the recovery codes of before stop working. */
    SecondFactorAnswer confirm(Caller caller, String code) {
        return counted(
                caller,
                () -> tied(account(caller))
                        .filter(factor -> factor.nextSecret() != null
                                && factor.nextUntil().isAfter(Time.utc(clock)))
                        .map(factor -> confirm(caller, factor, plain(code)))
                        .orElseGet(Gone::new));
    }

    private SecondFactorAnswer confirm(Caller caller, SecondFactor factor, String code) {
        OptionalLong step = authenticator.step(factor.nextSecret(), code, clock.instant());
        if (step.isEmpty()) {
            return new Wrong();
        }
        return transactions.write(() -> factors.replace(factor.accountId(), factor.nextSecret(), step.getAsLong()) == 1
                ? renewed(caller, account(caller))
                : new Gone());
    }

    private SecondFactorAnswer renewed(Caller caller, Account account) {
        audit.record(caller, "secondFactorRenew", "membership", caller.membershipId());
        return new Codes(recoveryCodes.renew(account.id()));
    }

    /** What happens after a good proof. */
    private interface Act {
        SecondFactorAnswer on(Account account, SecondFactor factor);
    }

    private SecondFactorAnswer proven(Caller caller, String proof, Act act) {
        return counted(caller, () -> {
            Account account = account(caller);
            Optional<SecondFactor> factor = tied(account);
            if (factor.isEmpty()) {
                return new Gone();
            }
            return isProof(account, factor.get(), proof) ? act.on(account, factor.get()) : new Wrong();
        });
    }

    private SecondFactorAnswer counted(Caller caller, Supplier<SecondFactorAnswer> act) {
        Optional<Duration> barred = attempts.enter(Map.of("second factor " + caller.email(), ATTEMPTS));
        return barred.<SecondFactorAnswer>map(TooMany::new).orElseGet(act);
    }

    /** Six digits are too short for a password. */
    private boolean isProof(Account account, SecondFactor factor, String proof) {
        String code = plain(proof);
        if (CODE.matcher(code).matches()) {
            OptionalLong step = authenticator.step(factor.sealedSecret(), code, clock.instant());
            return step.isPresent() && factors.use(account.id(), step.getAsLong()) == 1;
        }
        return proof.length() <= LONGEST_PROOF && passwords.matches(proof, account.passwordHash());
    }

    private static String plain(String code) {
        return code.replaceAll("[\\s-]", "");
    }

    private Account account(Caller caller) {
        return accounts.findByEmail(caller.email()).orElseThrow();
    }

    private Optional<SecondFactor> tied(Account account) {
        return factors.of(account.id()).filter(factor -> factor.confirmedAt() != null);
    }
}
