package nl.uitzicht.surveys.answering;

import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Optional;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** Seals bytes with AES-GCM, padded so that their length tells little. Opening with another key is refused by exception. */
final class Box {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;
    private static final int STEP = 4096;

    private Box() {}

    static byte[] seal(byte[] key, byte[] content) {
        byte[] nonce = new byte[NONCE];
        RANDOM.nextBytes(nonce);
        try {
            byte[] sealed = cipher(Cipher.ENCRYPT_MODE, key, nonce, padded(content));
            byte[] both = Arrays.copyOf(nonce, NONCE + sealed.length);
            System.arraycopy(sealed, 0, both, NONCE, sealed.length);
            return both;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    static byte[] open(byte[] key, byte[] sealed) {
        return tryOpen(key, sealed).orElseThrow(() -> new IllegalStateException("Sealed with another key"));
    }

    /** Empty when it was sealed with another key. */
    static Optional<byte[]> tryOpen(byte[] key, byte[] sealed) {
        byte[] nonce = Arrays.copyOf(sealed, NONCE);
        try {
            return Optional.of(unpadded(
                    cipher(Cipher.DECRYPT_MODE, key, nonce, Arrays.copyOfRange(sealed, NONCE, sealed.length))));
        } catch (AEADBadTagException e) {
            return Optional.empty();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] unpadded(byte[] padded) {
        int end = padded.length;
        while (padded[end - 1] == 0) {
            end--;
        }
        return Arrays.copyOf(padded, end - 1);
    }

    /** The content, a one, and zeros up to a whole number of steps. */
    private static byte[] padded(byte[] content) {
        byte[] padded = Arrays.copyOf(content, (content.length / STEP + 1) * STEP);
        padded[content.length] = 1;
        return padded;
    }

    private static byte[] cipher(int mode, byte[] key, byte[] nonce, byte[] content) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, new SecretKeySpec(key, "AES"), new GCMParameterSpec(TAG_BITS, nonce));
        return cipher.doFinal(content);
    }
}
