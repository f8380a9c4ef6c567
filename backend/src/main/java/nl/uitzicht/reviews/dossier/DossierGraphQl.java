package nl.uitzicht.reviews.dossier;

import static graphql.schema.idl.TypeRuntimeWiring.newTypeWiring;

import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
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
                .dataFetcher("earlier", DossierGraphQl::earlier)
                .dataFetcher("questions", list(Dossier::questions)));
    }

    /** The last of them, the earliest first. */
    private static Connection<?> earlier(DataFetchingEnvironment environment) {
        List<?> all = environment.<Dossier>getSource().earlier();
        int first = Page.of(environment).first();
        return Connection.ofShort(all.subList(Math.max(0, all.size() - first), all.size()), first);
    }

    private static DataFetcher<Connection<?>> list(Function<Dossier, List<?>> of) {
        return environment -> {
            List<?> all = of.apply(environment.getSource());
            return Connection.ofShort(all, Page.of(environment).first());
        };
    }
}
