package nl.uitzicht.platform.mutations;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.MappedEntity;
import java.util.UUID;
import nl.uitzicht.platform.database.Uuid16;

/** What is kept of an accepted mutation (D10): a hash of its content, and where its result stands. Never the content. */
@MappedEntity("accepted_mutation")
record AcceptedMutation(
        byte[] contentHash,
        @Nullable @Uuid16 UUID resultId,
        @Nullable Integer resultVersion) {}
