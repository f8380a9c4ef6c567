package nl.uitzicht.coupling;

import static graphql.schema.idl.TypeRuntimeWiring.newTypeWiring;
import static nl.uitzicht.platform.graphql.Requests.caller;
import static nl.uitzicht.platform.graphql.Requests.input;
import static nl.uitzicht.platform.graphql.Requests.mutation;

import graphql.schema.DataFetchingEnvironment;
import graphql.schema.idl.RuntimeWiring;
import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.uitzicht.platform.graphql.Connection;
import nl.uitzicht.platform.graphql.Forbidden;
import nl.uitzicht.platform.graphql.GraphQlFeature;
import nl.uitzicht.platform.graphql.Input;
import nl.uitzicht.platform.graphql.Page;
import nl.uitzicht.platform.graphql.Payload;
import nl.uitzicht.platform.graphql.Requests;
import nl.uitzicht.platform.mutations.Mutations;
import nl.uitzicht.platform.mutations.Outcome;
import nl.uitzicht.platform.tenancy.Caller;
import nl.uitzicht.platform.tenancy.Role;

/** Wires the candidates of one deployment, and what they said on the telephone. */
@Singleton
class CandidatesGraphQl implements GraphQlFeature {
    private final CouplingAccess access;
    private final Deployments deployments;
    private final FindCandidates find;
    private final NoteCall note;
    private final Mutations mutations;
    private final Payload payload;

    CandidatesGraphQl(
            CouplingAccess access,
            Deployments deployments,
            FindCandidates find,
            NoteCall note,
            Mutations mutations,
            Payload payload) {
        this.access = access;
        this.deployments = deployments;
        this.find = find;
        this.note = note;
        this.mutations = mutations;
        this.payload = payload;
    }

    /** A candidate on a place, as the schema has it. */
    record Placed(
            UUID expertId,
            String name,
            boolean ownRegion,
            boolean hasRoom,
            int freeMinutes,
            @Nullable Integer travelMinutes,
            @Nullable LocalDate firstVisit,
            boolean called,
            String explanation) {
        static Placed of(List<Candidate> all, int place) {
            Candidate one = all.get(place);
            return new Placed(
                    one.expertId(),
                    one.name(),
                    one.ownRegion(),
                    one.hasRoom(),
                    one.freeMinutes(),
                    one.travelMinutes(),
                    one.firstVisit(),
                    one.call() != null,
                    PlaceInWords.of(one, place == 0 ? null : all.get(place - 1)));
        }
    }

    @Override
    public void wire(RuntimeWiring.Builder wiring) {
        wiring.type(newTypeWiring("Query").dataFetcher("couplingCandidates", this::candidates));
        wiring.type(newTypeWiring("Mutation").dataFetcher("candidateCalled", this::called));
    }

    private @Nullable Connection<Placed> candidates(DataFetchingEnvironment environment) {
        Caller caller = caller(environment);
        Forbidden.unless(caller, Role.PROCESS_FACILITATOR);
        int first = Page.of(environment).first();
        return deployments
                .findById(caller.tid(Requests.id(environment.getArgument("deploymentId"))))
                .filter(one -> access.couples(caller, one))
                .map(one -> find.of(one, access.today()))
                .map(all -> Connection.ofShort(
                        IntStream.range(0, all.size())
                                .mapToObj(place -> Placed.of(all, place))
                                .toList(),
                        first))
                .orElse(null);
    }

    private Map<String, Object> called(DataFetchingEnvironment environment) {
        Caller caller = caller(environment);
        Input input = input(environment);
        LocalDate canFrom = input.get("canFrom");
        return payload.of(
                "notedId",
                mutations
                        .run(
                                caller,
                                mutation(environment),
                                () -> note.note(caller, input.id("id"), input.id("expertId"), canFrom),
                                id -> deployments.findById(caller.tid(id)).orElseThrow())
                        .fold(
                                done -> Outcome.accepted(done.id(), done.id(), done.version()),
                                no -> new Outcome.Refused<UUID>(no.refusals(), no.conflicts())));
    }
}
