package nl.uitzicht.platform.graphql;

import graphql.ExecutionInput;
import graphql.execution.preparsed.PreparsedDocumentEntry;
import graphql.execution.preparsed.PreparsedDocumentProvider;
import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

/** Keeps the parsed and validated documents most recently used: the PWA sends the same few again and again. */
@Singleton
class Documents implements PreparsedDocumentProvider {
    private static final int MOST = 200;

    private final Map<String, PreparsedDocumentEntry> entries = new LinkedHashMap<>(MOST, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, PreparsedDocumentEntry> eldest) {
            return size() > MOST;
        }
    };

    @Override
    public CompletableFuture<PreparsedDocumentEntry> getDocumentAsync(
            ExecutionInput input, Function<ExecutionInput, PreparsedDocumentEntry> parseAndValidate) {
        PreparsedDocumentEntry known = known(input.getQuery());
        return CompletableFuture.completedFuture(
                known == null ? keep(input.getQuery(), parseAndValidate.apply(input)) : known);
    }

    private synchronized PreparsedDocumentEntry known(String query) {
        return entries.get(query);
    }

    private synchronized PreparsedDocumentEntry keep(String query, PreparsedDocumentEntry entry) {
        if (!entry.hasErrors()) {
            entries.put(query, entry);
        }
        return entry;
    }
}
