package nl.uitzicht.reviews.conversation;

import com.github.f4b6a3.uuid.UuidCreator;
import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.uitzicht.platform.Time;
import nl.uitzicht.platform.mutations.FieldConflict;
import nl.uitzicht.platform.tenancy.Tid;
import nl.uitzicht.reviews.Review;
import nl.uitzicht.reviews.Reviews;

/**
 * Writes what both share field by field. A change of a field that was changed since the version it was based on is a conflict,
 * with both texts; changes of other fields merge (architecture rule 5). Holds only under the lock of the review's row.
 */
@Singleton
public class SharedFields {
    private final Reviews reviews;
    private final Changes changes;
    private final Clock clock;

    SharedFields(Reviews reviews, Changes changes, Clock clock) {
        this.reviews = reviews;
        this.changes = changes;
        this.clock = clock;
    }

    /** A field as it stands, and as somebody wants it. */
    public record Wanted(
            String field, @Nullable String now, @Nullable String next) {
        boolean changes() {
            return !Objects.equals(now, next);
        }
    }

    /** The wanted fields that were changed otherwise after the version the person saw: by somebody else, or by the same person elsewhere. */
    public List<FieldConflict> conflicts(Review review, int basedOnVersion, List<Wanted> wanted) {
        Set<String> touched = changes
                .since(review.id().partnershipId(), review.id().id(), basedOnVersion)
                .stream()
                .map(Change::field)
                .collect(Collectors.toSet());
        return wanted.stream()
                .filter(field -> touched.contains(field.field()) && field.changes())
                .map(field -> new FieldConflict(field.field(), field.next(), field.now()))
                .toList();
    }

    /** Keeps what changes beside a frozen review, which stays at its version. */
    public void remember(Review review, UUID memberId, List<Wanted> wanted) {
        keep(review, memberId, wanted.stream().filter(Wanted::changes).toList());
    }

    /** Keeps that something was said at the version as it stands, also when it says the same as before. */
    void mark(Review review, UUID memberId, Wanted said) {
        keep(review, memberId, List.of(said));
    }

    /** Records what changes as the next version; the review as it then stands. Nothing changes: the same version. */
    public Review record(Review review, UUID memberId, List<Wanted> wanted) {
        List<Wanted> different = wanted.stream().filter(Wanted::changes).toList();
        if (different.isEmpty()) {
            return review;
        }
        Review next = review.changed();
        reviews.write(next);
        keep(next, memberId, different);
        return next;
    }

    private void keep(Review review, UUID memberId, List<Wanted> different) {
        different.forEach(field -> changes.save(new Change(
                new Tid(review.id().partnershipId(), UuidCreator.getTimeOrderedEpoch()),
                review.id().id(),
                review.version(),
                field.field(),
                field.now(),
                field.next(),
                memberId,
                Time.utc(clock))));
    }
}
