package nl.uitzicht.surveys.invitations;

import static graphql.schema.idl.TypeRuntimeWiring.newTypeWiring;
import static nl.uitzicht.platform.graphql.Requests.caller;
import static nl.uitzicht.platform.graphql.Requests.input;
import static nl.uitzicht.platform.graphql.Requests.mutation;

import graphql.schema.DataFetchingEnvironment;
import graphql.schema.idl.RuntimeWiring;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.UUID;
import nl.uitzicht.platform.graphql.Forbidden;
import nl.uitzicht.platform.graphql.GraphQlFeature;
import nl.uitzicht.platform.graphql.Input;
import nl.uitzicht.platform.graphql.Payload;
import nl.uitzicht.platform.mutations.Mutations;
import nl.uitzicht.platform.tenancy.Caller;
import nl.uitzicht.platform.tenancy.Role;

/** Wires the terms of surveys. */
@Singleton
class SettingsGraphQl implements GraphQlFeature {
    private final SettingsRows rows;
    private final SaveSettings saveSettings;
    private final Mutations mutations;
    private final Payload payload;

    SettingsGraphQl(SettingsRows rows, SaveSettings saveSettings, Mutations mutations, Payload payload) {
        this.rows = rows;
        this.saveSettings = saveSettings;
        this.mutations = mutations;
        this.payload = payload;
    }

    @Override
    public void wire(RuntimeWiring.Builder wiring) {
        wiring.type(newTypeWiring("Query").dataFetcher("surveySettings", this::settings));
        wiring.type(newTypeWiring("Mutation").dataFetcher("surveySettingsSave", this::save));
    }

    private Settings settings(DataFetchingEnvironment environment) {
        Forbidden.unless(caller(environment), Role.ADMINISTRATOR);
        return rows.of(caller(environment).partnershipId());
    }

    private Map<String, Object> save(DataFetchingEnvironment environment) {
        Caller caller = caller(environment);
        Settings wanted = read(caller.partnershipId(), input(environment));
        return payload.of(
                "settings",
                mutations.run(caller, mutation(environment), () -> saveSettings.save(caller, wanted), rows::of));
    }

    private static Settings read(UUID partnershipId, Input input) {
        return new Settings(
                partnershipId,
                input.number("firstReminderDays"),
                input.number("secondReminderDays"),
                input.number("closesAfterDays"),
                input.number("leastTrajecten"),
                input.number("leastSchools"),
                Boolean.TRUE.equals(input.<Boolean>get("askMoved")),
                Boolean.TRUE.equals(input.<Boolean>get("askWithdrawn")),
                input.number("normTenths"),
                input.get("yearlyMonth"),
                input.number("basedOn"));
    }
}
