package nl.uitzicht.reviews.dossier;

import static graphql.schema.idl.TypeRuntimeWiring.newTypeWiring;
import static nl.uitzicht.platform.graphql.Requests.caller;

import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.idl.RuntimeWiring;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.function.Function;
import nl.uitzicht.platform.graphql.Connection;
import nl.uitzicht.platform.graphql.GraphQlFeature;
import nl.uitzicht.platform.graphql.Page;
import nl.uitzicht.reviews.ReviewView;

/** Wires the dossier of a review and its lists. */
@Singleton
class DossierGraphQl implements GraphQlFeature {
    private final Dossiers dossiers;

    DossierGraphQl(Dossiers dossiers) {
        this.dossiers = dossiers;
    }

    @Override
    public void wire(RuntimeWiring.Builder wiring) {
        wiring.type(newTypeWiring("Review").dataFetcher("dossier", this::dossier));
        wiring.type(newTypeWiring("ReviewDossier")
                .dataFetcher("kinds", list(Dossier::kinds))
                .dataFetcher("domains", list(Dossier::domains))
                .dataFetcher("regions", list(Dossier::regions))
                .dataFetcher("trajecten", list(Dossier::trajecten))
                .dataFetcher("earlier", list(Dossier::earlier)));
    }

    private Dossier dossier(DataFetchingEnvironment environment) {
        ReviewView review = environment.getSource();
        return dossiers.of(caller(environment).partnershipId(), review.expertId(), review.from(), review.to());
    }

    private static DataFetcher<Connection<?>> list(Function<Dossier, List<?>> of) {
        return environment -> {
            List<?> all = of.apply(environment.getSource());
            return Connection.ofShort(all, Page.of(environment).first());
        };
    }
}
