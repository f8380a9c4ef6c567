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

    /** How long to wait before the next attempt, when there were too many. */
    Optional<Duration> barred(Credentials credentials) {
        return barred(bounds(credentials));
    }

    /** The same for other things that can be asked too often: the most attempts in a quarter of an hour, by what is counted. */
    public Optional<Duration> barred(Map<String, Integer> bounds) {
        return bounds.entrySet().stream()
                .flatMap(bound -> wait(bound.getKey(), bound.getValue()).stream())
                .max(Duration::compareTo);
    }

    void count(Credentials credentials) {
        count(bounds(credentials));
    }

    /** Counts one attempt under each key; keys are kept as hashes. */
    public void count(Map<String, Integer> bounds) {
        LocalDateTime now = Time.utc(clock);
        bounds.keySet().forEach(key -> throttle.count(Secrets.hash(key), now, now.minus(WINDOW)));
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
