package nl.uitzicht.access;

import static graphql.schema.idl.TypeRuntimeWiring.newTypeWiring;
import static nl.uitzicht.platform.graphql.Requests.caller;
import static nl.uitzicht.platform.graphql.Requests.input;
import static nl.uitzicht.platform.graphql.Requests.mutation;

import graphql.schema.DataFetchingEnvironment;
import graphql.schema.idl.RuntimeWiring;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.uitzicht.platform.Time;
import nl.uitzicht.platform.graphql.Connection;
import nl.uitzicht.platform.graphql.GraphQlFeature;
import nl.uitzicht.platform.graphql.Page;
import nl.uitzicht.platform.graphql.Payload;
import nl.uitzicht.platform.mutations.Mutations;
import nl.uitzicht.platform.tenancy.Caller;
import nl.uitzicht.platform.tenancy.Role;

/** Wires {@code me} and the own sessions. */
@Singleton
class AccessGraphQl implements GraphQlFeature {
    private final Partnerships partnerships;
    private final Sessions sessions;
    private final SecondFactors factors;
    private final EndSession endSession;
    private final Mutations mutations;
    private final Payload payload;
    private final Clock clock;

    AccessGraphQl(
            Partnerships partnerships,
            Sessions sessions,
            SecondFactors factors,
            EndSession endSession,
            Mutations mutations,
            Payload payload,
            Clock clock) {
        this.partnerships = partnerships;
        this.sessions = sessions;
        this.factors = factors;
        this.endSession = endSession;
        this.mutations = mutations;
        this.payload = payload;
        this.clock = clock;
    }

    /** The person of this session, as the schema's {@code Me}. */
    record Me(UUID id, String name, String email, Set<Role> roles, Partnership partnership) {}

    /** One of the own sessions, as the schema's {@code Session}. */
    record OwnSession(UUID id, String device, Instant createdAt, Instant lastUsedAt, boolean current) {
        static OwnSession of(Session row, Caller caller) {
            UUID id = row.id().id();
            return new OwnSession(
                    id, row.device(), utc(row.createdAt()), utc(row.lastUsedAt()), id.equals(caller.sessionId()));
        }

        private static Instant utc(LocalDateTime moment) {
            return moment.toInstant(ZoneOffset.UTC);
        }
    }

    @Override
    public void wire(RuntimeWiring.Builder wiring) {
        wiring.type(newTypeWiring("Query").dataFetcher("me", this::me).dataFetcher("mySessions", this::mySessions));
        wiring.type(newTypeWiring("Me")
                .dataFetcher(
                        "recoveryCodesLeft",
                        environment -> factors.recoveryLeft(
                                        environment.<Me>getSource().email())
                                .orElse(null)));
        wiring.type(newTypeWiring("Mutation").dataFetcher("sessionEnd", this::sessionEnd));
    }

    private Me me(DataFetchingEnvironment environment) {
        Caller caller = caller(environment);
        Partnership partnership = partnerships.findById(caller.partnershipId()).orElseThrow();
        return new Me(caller.membershipId(), caller.name(), caller.email(), caller.roles(), partnership);
    }

    private Connection<OwnSession> mySessions(DataFetchingEnvironment environment) {
        Caller caller = caller(environment);
        Page page = Page.of(environment);
        List<Session> open =
                sessions.open(caller.partnershipId(), caller.membershipId(), Time.utc(clock), page.limit());
        return Connection.of(open, page, row -> row.id().id().toString()).map(row -> OwnSession.of(row, caller));
    }

    private Map<String, Object> sessionEnd(DataFetchingEnvironment environment) {
        Caller caller = caller(environment);
        UUID id = input(environment).id("id");
        return payload.of(
                "endedId",
                mutations.run(caller, mutation(environment), () -> endSession.end(caller, id), ended -> ended));
    }
}
