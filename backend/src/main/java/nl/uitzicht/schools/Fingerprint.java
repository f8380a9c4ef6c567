package nl.uitzicht.schools;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** A short text that two plans share only when they would do the same, so that nobody applies another plan than the one that was shown. */
final class Fingerprint {
    private Fingerprint() {}

    static String of(SchoolImportPlan plan) {
        var text = List.of(plan.added(), plan.changed(), plan.gone()).toString();
        try {
            var hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
