package nl.uitzicht;

import io.micronaut.context.ApplicationContext;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.runtime.Micronaut;
import io.micronaut.runtime.server.EmbeddedServer;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import nl.uitzicht.platform.database.EmbeddedDatabase;

/** Starts the one deployable: GraphQL at {@code /graphql}, the built PWA at {@code /}. */
public final class Application {
    private Application() {}

    /**
     * Runs until the process is told to stop. {@code --embedded FOLDER} starts a database of its own with its data in that
     * folder, {@code --fresh} empties that first; otherwise the configured data source is used.
     * {@code --invite-administrator EMAIL PARTNERSHIP} prints an invitation and stops.
     */
    public static void main(String[] args) {
        Optional<EmbeddedDatabase> database;
        try {
            database = embedded(List.of(args));
        } catch (IllegalStateException refused) {
            System.err.println(refused.getMessage());
            System.exit(1);
            return;
        }
        serve(args, database);
    }

    private static void serve(String[] args, Optional<EmbeddedDatabase> database) {
        AtomicReference<ApplicationContext> running = new AtomicReference<>();
        // Before Micronaut starts: a start that fails ends the JVM, and must not leave the database behind.
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(running.get(), database), "stop"));
        if (InviteCommand.asked(List.of(args))) {
            InviteCommand.run(List.of(args), dataSource(database));
        } else {
            running.set(start(args, database));
        }
    }

    private static Map<String, Object> dataSource(Optional<EmbeddedDatabase> database) {
        return database.<Map<String, Object>>map(started ->
                        Map.of("datasources.default.url", started.jdbcUrl(), "datasources.default.username", "root"))
                .orElse(Map.of());
    }

    private static Optional<EmbeddedDatabase> embedded(List<String> args) {
        int option = args.indexOf("--embedded");
        if (option < 0 || option + 1 == args.size()) {
            return Optional.empty();
        }
        Path folder = Path.of(args.get(option + 1));
        return Optional.of(
                args.contains("--fresh") ? EmbeddedDatabase.startFresh(folder) : EmbeddedDatabase.start(folder));
    }

    private static ApplicationContext start(String[] args, Optional<EmbeddedDatabase> database) {
        Micronaut application =
                Micronaut.build(args).mainClass(Application.class).banner(false);
        ApplicationContext context =
                application.properties(dataSource(database)).start();
        int port = context.getBean(EmbeddedServer.class).getPort();
        System.out.println("Uitzicht: http://localhost:" + port);
        return context;
    }

    /** Micronaut stops in a shutdown hook of its own, at the same time: the database waits until it has let go. */
    private static void stop(@Nullable ApplicationContext context, Optional<EmbeddedDatabase> database) {
        long end = System.nanoTime() + 20_000_000_000L;
        while (context != null && context.isRunning() && System.nanoTime() < end) {
            LockSupport.parkNanos(10_000_000);
        }
        database.ifPresent(EmbeddedDatabase::close);
    }
}
