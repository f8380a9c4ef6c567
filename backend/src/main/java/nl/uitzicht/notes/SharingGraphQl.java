package nl.uitzicht.notes;

import static graphql.schema.idl.TypeRuntimeWiring.newTypeWiring;
import static nl.uitzicht.platform.graphql.Requests.caller;
import static nl.uitzicht.platform.graphql.Requests.input;
import static nl.uitzicht.platform.graphql.Requests.mutation;

import graphql.schema.DataFetchingEnvironment;
import graphql.schema.idl.RuntimeWiring;
import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.UUID;
import nl.uitzicht.platform.graphql.Forbidden;
import nl.uitzicht.platform.graphql.GraphQlFeature;
import nl.uitzicht.platform.graphql.Input;
import nl.uitzicht.platform.graphql.Payload;
import nl.uitzicht.platform.graphql.Requests;
import nl.uitzicht.platform.mutations.Mutations;
import nl.uitzicht.platform.tenancy.Caller;
import nl.uitzicht.platform.tenancy.Role;

/** Wires the giving of advice; its author alone sees to whom it went, and whether it was read. */
@Singleton
class SharingGraphQl implements GraphQlFeature {
    private final ShareAdvice share;
    private final AdviceLinks links;
    private final Mutations mutations;
    private final Payload payload;

    SharingGraphQl(ShareAdvice share, AdviceLinks links, Mutations mutations, Payload payload) {
        this.share = share;
        this.links = links;
        this.mutations = mutations;
        this.payload = payload;
    }

    @Override
    public void wire(RuntimeWiring.Builder wiring) {
        wiring.type(newTypeWiring("Query").dataFetcher("noteSharing", this::sharing));
        wiring.type(newTypeWiring("Mutation").dataFetcher("noteShare", this::share));
    }

    private @Nullable AdviceLink sharing(DataFetchingEnvironment environment) {
        Caller caller = caller(environment);
        Forbidden.unless(caller, Role.EXPERT);
        UUID note = Requests.id(environment.getArgument("noteId"));
        return links.own(caller.partnershipId(), note, caller.membershipId()).orElse(null);
    }

    private Map<String, Object> share(DataFetchingEnvironment environment) {
        Caller caller = caller(environment);
        Input input = input(environment);
        return payload.of(
                "sharing",
                mutations.run(
                        caller,
                        mutation(environment),
                        () -> share.share(caller, input.id("id"), input.text("email")),
                        id -> links.own(caller.partnershipId(), id, caller.membershipId())
                                .orElse(null)));
    }
}
