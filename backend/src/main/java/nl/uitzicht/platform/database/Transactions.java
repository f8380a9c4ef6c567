package nl.uitzicht.platform.database;

import io.micronaut.transaction.TransactionDefinition;
import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** Runs a whole use case, commit included, in one transaction, and again when the database gave way to another (D29). */
@Singleton
public class Transactions {
    private static final int ATTEMPTS = 5;
    private static final int LOCK_WAIT_TIMEOUT = 1205;
    private static final int DEADLOCK = 1213;
    /** Somebody else took the key after this use case looked: when it looks again, it sees so and refuses in its own words. */
    private static final int DUPLICATE_KEY = 1062;

    private static final TransactionDefinition READ_ONLY = TransactionDefinition.READ_ONLY;

    private final TransactionOperations<Connection> operations;

    Transactions(TransactionOperations<Connection> operations) {
        this.operations = operations;
    }

    /** Commits what {@code work} did. */
    public <T> T write(Supplier<T> work) {
        return write(work, result -> true);
    }

    /** Commits when {@code keep} says so of the result, else rolls all of it back. {@code work} may run more than once. */
    public <T> T write(Supplier<T> work, Predicate<T> keep) {
        for (int attempt = 1; ; attempt++) {
            try {
                return operations.executeWrite(status -> {
                    T result = work.get();
                    if (!keep.test(result)) {
                        status.setRollbackOnly();
                    }
                    return result;
                });
            } catch (RuntimeException e) {
                if (attempt == ATTEMPTS || !worthAnotherTry(e)) {
                    throw e;
                }
                pause(attempt);
            }
        }
    }

    /** Reads on one connection, as of one transaction. */
    public <T> T read(Supplier<T> work) {
        return operations.execute(READ_ONLY, status -> work.get());
    }

    private static boolean worthAnotherTry(Throwable e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql
                    && Set.of(DEADLOCK, LOCK_WAIT_TIMEOUT, DUPLICATE_KEY).contains(sql.getErrorCode())) {
                return true;
            }
        }
        return false;
    }

    private static void pause(int attempt) {
        try {
            Thread.sleep(ThreadLocalRandom.current().nextLong(10L * attempt, 40L * attempt));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while waiting to try a transaction again", e);
        }
    }
}
