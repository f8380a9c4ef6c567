package nl.uitzicht.schools;

import static graphql.schema.idl.TypeRuntimeWiring.newTypeWiring;

import graphql.schema.DataFetchingEnvironment;
import graphql.schema.idl.RuntimeWiring;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import nl.uitzicht.platform.graphql.Connection;
import nl.uitzicht.platform.graphql.Page;
import nl.uitzicht.schools.SchoolImportPreview.Broken;
import nl.uitzicht.schools.SchoolImportPreview.Ready;
import nl.uitzicht.schools.files.RowError;
import nl.uitzicht.schools.files.SchoolRow;

/** Wires the lists of the schema's {@code SchoolImportPreview}. Its pages go by the number of the row: a preview is computed anew for each page. */
final class PreviewTypes {
    private PreviewTypes() {}

    /** A school of the file, as the schema's {@code SchoolOfFile}. */
    record SchoolOfFile(String locationCode, String name, String place, String municipality) {
        static SchoolOfFile of(SchoolRow row) {
            return new SchoolOfFile(row.code().value(), row.name(), row.place(), row.municipality());
        }
    }

    /** A change, as the schema's {@code SchoolImportChange}. */
    record Change(SchoolOfFile school, boolean reopens, List<FieldText> fields) {
        static Change of(SchoolChange change) {
            var fields = change.fields().stream()
                    .map(field -> new FieldText(field.field().dutch(), field.before(), field.after()))
                    .toList();
            return new Change(SchoolOfFile.of(change.after()), change.reopens(), fields);
        }
    }

    /** A field of a change in words. */
    record FieldText(String name, String before, String after) {}

    static void wire(RuntimeWiring.Builder wiring) {
        wiring.type(newTypeWiring("SchoolImportPreview")
                .dataFetcher(
                        "fingerprint",
                        environment -> environment.getSource() instanceof Ready ready ? ready.fingerprint() : null)
                .dataFetcher(
                        "counts",
                        environment -> environment.getSource() instanceof Ready ready ? counts(ready.plan()) : null)
                .dataFetcher("notices", environment -> page(environment, ready -> ready.notices()))
                .dataFetcher("errors", PreviewTypes::errors)
                .dataFetcher(
                        "added",
                        environment ->
                                page(environment, ready -> ready.plan().added()).map(SchoolOfFile::of))
                .dataFetcher(
                        "changed",
                        environment -> page(environment, ready -> ready.plan().changed())
                                .map(Change::of))
                .dataFetcher(
                        "gone",
                        environment -> page(environment, ready -> ready.plan().gone())
                                .map(known -> SchoolOfFile.of(known.row())))
                .dataFetcher(
                        "unticked",
                        environment -> page(environment, ready -> ready.plan().unticked())
                                .map(SchoolOfFile::of)));
    }

    private static Map<String, Integer> counts(SchoolImportPlan plan) {
        return Map.of(
                "added", plan.added().size(),
                "changed", plan.changed().size(),
                "unchanged", plan.unchanged().size(),
                "gone", plan.gone().size(),
                "outside", plan.outside().size(),
                "unticked", plan.unticked().size());
    }

    private static Connection<String> errors(DataFetchingEnvironment environment) {
        List<RowError> errors = environment.getSource() instanceof Broken broken ? broken.errors() : List.of();
        return page(environment, errors).map(RowError::sentence);
    }

    private static <T> Connection<T> page(DataFetchingEnvironment environment, Function<Ready, List<T>> list) {
        return page(environment, environment.getSource() instanceof Ready ready ? list.apply(ready) : List.<T>of());
    }

    /** The rows from the number in the cursor on. */
    private static <T> Connection<T> page(DataFetchingEnvironment environment, List<T> all) {
        Page page = Page.of(environment);
        return FilePage.of(all, page);
    }
}
