package nl.uitzicht.access;

/** Bytes as people can type them: RFC 4648's base 32, for whole groups of five bytes. */
final class Base32 {
    private static final String ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    private Base32() {}

    static String text(byte[] bytes) {
        if (bytes.length % 5 != 0) {
            throw new IllegalArgumentException("Groups of five bytes only");
        }
        StringBuilder text = new StringBuilder();
        long bits = 0;
        for (int i = 0; i < bytes.length; i++) {
            bits = bits << 8 | bytes[i] & 0xff;
            if (i % 5 == 4) {
                for (int shift = 35; shift >= 0; shift -= 5) {
                    text.append(ALPHABET.charAt((int) (bits >> shift) & 31));
                }
            }
        }
        return text.toString();
    }
}
