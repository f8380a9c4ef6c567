package nl.uitzicht.surveys.answering;

import io.micronaut.context.annotation.Value;
import io.micronaut.json.JsonMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.uitzicht.platform.tenancy.Tid;
import nl.uitzicht.surveys.invitations.LinkSecrets;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps answers sealed until their batch is full (D27). Their ids are random, no moment is kept, and everything else lies in bytes that
 * neither the tables nor a copy or change log of them can open.
 */
@Singleton
public class Envelopes {
    private static final Logger LOG = LoggerFactory.getLogger(Envelopes.class);

    private final EnvelopeRows rows;
    private final JsonMapper json;
    private final byte[] key;

    Envelopes(EnvelopeRows rows, JsonMapper json, @Value("${uitzicht.token-secret}") String serverSecret) {
        this.rows = rows;
        this.json = json;
        this.key = LinkSecrets.hash("survey envelope", serverSecret);
    }

    /** An envelope that can be opened into a batch. */
    public record Waiting(UUID id, Envelope envelope) {}

    void add(UUID partnershipId, Envelope envelope) {
        try {
            byte[] sealed = Box.seal(key, json.writeValueAsBytes(envelope));
            rows.save(new EnvelopeRow(new Tid(partnershipId, UUID.randomUUID()), sealed));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Those that wait and open, and how many do not: the server's secret changed since. */
    public record Pile(List<Waiting> open, int shut) {}

    /** All that wait, in no order that means anything. Those that cannot be opened are counted, and told in the log without what they are. */
    public Pile waiting(UUID partnershipId) {
        List<EnvelopeRow> all = rows.waiting(partnershipId);
        List<Waiting> open = all.stream().flatMap(row -> open(row).stream()).toList();
        int shut = all.size() - open.size();
        if (shut > 0) {
            LOG.error("{} answers of partnership {} were sealed with another token secret", shut, partnershipId);
        }
        return new Pile(open, shut);
    }

    /** Of all that wait, open or not. */
    public List<UUID> ids(UUID partnershipId) {
        return rows.waiting(partnershipId).stream().map(row -> row.id().id()).toList();
    }

    /** Takes envelopes away: their answers stand in a batch now. Refused by exception when one was taken already. */
    public void remove(UUID partnershipId, List<UUID> ids) {
        ids.forEach(id -> {
            if (rows.remove(partnershipId, id) != 1) {
                throw new IllegalStateException("An envelope was opened twice");
            }
        });
    }

    private Optional<Waiting> open(EnvelopeRow row) {
        try {
            Optional<byte[]> content = Box.tryOpen(key, row.sealed());
            return content.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new Waiting(row.id().id(), json.readValue(content.get(), Envelope.class)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
