package nl.uitzicht.trajecten;

/** Minutes agreed for a whole traject: whole minutes in steps of 5, from 5 to 1000 hours. */
final class Budget {
    private static final int STEP = 5;
    private static final int MOST = 60_000;

    private Budget() {}

    static boolean isOne(int minutes) {
        return minutes >= STEP && minutes <= MOST && minutes % STEP == 0;
    }
}
