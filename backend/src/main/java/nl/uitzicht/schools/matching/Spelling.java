package nl.uitzicht.schools.matching;

/** How far two spellings lie apart. */
final class Spelling {

    private static final int SHORTEST = 7;

    private Spelling() {}

    /**
     * Whether one is the other with one letter too many, both long enough for that to be a slip. A replaced letter is not accepted: it often
     * makes another existing word (sprong, spreng); nor is a digit, which numbers the locations of one school.
     */
    static boolean slip(String one, String other) {
        var longer = one.length() > other.length() ? one : other;
        var shorter = one.length() > other.length() ? other : one;
        if (shorter.length() < SHORTEST || longer.length() != shorter.length() + 1) {
            return false;
        }
        var at = 0;
        while (at < shorter.length() && shorter.charAt(at) == longer.charAt(at)) {
            at++;
        }
        return Character.isLetter(longer.charAt(at)) && longer.substring(at + 1).equals(shorter.substring(at));
    }

    /** The number of letters to add, drop or replace. */
    static int distance(String one, String other) {
        var previous = new int[other.length() + 1];
        for (var column = 0; column <= other.length(); column++) {
            previous[column] = column;
        }
        for (var row = 1; row <= one.length(); row++) {
            previous = next(previous, one.charAt(row - 1), row, other);
        }
        return previous[other.length()];
    }

    private static int[] next(int[] previous, char letter, int row, String other) {
        var current = new int[previous.length];
        current[0] = row;
        for (var column = 1; column < current.length; column++) {
            var replaced = previous[column - 1] + (letter == other.charAt(column - 1) ? 0 : 1);
            current[column] = Math.min(replaced, Math.min(previous[column], current[column - 1]) + 1);
        }
        return current;
    }
}
