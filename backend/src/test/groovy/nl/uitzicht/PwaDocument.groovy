package nl.uitzicht

import graphql.language.Document
import graphql.language.OperationDefinition
import graphql.parser.Parser
import java.nio.file.Files
import java.nio.file.Path

/** A document the app sends, read from its own file. */
class PwaDocument {
    static final List<PwaDocument> ALL = Files.walk(Path.of('../pwa/src')).filter { it.toString().endsWith('.graphql') }.sorted().toList()
            .collect { new PwaDocument(it) }

    final Path file
    final String text
    final Document document

    private PwaDocument(Path file) {
        this.file = file
        text = Files.readString(file)
        document = new Parser().parseDocument(text)
    }

    static PwaDocument named(String name) {
        ALL.find { it.name == name }
    }

    OperationDefinition getOperation() {
        document.definitions.find { it instanceof OperationDefinition } as OperationDefinition
    }

    String getName() {
        operation.name
    }

    boolean isQuery() {
        operation.operation == OperationDefinition.Operation.QUERY
    }

    /** The fields of Query or Mutation that it asks. */
    List<String> getRoots() {
        operation.selectionSet.selections*.name
    }

    @Override
    String toString() {
        name
    }
}
