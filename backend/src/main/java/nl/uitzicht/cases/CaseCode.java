package nl.uitzicht.cases;

import java.util.UUID;

/** The code by which people at the table call a case; follows from its id, so that a device without signal knows it too. */
final class CaseCode {
    /** No vowels, so that no word comes of it, and nothing that looks like something else. */
    private static final String SIGNS = "BCDFGHJKLMNPQRSTVWXZ2456789";

    private static final int LENGTH = 5;

    private CaseCode() {}

    /** Five signs out of the last 32 bits of the id. */
    static String of(UUID id) {
        long rest = id.getLeastSignificantBits() & 0xFFFF_FFFFL;
        StringBuilder code = new StringBuilder();
        for (int i = 0; i < LENGTH; i++) {
            code.append(SIGNS.charAt((int) (rest % SIGNS.length())));
            rest /= SIGNS.length();
        }
        return code.toString();
    }
}
