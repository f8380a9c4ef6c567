package nl.uitzicht.cases;

import static graphql.schema.idl.TypeRuntimeWiring.newTypeWiring;

import graphql.schema.DataFetchingEnvironment;
import graphql.schema.idl.RuntimeWiring;
import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import nl.uitzicht.meetings.NetworkMeeting;
import nl.uitzicht.platform.graphql.GraphQlFeature;
import org.dataloader.DataLoader;

/** Wires when a case is discussed, and the called off meeting it was carried from. */
@Singleton
class CaseMeetingsGraphQl implements GraphQlFeature {
    private final CaseAccess access;

    CaseMeetingsGraphQl(CaseAccess access) {
        this.access = access;
    }

    @Override
    public void wire(RuntimeWiring.Builder wiring) {
        wiring.type(newTypeWiring("SupportCase")
                .dataFetcher("discussedAt", this::discussedAt)
                .dataFetcher("carriedFrom", CaseMeetingsGraphQl::carriedFrom));
    }

    /** Its own meeting; of an open case whose meeting was, or that has none, the one its network holds first. */
    private CompletableFuture<NetworkMeeting> discussedAt(DataFetchingEnvironment environment) {
        SupportCase one = environment.getSource();
        CompletableFuture<NetworkMeeting> own = found(environment, "meeting", one.meetingId());
        if (one.state() != CaseState.BROUGHT) {
            return own;
        }
        return own.thenCombine(
                found(environment, "nextMeeting", one.networkId()),
                (meeting, next) -> meeting != null && meeting.takesCasesFrom(access.today()) ? meeting : next);
    }

    private static CompletableFuture<NetworkMeeting> carriedFrom(DataFetchingEnvironment environment) {
        SupportCase one = environment.getSource();
        return found(environment, "meeting", one.carriedFromId());
    }

    private static CompletableFuture<NetworkMeeting> found(
            DataFetchingEnvironment environment, String loader, @Nullable UUID id) {
        DataLoader<UUID, NetworkMeeting> found = environment.getDataLoader(loader);
        return id == null ? CompletableFuture.completedFuture(null) : found.load(id);
    }
}
