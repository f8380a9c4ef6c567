package nl.uitzicht.platform.database;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

/**
 * Keeps one folder for one running JVM. The lock dies with its holder, also after kill -9; whoever gets it therefore knows that a server still at work
 * in the folder was left behind, and ends it before it would block the next one.
 */
record EmbeddedFolder(Path path, FileChannel lock) implements AutoCloseable {
    static EmbeddedFolder claim(Path path) throws IOException {
        Files.createDirectories(path);
        FileChannel lock =
                FileChannel.open(path.resolve("in-use.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (!locked(lock)) {
            lock.close();
            throw new IllegalStateException("Another process already uses the database in " + path);
        }
        EmbeddedFolder folder = new EmbeddedFolder(path, lock);
        folder.endServerLeftBehind();
        folder.sweep();
        return folder;
    }

    /** Beside the folder, so that the demonstration and the tests share one copy of 350 MB. */
    Path files() {
        return path.resolveSibling("mariadb-" + EmbeddedFiles.VERSION);
    }

    Path data() {
        return path.resolve("data");
    }

    /** Two servers at work at once may name their temporary tables alike: each has a folder of its own for them. */
    Path temporary() {
        return path.resolve("tmp");
    }

    Path pid() {
        return path.resolve("server.pid");
    }

    Path log() {
        return path.resolve("server.log");
    }

    /** Throws the data away. Out of the way first, all at once: who is killed in the midst leaves no half database to start on. */
    void empty() throws IOException {
        sweep();
        if (Files.exists(data())) {
            Files.move(data(), old());
        }
        sweep();
    }

    private Path old() {
        return path.resolve("data-old");
    }

    /** Children before parents. */
    private void sweep() throws IOException {
        if (Files.exists(old())) {
            try (Stream<Path> files = Files.walk(old())) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    @Override
    public void close() throws IOException {
        lock.close();
    }

    private static boolean locked(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException heldByThisJvm) {
            return false;
        }
    }

    private void endServerLeftBehind() throws IOException {
        Optional<ProcessHandle> server = serverLeftBehind();
        if (server.isPresent()) {
            server.get().destroy();
            await(server.get());
        }
        Files.deleteIfExists(pid());
    }

    /** A pid may have been given to a stranger since: only a server that names this folder is ours to end. */
    private Optional<ProcessHandle> serverLeftBehind() throws IOException {
        String pid = Files.exists(pid()) ? Files.readString(pid()).strip() : "";
        return pid.isEmpty()
                ? Optional.empty()
                : ProcessHandle.of(Long.parseLong(pid)).filter(this::serves);
    }

    private boolean serves(ProcessHandle process) {
        String commandLine = process.info().commandLine().orElse("");
        return commandLine.contains("mariadbd") && commandLine.contains("--datadir=" + data());
    }

    private static void await(ProcessHandle server) throws IOException {
        try {
            server.onExit().get(30, TimeUnit.SECONDS);
        } catch (InterruptedException | ExecutionException | TimeoutException e) {
            throw new IOException("The database server left behind as process " + server.pid() + " does not end", e);
        }
    }
}
