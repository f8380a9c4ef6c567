package nl.uitzicht.reviews.dossier;

import static graphql.schema.idl.TypeRuntimeWiring.newTypeWiring;

import graphql.schema.DataFetcher;
import graphql.schema.idl.RuntimeWiring;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.function.Function;
import nl.uitzicht.platform.graphql.Connection;
import nl.uitzicht.platform.graphql.GraphQlFeature;
import nl.uitzicht.platform.graphql.Page;

/** Wires the lists of a dossier. */
@Singleton
class DossierGraphQl implements GraphQlFeature {
    @Override
    public void wire(RuntimeWiring.Builder wiring) {
        wiring.type(newTypeWiring("ReviewDossier")
                .dataFetcher("kinds", list(Dossier::kinds))
                .dataFetcher("domains", list(Dossier::domains))
                .dataFetcher("regions", list(Dossier::regions))
                .dataFetcher("trajecten", list(Dossier::trajecten))
                .dataFetcher("earlier", list(Dossier::earlier))
                .dataFetcher("questions", list(Dossier::questions)));
    }

    private static DataFetcher<Connection<?>> list(Function<Dossier, List<?>> of) {
        return environment -> {
            List<?> all = of.apply(environment.getSource());
            return Connection.ofShort(all, Page.of(environment).first());
        };
    }
}
