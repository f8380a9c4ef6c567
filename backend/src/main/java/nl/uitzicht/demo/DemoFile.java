package nl.uitzicht.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A file of made-up names beside the classes: semicolons, UTF-8, a heading, no quotes. */
final class DemoFile {
    private DemoFile() {}

    /** The rows below the heading; an empty last cell is kept. */
    static List<List<String>> rows(String name) {
        return text("/demonstration/" + name)
                .lines()
                .skip(1)
                .map(line -> List.of(line.split(";", -1)))
                .toList();
    }

    /** The whole text of a file of the class path. */
    static String text(String path) {
        try (InputStream file = DemoFile.class.getResourceAsStream(path)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
