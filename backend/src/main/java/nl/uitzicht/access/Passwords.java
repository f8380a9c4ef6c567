package nl.uitzicht.access;

import com.password4j.Argon2Function;
import com.password4j.Password;
import com.password4j.types.Argon2;
import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;

/** Argon2id with 19 MiB, 2 passes, 1 lane, as OWASP's cheat sheet advises at the least. */
@Singleton
public final class Passwords {
    private static final Argon2Function FUNCTION = Argon2Function.getInstance(19 * 1024, 2, 1, 32, Argon2.ID);

    private final String nobody = hash("nobody has this password");

    /** The hash of a password, with its salt and parameters. */
    public String hash(String password) {
        return Password.hash(password).addRandomSalt(16).with(FUNCTION).getResult();
    }

    /**
     * Whether the password is the hashed one, judged with the parameters the hash was made with, so that raising them locks nobody
     * out. Takes as long without a hash, so that time does not tell who has an account.
     */
    boolean matches(String password, @Nullable String hash) {
        String known = hash == null ? nobody : hash;
        boolean matches = Password.check(password, known).with(Argon2Function.getInstanceFromHash(known));
        return matches && hash != null;
    }
}
