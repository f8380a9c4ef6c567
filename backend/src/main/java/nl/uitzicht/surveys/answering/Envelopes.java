package nl.uitzicht.surveys.answering;

import io.micronaut.context.annotation.Value;
import io.micronaut.json.JsonMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.UUID;
import nl.uitzicht.platform.tenancy.Tid;
import nl.uitzicht.surveys.invitations.LinkSecrets;

/**
 * Keeps answers sealed until their batch is full (D27). Their ids are random, no moment is kept, and everything else lies in bytes that
 * neither the tables nor a copy or change log of them can open.
 */
@Singleton
public class Envelopes {
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

    /** All that wait, in no order that means anything. */
    public List<Waiting> waiting(UUID partnershipId) {
        return rows.waiting(partnershipId).stream().map(this::open).toList();
    }

    /** Takes envelopes away: their answers stand in a batch now. Refused by exception when one was taken already. */
    public void remove(UUID partnershipId, List<UUID> ids) {
        ids.forEach(id -> {
            if (rows.remove(partnershipId, id) != 1) {
                throw new IllegalStateException("An envelope was opened twice");
            }
        });
    }

    private Waiting open(EnvelopeRow row) {
        try {
            Envelope envelope = json.readValue(Box.open(key, row.sealed()), Envelope.class);
            return new Waiting(row.id().id(), envelope);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
