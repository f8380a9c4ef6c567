package nl.uitzicht.access;

import io.micronaut.context.annotation.Value;
import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import nl.uitzicht.access.SecondFactorVerdict.CodeRequired;
import nl.uitzicht.access.SecondFactorVerdict.EnrolmentRequired;
import nl.uitzicht.access.SecondFactorVerdict.Passed;
import nl.uitzicht.access.SecondFactorVerdict.Wrong;
import nl.uitzicht.platform.Time;
import nl.uitzicht.platform.database.Transactions;

/**
 * Asks for a code of an authenticator app: of everybody who has tied one to the account, and of the roles that must (D4). Ten recovery
 * codes, each good once, stand in for a lost phone. Demonstration mode asks nothing (D32).
 */
@Singleton
class JudgeSecondFactor {
    private static final int RECOVERY_LENGTH = 16;

    private final SecondFactors factors;
    private final RecoveryCodes recoveryCodes;
    private final Authenticator authenticator;
    private final Transactions transactions;
    private final Clock clock;
    private final boolean demonstration;

    JudgeSecondFactor(
            SecondFactors factors,
            RecoveryCodes recoveryCodes,
            Authenticator authenticator,
            Transactions transactions,
            Clock clock,
            @Value("${uitzicht.demonstration}") boolean demonstration) {
        this.factors = factors;
        this.recoveryCodes = recoveryCodes;
        this.authenticator = authenticator;
        this.transactions = transactions;
        this.clock = clock;
        this.demonstration = demonstration;
    }

    SecondFactorVerdict judge(Account account, boolean required, @Nullable String typed) {
        SecondFactor factor = factors.of(account.id()).orElse(null);
        boolean tied = factor != null && factor.confirmedAt() != null;
        if (demonstration || (!tied && !required)) {
            return new Passed(List.of());
        }
        String code = typed == null ? "" : typed.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT);
        if (code.isEmpty()) {
            return tied ? new CodeRequired() : enrolment(account);
        }
        if (tied) {
            return proven(factor, code) ? new Passed(List.of()) : new Wrong();
        }
        return factor != null && takes(factor, code) ? new Passed(tie(account)) : new Wrong();
    }

    private SecondFactorVerdict enrolment(Account account) {
        factors.propose(account.id(), authenticator.freshSecret());
        byte[] sealed = factors.of(account.id()).orElseThrow().sealedSecret();
        return new EnrolmentRequired(authenticator.typed(sealed), authenticator.address(sealed, account.email()));
    }

    private boolean takes(SecondFactor factor, String code) {
        var step = authenticator.step(factor.sealedSecret(), code, clock.instant());
        return step.isPresent() && factors.use(factor.accountId(), step.getAsLong()) == 1;
    }

    private boolean proven(SecondFactor factor, String code) {
        return code.length() == RECOVERY_LENGTH
                ? factors.useRecovery(factor.accountId(), Secrets.hash(code), Time.utc(clock)) == 1
                : takes(factor, code);
    }

    private List<String> tie(Account account) {
        return transactions.write(() -> {
            factors.confirm(account.id(), Time.utc(clock));
            return recoveryCodes.renew(account.id());
        });
    }
}
