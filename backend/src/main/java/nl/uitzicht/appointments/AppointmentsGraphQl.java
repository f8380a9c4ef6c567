package nl.uitzicht.appointments;

import static graphql.schema.idl.TypeRuntimeWiring.newTypeWiring;
import static nl.uitzicht.platform.graphql.Requests.caller;
import static nl.uitzicht.platform.graphql.Requests.input;
import static nl.uitzicht.platform.graphql.Requests.load;
import static nl.uitzicht.platform.graphql.Requests.mutation;

import graphql.schema.DataFetchingEnvironment;
import graphql.schema.idl.RuntimeWiring;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.uitzicht.platform.Time;
import nl.uitzicht.platform.graphql.Connection;
import nl.uitzicht.platform.graphql.GraphQlFeature;
import nl.uitzicht.platform.graphql.Input;
import nl.uitzicht.platform.graphql.Page;
import nl.uitzicht.platform.graphql.Payload;
import nl.uitzicht.platform.mutations.Mutations;
import nl.uitzicht.platform.tenancy.Caller;

/** Wires appointments: the expert's own, planned and cancelled. */
@Singleton
class AppointmentsGraphQl implements GraphQlFeature {
    private static final int DAYS_BACK = 14;

    private final Appointments appointments;
    private final PlanAppointment plan;
    private final CancelAppointment cancel;
    private final Mutations mutations;
    private final Payload payload;
    private final Clock clock;

    AppointmentsGraphQl(
            Appointments appointments,
            PlanAppointment plan,
            CancelAppointment cancel,
            Mutations mutations,
            Payload payload,
            Clock clock) {
        this.appointments = appointments;
        this.plan = plan;
        this.cancel = cancel;
        this.mutations = mutations;
        this.payload = payload;
        this.clock = clock;
    }

    @Override
    public void wire(RuntimeWiring.Builder wiring) {
        wiring.type(newTypeWiring("MyWork").dataFetcher("appointments", this::mine));
        wiring.type(newTypeWiring("Mutation")
                .dataFetcher("appointmentPlan", this::appointmentPlan)
                .dataFetcher("appointmentCancel", this::appointmentCancel));
        wiring.type(newTypeWiring("Appointment")
                .dataFetcher("id", environment -> appointment(environment).id().id())
                .dataFetcher(
                        "traject",
                        environment -> load(
                                environment, "traject", appointment(environment).trajectId()))
                .dataFetcher(
                        "school",
                        environment -> load(
                                environment, "school", appointment(environment).schoolId()))
                .dataFetcher(
                        "network",
                        environment -> load(
                                environment, "network", appointment(environment).networkId())));
    }

    private static Appointment appointment(DataFetchingEnvironment environment) {
        return environment.getSource();
    }

    private Connection<Appointment> mine(DataFetchingEnvironment environment) {
        Caller caller = caller(environment);
        Page page = Page.of(environment);
        LocalDate from = clock.instant().atZone(Time.AMSTERDAM).toLocalDate().minusDays(DAYS_BACK);
        List<Appointment> rows = appointments.from(caller.partnershipId(), caller.membershipId(), from, page.limit());
        return Connection.of(rows, page, row -> row.id().id().toString());
    }

    private Map<String, Object> appointmentPlan(DataFetchingEnvironment environment) {
        Caller caller = caller(environment);
        Input input = input(environment);
        Appointment asked = new Appointment(
                caller.tid(input.id("id")),
                caller.membershipId(),
                input.get("date"),
                input.get("startTime"),
                input.number("minutes"),
                input.id("trajectId"),
                input.id("schoolId"),
                input.id("networkId"),
                AppointmentState.PLANNED,
                1);
        return payload.of(
                "appointment",
                mutations.run(caller, mutation(environment), () -> plan.plan(caller, asked), again(caller)));
    }

    private Map<String, Object> appointmentCancel(DataFetchingEnvironment environment) {
        Caller caller = caller(environment);
        UUID id = input(environment).id("id");
        return payload.of(
                "appointment",
                mutations.run(caller, mutation(environment), () -> cancel.cancel(caller, id), again(caller)));
    }

    private java.util.function.Function<UUID, Appointment> again(Caller caller) {
        return id -> appointments.findById(caller.tid(id)).orElseThrow();
    }
}
