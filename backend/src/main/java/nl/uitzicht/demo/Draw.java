package nl.uitzicht.demo;

import java.util.List;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;

/** Chance that falls the same way each time. */
final class Draw {
    private Draw() {}

    /** A generator of its own for each purpose and number, so that a change of one leaves the others as they were. */
    static RandomGenerator of(String purpose, int number) {
        return new SplittableRandom(31L * purpose.hashCode() + number);
    }

    static <T> T one(RandomGenerator random, List<T> from) {
        return from.get(random.nextInt(from.size()));
    }
}
