package nl.uitzicht.access;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.Optional;
import nl.uitzicht.platform.Time;

/** Bounds guessing: 10 attempts an account and 100 an address in a quarter of an hour; a whole office may share one address. */
@Singleton
public class Attempts {
    private static final Duration WINDOW = Duration.ofMinutes(15);
    private static final int PER_ACCOUNT = 10;
    private static final int PER_ADDRESS = 100;

    private final Throttle throttle;
    private final Clock clock;

    Attempts(Throttle throttle, Clock clock) {
        this.throttle = throttle;
        this.clock = clock;
    }

    Optional<Duration> enter(Credentials credentials) {
        return enter(bounds(credentials));
    }

    /**
     * Counts one attempt, and says how long to wait when there were too many: the most attempts in a quarter of an hour, by what is counted.
     * Counted before it is judged, so that of any number at the same moment no more than the most get through. One that has to wait does not
     * count.
     */
    public Optional<Duration> enter(Map<String, Integer> bounds) {
        count(bounds);
        Optional<Duration> wait = longest(bounds, 1);
        if (wait.isPresent()) {
            bounds.keySet().forEach(key -> throttle.takeBack(Secrets.hash(key)));
        }
        return wait;
    }

    /** How long to wait when there were too many; for what counts failures only. */
    public Optional<Duration> barred(Map<String, Integer> bounds) {
        return longest(bounds, 0);
    }

    private Optional<Duration> longest(Map<String, Integer> bounds, int own) {
        return bounds.entrySet().stream()
                .flatMap(bound -> wait(bound.getKey(), bound.getValue() + own).stream())
                .max(Duration::compareTo);
    }

    /** Counts one attempt under each key; keys are kept as hashes. */
    public void count(Map<String, Integer> bounds) {
        LocalDateTime now = Time.utc(clock);
        bounds.keySet().forEach(key -> throttle.count(Secrets.hash(key), now, now.minus(WINDOW)));
    }

    /** The attempt turned out to be a good one, with a question left. */
    void takeBack(Credentials credentials) {
        bounds(credentials).keySet().forEach(key -> throttle.takeBack(Secrets.hash(key)));
    }

    /** A success takes itself back: people who know their passwords never wear out the address of their office. */
    void clear(Credentials credentials) {
        throttle.clear(Secrets.hash(account(credentials)));
        throttle.takeBack(Secrets.hash(address(credentials)));
    }

    private Optional<Duration> wait(String key, int most) {
        LocalDateTime now = Time.utc(clock);
        return throttle.find(Secrets.hash(key))
                .filter(row -> row.attempts() >= most)
                .map(row -> Duration.between(now, row.windowStart().plus(WINDOW)))
                .filter(Duration::isPositive);
    }

    private static Map<String, Integer> bounds(Credentials credentials) {
        return Map.of(account(credentials), PER_ACCOUNT, address(credentials), PER_ADDRESS);
    }

    private static String account(Credentials credentials) {
        return "account " + credentials.normalisedEmail();
    }

    private static String address(Credentials credentials) {
        return "address " + credentials.address();
    }
}
