package nl.uitzicht.access;

import io.micronaut.core.annotation.Nullable;
import java.util.UUID;

/**
 * What somebody typed to come in, and from where. {@code code} is of an authenticator app, or a recovery code; {@code partnershipId}
 * chooses among several memberships.
 */
record Credentials(
        String email,
        String password,
        @Nullable String code,
        @Nullable UUID partnershipId,
        String address,
        String device) {

    /** The address as it is kept: lower case, without spaces around it. */
    String normalisedEmail() {
        return Account.normalised(email);
    }
}
