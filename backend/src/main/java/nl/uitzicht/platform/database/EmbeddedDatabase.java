package nl.uitzicht.platform.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/**
 * A MariaDB server that belongs to this JVM: for {@code infra/run} and the tests, where nobody installed a database. It listens on 127.0.0.1 without a
 * password and so is for demonstration and tests only; production has its own MySQL.
 */
public final class EmbeddedDatabase implements AutoCloseable {
    private static final int SECONDS_TO_STOP = 30;
    private final EmbeddedFolder folder;
    private final int port;
    private final Process server;

    private EmbeddedDatabase(EmbeddedFolder folder, int port, Process server) {
        this.folder = folder;
        this.port = port;
        this.server = server;
    }

    /**
     * Starts the server on the data in the folder, or on new empty data, and returns once it answers. A server that a killed JVM left behind there is
     * ended first. Refused with an IllegalStateException: a folder that a living process uses, and a server that does not start.
     */
    public static EmbeddedDatabase start(Path folder) {
        return start(folder, false);
    }

    /** As {@link #start}, with the data of the folder thrown away first. */
    public static EmbeddedDatabase startFresh(Path folder) {
        return start(folder, true);
    }

    private static EmbeddedDatabase start(Path folder, boolean fresh) {
        try {
            EmbeddedFolder claimed =
                    EmbeddedFolder.claim(folder.toAbsolutePath().normalize());
            if (fresh) {
                claimed.empty();
            }
            EmbeddedFiles.unpackInto(claimed.files());
            EmbeddedServer server = new EmbeddedServer(claimed);
            server.installWhenNew();
            int port = freePort();
            return new EmbeddedDatabase(claimed, port, server.start(port));
        } catch (IOException e) {
            throw new UncheckedIOException("The embedded database in " + folder + " does not start", e);
        }
    }

    /** The address of the product's schema, which is made at the first connection. */
    public String jdbcUrl() {
        return jdbcUrl("uitzicht");
    }

    /** The address of a schema of that name, which is made at the first connection. */
    public String jdbcUrl(String schema) {
        return "jdbc:mysql://127.0.0.1:" + port + "/" + schema + "?user=root&sslMode=DISABLED&"
                + JdbcOptions.EVERYWHERE;
    }

    /** Stops the server in good order; the data stays. Does nothing the second time. */
    @Override
    public void close() {
        server.destroy();
        try {
            if (!server.waitFor(SECONDS_TO_STOP, TimeUnit.SECONDS)) {
                server.destroyForcibly();
            }
            folder.close();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
