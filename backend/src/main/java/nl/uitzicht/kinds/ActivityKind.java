package nl.uitzicht.kinds;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.EmbeddedId;
import io.micronaut.data.annotation.MappedEntity;
import nl.uitzicht.platform.tenancy.Tid;

/** A kind of work (R48). {@code notForExperts} says, in Dutch, which limit of R47 it passes; null when it passes none. */
@MappedEntity("activity_kind")
public record ActivityKind(
        @EmbeddedId Tid id,
        String name,
        ActivityScope appliesTo,
        @Nullable String notForExperts,
        boolean retired,
        int position,
        int version) {}
