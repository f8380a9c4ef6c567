package nl.uitzicht.schools;

import java.util.HexFormat;
import java.util.List;
import nl.uitzicht.platform.Sha256;

/** A short text that two plans share only when they would do the same, so that nobody applies another plan than the one that was shown. */
final class Fingerprint {
    private Fingerprint() {}

    static String of(SchoolImportPlan plan) {
        var text = List.of(plan.added(), plan.changed(), plan.gone()).toString();
        return HexFormat.of().formatHex(Sha256.of(text), 0, 16);
    }
}
