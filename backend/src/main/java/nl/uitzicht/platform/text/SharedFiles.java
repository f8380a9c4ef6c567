package nl.uitzicht.platform.text;

import graphql.language.EnumTypeDefinition;
import graphql.language.EnumValueDefinition;
import graphql.schema.idl.SchemaParser;
import io.micronaut.core.type.Argument;
import io.micronaut.serde.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads the files of the class path that the server and the PWA share. */
final class SharedFiles {
    private SharedFiles() {}

    static Map<String, String> strings(String path) {
        return read(path, Argument.mapOf(String.class, String.class));
    }

    static <T> T read(String path, Argument<T> type) {
        try (var stream = open(path)) {
            return ObjectMapper.getDefault().readValue(stream, type);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + path, e);
        }
    }

    static Set<String> enumNames(String type) {
        try (var stream = open("schema.graphql")) {
            var schema = new SchemaParser().parse(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
            return schema.getTypeOrNull(type, EnumTypeDefinition.class).getEnumValueDefinitions().stream()
                    .map(EnumValueDefinition::getName)
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read schema.graphql", e);
        }
    }

    private static InputStream open(String path) {
        var stream = SharedFiles.class.getClassLoader().getResourceAsStream(path);
        if (stream == null) {
            throw new IllegalStateException("The class path has no " + path);
        }
        return stream;
    }
}
