package nl.uitzicht;

import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.Micronaut;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import nl.uitzicht.platform.database.EmbeddedDatabase;

/** Starts the one deployable: GraphQL at {@code /graphql}, the built PWA at {@code /}. */
public final class Application {
    private Application() {}

    /**
     * Runs until the process is told to stop. {@code --embedded FOLDER} (or the environment variable UITZICHT_EMBEDDED) starts a database of its own with
     * its data in that folder; otherwise the configured data source is used.
     */
    public static void main(String[] args) {
        Optional<EmbeddedDatabase> database = embeddedFolder(args).map(EmbeddedDatabase::start);
        try {
            ApplicationContext context = start(args, database);
            Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(context, database), "stop"));
        } catch (RuntimeException e) {
            database.ifPresent(EmbeddedDatabase::close);
            throw e;
        }
    }

    private static ApplicationContext start(String[] args, Optional<EmbeddedDatabase> database) {
        Micronaut application =
                Micronaut.build(args).mainClass(Application.class).banner(false);
        database.ifPresent(started -> application.properties(
                Map.of("datasources.default.url", started.jdbcUrl(), "datasources.default.username", "root")));
        return application.start();
    }

    /** Micronaut stops in a shutdown hook of its own, at the same time as this one: the database waits until it has let go. */
    private static void stop(ApplicationContext context, Optional<EmbeddedDatabase> database) {
        long end = System.nanoTime() + 20_000_000_000L;
        while (context.isRunning() && System.nanoTime() < end) {
            LockSupport.parkNanos(10_000_000);
        }
        database.ifPresent(EmbeddedDatabase::close);
    }

    private static Optional<Path> embeddedFolder(String[] args) {
        for (int i = 0; i + 1 < args.length; i++) {
            if (args[i].equals("--embedded")) {
                return Optional.of(Path.of(args[i + 1]));
            }
        }
        return Optional.ofNullable(System.getenv("UITZICHT_EMBEDDED"))
                .filter(folder -> !folder.isBlank())
                .map(Path::of);
    }
}
