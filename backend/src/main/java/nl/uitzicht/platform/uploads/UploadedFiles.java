package nl.uitzicht.platform.uploads;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import nl.uitzicht.platform.database.Transactions;
import nl.uitzicht.platform.tenancy.Caller;

/** The files of the last 24 hours. */
@Singleton
public class UploadedFiles {
    private static final Duration KEPT = Duration.ofHours(24);

    private final Uploads uploads;
    private final Transactions transactions;
    private final Clock clock;

    UploadedFiles(Uploads uploads, Transactions transactions, Clock clock) {
        this.uploads = uploads;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Keeps a file for 24 hours and drops the older ones of the partnership. */
    UUID keep(Caller caller, byte[] content) {
        var id = UuidCreator.getTimeOrderedEpoch();
        transactions.write(() -> {
            uploads.forget(caller.partnershipId(), oldest());
            return uploads.save(new Upload(caller.tid(id), caller.membershipId(), content, now()));
        });
        return id;
    }

    /** The bytes; empty when the upload is older, absent, or of another partnership. */
    public Optional<byte[]> content(UUID partnershipId, UUID id) {
        return uploads.since(partnershipId, id, oldest()).map(Upload::content);
    }

    private LocalDateTime oldest() {
        return now().minus(KEPT);
    }

    private LocalDateTime now() {
        return LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
