package nl.uitzicht.platform.database;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The two programs of the server: one makes empty data, the other serves it. */
record EmbeddedServer(EmbeddedFolder folder) {
    private static final int SECONDS_TO_START = 60;

    /** Data made half by an interrupted start is made anew: the folder gets its name only when it is whole. */
    void installWhenNew() throws IOException {
        if (Files.exists(folder.data())) {
            return;
        }
        Files.createDirectories(folder.temporary());
        Path unfinished =
                folder.path().resolve("data-" + ProcessHandle.current().pid());
        Process install = run(List.of(
                folder.files().resolve("scripts/mariadb-install-db").toString(),
                "--no-defaults",
                "--force",
                "--skip-test-db",
                "--auth-root-authentication-method=normal",
                "--basedir=" + folder.files(),
                "--datadir=" + unfinished,
                "--tmpdir=" + folder.temporary(),
                "--user=" + System.getProperty("user.name")));
        if (exitCode(install) != 0) {
            throw didNot("make its data");
        }
        Files.move(unfinished, folder.data());
    }

    Process start(int port) throws IOException {
        Files.createDirectories(folder.temporary());
        Process server = run(command(port));
        long end = System.nanoTime() + SECONDS_TO_START * 1_000_000_000L;
        while (!answers(port)) {
            if (!server.isAlive() || System.nanoTime() > end) {
                server.destroy();
                throw didNot("start");
            }
            pause();
        }
        return server;
    }

    private List<String> command(int port) {
        List<String> command = new ArrayList<>(List.of(
                folder.files().resolve("bin/mariadbd").toString(),
                "--no-defaults",
                "--basedir=" + folder.files(),
                "--datadir=" + folder.data(),
                "--tmpdir=" + folder.temporary(),
                "--pid-file=" + folder.pid(),
                "--socket=server.sock",
                "--bind-address=127.0.0.1",
                "--port=" + port));
        // A fresh TLS key at each start costs five seconds; the connection never leaves this machine.
        command.add("--skip-ssl");
        command.add("--skip-name-resolve");
        command.add("--default-time-zone=+00:00");
        command.add("--character-set-server=utf8mb4");
        command.add("--max-allowed-packet=64M");
        command.add("--user=" + System.getProperty("user.name"));
        return command;
    }

    private Process run(List<String> command) throws IOException {
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(folder.files().toFile());
        builder.environment()
                .put(
                        EmbeddedFiles.onMac() ? "DYLD_FALLBACK_LIBRARY_PATH" : "LD_LIBRARY_PATH",
                        folder.files().resolve("libs").toString());
        return builder.redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(folder.log().toFile()))
                .start();
    }

    private static boolean answers(int port) {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 1_000);
            return socket.getInputStream().read() >= 0;
        } catch (IOException notYet) {
            return false;
        }
    }

    private static int exitCode(Process process) throws IOException {
        try {
            return process.waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }

    private static void pause() throws IOException {
        try {
            Thread.sleep(20);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }

    private IllegalStateException didNot(String what) throws IOException {
        List<String> lines = Files.exists(folder.log()) ? Files.readAllLines(folder.log()) : List.of();
        String last = lines.stream().skip(Math.max(0, lines.size() - 15)).collect(Collectors.joining("\n"));
        return new IllegalStateException(
                "The embedded database did not " + what + "; the end of " + folder.log() + ":\n" + last);
    }
}
