package nl.uitzicht.access;

import static graphql.schema.idl.TypeRuntimeWiring.newTypeWiring;
import static nl.uitzicht.platform.graphql.Requests.caller;
import static nl.uitzicht.platform.graphql.Requests.input;
import static nl.uitzicht.platform.graphql.Requests.mutation;

import graphql.schema.DataFetchingEnvironment;
import graphql.schema.idl.RuntimeWiring;
import jakarta.inject.Singleton;
import java.util.Locale;
import java.util.Map;
import nl.uitzicht.platform.graphql.Forbidden;
import nl.uitzicht.platform.graphql.GraphQlFeature;
import nl.uitzicht.platform.graphql.Input;
import nl.uitzicht.platform.graphql.Payload;
import nl.uitzicht.platform.mutations.Mutations;
import nl.uitzicht.platform.tenancy.Caller;
import nl.uitzicht.platform.tenancy.Role;

/** Wires what the partnership settles for itself. */
@Singleton
class PartnershipGraphQl implements GraphQlFeature {
    private final PartnershipSettingRows rows;
    private final SetPartnership setPartnership;
    private final Mutations mutations;
    private final Payload payload;

    PartnershipGraphQl(
            PartnershipSettingRows rows, SetPartnership setPartnership, Mutations mutations, Payload payload) {
        this.rows = rows;
        this.setPartnership = setPartnership;
        this.mutations = mutations;
        this.payload = payload;
    }

    @Override
    public void wire(RuntimeWiring.Builder wiring) {
        wiring.type(newTypeWiring("Query").dataFetcher("partnershipSettings", this::settings));
        wiring.type(newTypeWiring("Mutation").dataFetcher("partnershipSettingsSet", this::set));
        wiring.type(newTypeWiring("PartnershipSettings")
                .dataFetcher(
                        "holidayRegion",
                        environment -> environment
                                .<PartnershipSettings>getSource()
                                .holidayRegion()
                                .toUpperCase(Locale.ROOT))
                .dataFetcher(
                        "version",
                        environment ->
                                environment.<PartnershipSettings>getSource().settingsVersion()));
    }

    private PartnershipSettings settings(DataFetchingEnvironment environment) {
        Caller caller = caller(environment);
        Forbidden.unless(caller, Role.ADMINISTRATOR);
        return rows.of(caller.partnershipId());
    }

    private Map<String, Object> set(DataFetchingEnvironment environment) {
        Caller caller = caller(environment);
        Input input = input(environment);
        String region = input.get("holidayRegion");
        boolean travelCounts = input.get("travelCounts");
        var asked = new PartnershipSettings(
                input.text("name"),
                region.toLowerCase(Locale.ROOT),
                travelCounts,
                input.number("closingGraceDays"),
                input.number("basedOnVersion"));
        return payload.of(
                "settings",
                mutations.run(
                        caller,
                        mutation(environment),
                        () -> setPartnership.set(caller, asked),
                        id -> rows.of(caller.partnershipId())));
    }
}
