package nl.uitzicht.access;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** Codes of authenticator apps (TOTP, RFC 6238: SHA-1, six digits, 30 seconds), and the secrets they follow from. */
@Singleton
class Authenticator {
    private static final Duration STEP = Duration.ofSeconds(30);
    private static final int SECRET_BYTES = 20;
    private static final int RECOVERY_BYTES = 10;
    private static final int NONCE_BYTES = 12;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final TimeBasedOneTimePasswordGenerator codes = new TimeBasedOneTimePasswordGenerator(STEP);
    private final SecretKeySpec key;

    Authenticator(@Value("${uitzicht.token-secret}") String serverSecret) {
        key = new SecretKeySpec(Secrets.hash("second factor " + serverSecret), "AES");
    }

    /** A fresh secret, sealed with the key of the server. */
    byte[] freshSecret() {
        return seal(random(SECRET_BYTES));
    }

    /** The secret as people type it into an app. */
    String typed(byte[] sealed) {
        return Base32.text(open(sealed));
    }

    /** The secret as an app scans it. */
    String address(byte[] sealed, String email) {
        String label = URLEncoder.encode(email, StandardCharsets.UTF_8).replace("+", "%20");
        return "otpauth://totp/Uitzicht:%s?secret=%s&issuer=Uitzicht".formatted(label, typed(sealed));
    }

    /** The step whose code this is, at most one step of 30 seconds away from now. */
    OptionalLong step(byte[] sealed, String code, Instant now) {
        SecretKeySpec secret = new SecretKeySpec(open(sealed), codes.getAlgorithm());
        long current = now.getEpochSecond() / STEP.toSeconds();
        return LongStream.rangeClosed(current - 1, current + 1)
                .filter(step -> MessageDigest.isEqual(code(secret, step), code.getBytes(StandardCharsets.UTF_8)))
                .findFirst();
    }

    private byte[] code(SecretKeySpec secret, long step) {
        try {
            Instant moment = Instant.ofEpochSecond(step * STEP.toSeconds());
            return codes.generateOneTimePasswordString(secret, moment).getBytes(StandardCharsets.UTF_8);
        } catch (InvalidKeyException e) {
            throw new IllegalStateException(e);
        }
    }

    private byte[] seal(byte[] secret) {
        byte[] nonce = random(NONCE_BYTES);
        byte[] sealed = cipher(Cipher.ENCRYPT_MODE, nonce, secret);
        byte[] both = Arrays.copyOf(nonce, NONCE_BYTES + sealed.length);
        System.arraycopy(sealed, 0, both, NONCE_BYTES, sealed.length);
        return both;
    }

    private byte[] open(byte[] sealed) {
        byte[] nonce = Arrays.copyOf(sealed, NONCE_BYTES);
        return cipher(Cipher.DECRYPT_MODE, nonce, Arrays.copyOfRange(sealed, NONCE_BYTES, sealed.length));
    }

    private byte[] cipher(int mode, byte[] nonce, byte[] content) {
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, key, new GCMParameterSpec(128, nonce));
            return cipher.doFinal(content);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(
                    "A second factor was sealed with another key than uitzicht.token-secret", e);
        }
    }

    /** A code of 80 bits for the day the phone is lost: 16 letters and digits. */
    static String recoveryCode() {
        return Base32.text(random(RECOVERY_BYTES));
    }

    private static byte[] random(int size) {
        byte[] bytes = new byte[size];
        RANDOM.nextBytes(bytes);
        return bytes;
    }
}
