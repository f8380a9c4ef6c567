package nl.uitzicht.route;

import static graphql.schema.idl.TypeRuntimeWiring.newTypeWiring;
import static nl.uitzicht.platform.graphql.Requests.caller;
import static nl.uitzicht.platform.graphql.Requests.input;
import static nl.uitzicht.platform.graphql.Requests.mutation;

import graphql.schema.DataFetchingEnvironment;
import graphql.schema.idl.RuntimeWiring;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.uitzicht.platform.graphql.GraphQlFeature;
import nl.uitzicht.platform.graphql.Input;
import nl.uitzicht.platform.graphql.Payload;
import nl.uitzicht.platform.mutations.Mutations;
import nl.uitzicht.platform.mutations.Outcome;
import nl.uitzicht.platform.tenancy.Caller;
import nl.uitzicht.platform.text.Overrules;

/** Wires the moves along the route and beside it. */
@Singleton
class RouteChangesGraphQl implements GraphQlFeature {
    private final MoveRoute moveRoute;
    private final SideSteps sideSteps;
    private final StateConsent stateConsent;
    private final ParentsConsents consents;
    private final Positions positions;
    private final SideTracks sideTracks;
    private final Mutations mutations;
    private final Payload payload;

    RouteChangesGraphQl(
            MoveRoute moveRoute,
            SideSteps sideSteps,
            StateConsent stateConsent,
            ParentsConsents consents,
            Positions positions,
            SideTracks sideTracks,
            Mutations mutations,
            Payload payload) {
        this.moveRoute = moveRoute;
        this.sideSteps = sideSteps;
        this.stateConsent = stateConsent;
        this.consents = consents;
        this.positions = positions;
        this.sideTracks = sideTracks;
        this.mutations = mutations;
        this.payload = payload;
    }

    @Override
    public void wire(RuntimeWiring.Builder wiring) {
        wiring.type(newTypeWiring("Mutation")
                .dataFetcher("routeMove", this::move)
                .dataFetcher("sideTrackBegin", this::begin)
                .dataFetcher("sideTrackEnd", this::end)
                .dataFetcher("parentsState", this::state));
    }

    private Map<String, Object> move(DataFetchingEnvironment environment) {
        Caller caller = caller(environment);
        Input input = input(environment);
        var asked = new AskedMove(
                input.id("id"),
                input.id("trajectId"),
                input.choice("from", RouteStep.class),
                input.choice("to", RouteStep.class),
                input.get("on"),
                input.text("reason"),
                input.choice("agreedWith", SchoolFunction.class),
                Overrules.of(input));
        Outcome<TrajectRoute> outcome = mutations.run(
                caller, mutation(environment), () -> moveRoute.move(caller, asked), id -> again(caller, id));
        return payload.of("route", outcome);
    }

    /** A replay answers where the traject stands now; on hold or closed is told by the traject itself. */
    private TrajectRoute again(Caller caller, UUID trajectId) {
        Position now = positions.of(caller.partnershipId(), List.of(trajectId)).getFirst();
        return new TrajectRoute(trajectId, now.step(), now.step(), now.cycle(), now.since(), now.version());
    }

    private Map<String, Object> state(DataFetchingEnvironment environment) {
        Caller caller = caller(environment);
        Input input = input(environment);
        UUID traject = input.id("trajectId");
        var kind = input.choice("kind", ParentsConsent.Kind.class);
        LocalDate on = input.get("on");
        return payload.of(
                "parents",
                mutations.run(
                        caller,
                        mutation(environment),
                        () -> stateConsent.state(caller, traject, kind, on),
                        id -> consents.of(caller.partnershipId(), List.of(id)).getFirst()));
    }

    private Map<String, Object> begin(DataFetchingEnvironment environment) {
        Caller caller = caller(environment);
        Input input = input(environment);
        var asked = new SideSteps.Asked(
                input.id("id"), input.id("trajectId"), input.id("expertId"), input.<LocalDate>get("on"));
        return named(
                caller,
                mutations.run(
                        caller,
                        mutation(environment),
                        () -> sideSteps.begin(caller, asked),
                        id -> sideTracks.findById(caller.tid(id)).orElseThrow()));
    }

    private Map<String, Object> end(DataFetchingEnvironment environment) {
        Caller caller = caller(environment);
        Input input = input(environment);
        UUID track = input.id("id");
        LocalDate on = input.get("on");
        return named(
                caller,
                mutations.run(
                        caller,
                        mutation(environment),
                        () -> sideSteps.end(caller, track, on),
                        id -> sideTracks.findById(caller.tid(id)).orElseThrow()));
    }

    /** The payload with the expert's name in it. */
    private Map<String, Object> named(Caller caller, Outcome<SideTrack> outcome) {
        return payload.of(
                "sideTrack",
                outcome.<Outcome<NamedSideTrack>>fold(
                        done -> Outcome.accepted(name(caller, done.value()), done.id(), done.version()),
                        no -> new Outcome.Refused<>(no.refusals(), no.conflicts())));
    }

    private NamedSideTrack name(Caller caller, SideTrack track) {
        return sideTracks.of(caller.partnershipId(), List.of(track.trajectId())).stream()
                .filter(other -> other.id().equals(track.id().id()))
                .findFirst()
                .orElseThrow();
    }
}
