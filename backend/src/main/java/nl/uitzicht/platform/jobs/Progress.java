package nl.uitzicht.platform.jobs;

/** Hears how far a job is. */
@FunctionalInterface
public interface Progress {
    /** {@code rows} of the job's total are written, though not yet committed. */
    void done(int rows);
}
