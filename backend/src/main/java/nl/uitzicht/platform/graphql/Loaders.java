package nl.uitzicht.platform.graphql;

import io.micronaut.core.annotation.Nullable;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dataloader.DataLoader;
import org.dataloader.DataLoaderFactory;

/** Makes the loaders of one request out of queries for many ids. */
public final class Loaders {
    private Loaders() {}

    /** What is not found is null. */
    public static <T> DataLoader<UUID, T> byId(Function<List<UUID>, Map<UUID, T>> find) {
        return byId(find, null);
    }

    /** What is not found is {@code otherwise}. */
    public static <T> DataLoader<UUID, T> byId(Function<List<UUID>, Map<UUID, T>> find, @Nullable T otherwise) {
        return DataLoaderFactory.newDataLoader(ids -> {
            Map<UUID, T> found = find.apply(ids);
            return CompletableFuture.completedFuture(
                    ids.stream().map(id -> found.getOrDefault(id, otherwise)).toList());
        });
    }

    /** One row for each id, told apart by {@code key}; what is not found is null. */
    public static <T> DataLoader<UUID, T> rowsById(Function<List<UUID>, List<T>> rows, Function<T, UUID> key) {
        return byId(ids -> rows.apply(ids).stream().collect(Collectors.toMap(key, Function.identity())));
    }

    /** Some rows for each id, in the order of the statement; what is not found is an empty list. */
    public static <T> DataLoader<UUID, List<T>> listsById(Function<List<UUID>, List<T>> rows, Function<T, UUID> key) {
        return byId(ids -> rows.apply(ids).stream().collect(Collectors.groupingBy(key)), List.of());
    }
}
