package nl.uitzicht.access;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** Ten codes, each good once, that stand in for a lost phone. */
@Singleton
class RecoveryCodes {
    private static final int AT_ONCE = 10;

    private final SecondFactors factors;

    RecoveryCodes(SecondFactors factors) {
        this.factors = factors;
    }

    /** Fresh ones, to be shown once; those of before are good for nothing any more. To be called in a transaction. */
    List<String> renew(UUID accountId) {
        List<String> codes =
                Stream.generate(Authenticator::recoveryCode).limit(AT_ONCE).toList();
        factors.forgetRecovery(accountId);
        codes.forEach(code -> factors.addRecovery(accountId, Secrets.hash(code)));
        return codes;
    }
}
