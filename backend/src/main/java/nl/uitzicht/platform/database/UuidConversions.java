package nl.uitzicht.platform.database;

import io.micronaut.context.annotation.Factory;
import io.micronaut.core.convert.TypeConverter;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.UUID;

/** A query's parameter that names no property of the entity misses the converter of {@link Uuid16}; these two serve it. */
@Factory
class UuidConversions {
    @Singleton
    TypeConverter<UUID, byte[]> toBytes() {
        return (id, type, context) -> Optional.of(UuidBytes.toBytes(id));
    }

    @Singleton
    TypeConverter<byte[], UUID> fromBytes() {
        return (bytes, type, context) -> Optional.of(UuidBytes.fromBytes(bytes));
    }
}
