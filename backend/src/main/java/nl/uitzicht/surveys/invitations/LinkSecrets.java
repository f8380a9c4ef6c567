package nl.uitzicht.surveys.invitations;

import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import nl.uitzicht.platform.Sha256;

/**
 * The secrets of links: 256 bits that follow from the invitation and from a key of the server, so that a reminder can carry the same link
 * while the database holds only its hash.
 */
@Singleton
public class LinkSecrets {
    private final SecretKeySpec key;

    LinkSecrets(@Value("${uitzicht.token-secret}") String serverSecret) {
        key = new SecretKeySpec(serverSecret.getBytes(StandardCharsets.UTF_8), "HmacSHA256");
    }

    /** What stands behind the # of the link. */
    public String of(UUID invitationId) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(keyed("survey link " + invitationId));
    }

    /** 256 bits that follow from a text and the key of the server. */
    byte[] keyed(String text) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What is kept of it. */
    public static byte[] hash(String secret) {
        return hash("survey link", secret);
    }

    /** A key that follows from a secret, for one purpose. */
    public static byte[] hash(String purpose, String secret) {
        return Sha256.of(purpose + " " + secret);
    }
}
