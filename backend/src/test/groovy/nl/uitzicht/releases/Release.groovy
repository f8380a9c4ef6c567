package nl.uitzicht.releases

import graphql.schema.GraphQLEnumType
import graphql.schema.GraphQLInputObjectType
import graphql.schema.GraphQLInputType
import graphql.schema.GraphQLNonNull
import graphql.schema.GraphQLSchema
import graphql.schema.GraphQLTypeUtil
import groovy.json.JsonOutput
import groovy.json.JsonSlurper
import java.nio.file.Files
import java.nio.file.Path
import nl.uitzicht.ownership.Acts

/** What the app of a release sends: each operation that can wait in its outbox, with an input, and every field of the types it sends. */
class Release {
    static final Path FOLDER = Path.of('src/test/resources/releases')
    private static final Map<String, String> MOMENTS = [(Acts.NOW): '{today}', (Acts.SOON): '{in a week}', (Acts.MONTH): '{this month}',
                                                        (Acts.BEFORE): '{last month}', (Acts.LONG_BEFORE): '{long ago}']

    final String name
    /** By name: its document, the role that sends it, and the input with ids as in {@link Acts}. */
    final Map<String, Map> operations
    /** By name: the fields of an input with their types, or the values of an enum. */
    final Map<String, Object> types

    Release(String name, Map<String, Map> operations, Map<String, Object> types) {
        this.name = name
        this.operations = operations
        this.types = types
    }

    /** Oldest first. */
    static List<Release> all() {
        Files.list(FOLDER).sorted().toList().collect { file ->
            def read = new JsonSlurper().parse(file) as Map
            new Release(file.fileName.toString() - '.json', reworded(read.operations, MOMENTS.collectEntries { moment, word -> [word, moment] }) as Map, read.types as Map)
        }
    }

    void freeze() {
        def file = FOLDER.resolve("${name}.json")
        assert !Files.exists(file): "$file is frozen"
        Files.writeString(file, JsonOutput.prettyPrint(JsonOutput.toJson([operations: reworded(operations, MOMENTS), types: types])) + '\n')
    }

    /** The types that these operations send, as the schema has them. */
    static Map<String, Object> types(GraphQLSchema schema, Collection<String> fields) {
        Map<String, Object> found = new TreeMap<>()
        fields.each { gather(schema.mutationType.getFieldDefinition(it).getArgument('input').type, found) }
        found
    }

    /** Why what this release sends no longer fits; empty when it does. */
    List<String> misfits(GraphQLSchema schema) {
        types.collectMany { type, known ->
            def now = schema.getType(type)
            known instanceof List ? (known - (now as GraphQLEnumType).values*.name).collect { "$type $it is gone" } : changes(now as GraphQLInputObjectType, known as Map)
        }
    }

    private static List<String> changes(GraphQLInputObjectType now, Map<String, String> known) {
        def fields = now.fields.collectEntries { [it.name, it] }
        known.findAll { name, type -> !fields[name] || !(type ==~ accepted(GraphQLTypeUtil.simplePrint(fields[name].type))) }
                .collect { name, type -> "$now.name.$name was $type, is ${fields[name]?.type}".toString() } +
                fields.values().findAll { !known.containsKey(it.name) && it.type instanceof GraphQLNonNull && !it.hasSetDefaultValue() }
                        .collect { "$now.name.$it.name is new and mandatory".toString() }
    }

    /** What may be sent where the schema has this type: the same, or the same that was mandatory. */
    private static String accepted(String type) {
        type.replace('[', '\\[').replace(']', '\\]').replaceAll(/(\w|\\])(?=\\]|$)/, '$1!?')
    }

    private static void gather(GraphQLInputType wrapped, Map<String, Object> found) {
        def type = GraphQLTypeUtil.unwrapAll(wrapped)
        if (found.containsKey(type.name)) {
            return
        }
        if (type instanceof GraphQLEnumType) {
            found[type.name] = type.values*.name.sort()
        } else if (type instanceof GraphQLInputObjectType) {
            found[type.name] = type.fields.collectEntries { [it.name, GraphQLTypeUtil.simplePrint(it.type)] }
            type.fields.each { gather(it.type, found) }
        }
    }

    private static Object reworded(Object value, Map<String, String> words) {
        value instanceof Map ? value.collectEntries { name, inside -> [name, reworded(inside, words)] } :
                value instanceof List ? value.collect { reworded(it, words) } : words.getOrDefault(value, value)
    }
}
