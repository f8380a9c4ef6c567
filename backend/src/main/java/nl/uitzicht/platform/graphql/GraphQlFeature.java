package nl.uitzicht.platform.graphql;

import graphql.schema.idl.RuntimeWiring;
import java.util.Map;
import nl.uitzicht.platform.tenancy.Caller;
import org.dataloader.DataLoader;

/** A feature's part of the API. */
public interface GraphQlFeature {
    /** Adds this feature's fetchers. */
    void wire(RuntimeWiring.Builder wiring);

    /** Fresh loaders for one request, by name; they batch what children ask, and never outlive the caller they were made for. */
    default Map<String, DataLoader<?, ?>> loaders(Caller caller) {
        return Map.of();
    }
}
