package nl.uitzicht.hours;

import static nl.uitzicht.platform.graphql.Requests.caller;

import graphql.schema.DataFetchingEnvironment;
import io.micronaut.core.annotation.Nullable;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import nl.uitzicht.platform.tenancy.Caller;
import nl.uitzicht.platform.tenancy.Reach;
import nl.uitzicht.platform.tenancy.Role;
import nl.uitzicht.trajecten.Traject;

/**
 * Who sees hours sees the traject they were for only when that is within reach or the hours are the own ones; of another one just the
 * school (decision 0078). The loader is everybody's, so what it found is judged here, for each entry.
 */
final class TrajectOfHours {
    private TrajectOfHours() {}

    /** How far somebody sees trajecten of others. */
    static Reach reach(Caller caller) {
        return caller.reach(Role.PROCESS_FACILITATOR, Role.SUPPORT_MANAGER);
    }

    /** Of the entry that is the source; null for none, and for one out of sight. */
    static @Nullable CompletableFuture<Traject> fetch(DataFetchingEnvironment environment) {
        HourEntry entry = environment.getSource();
        if (entry.trajectId() == null) {
            return null;
        }
        Caller caller = caller(environment);
        boolean own = caller.is(Role.EXPERT) && entry.membershipId().equals(caller.membershipId());
        Reach reach = reach(caller);
        return environment
                .<UUID, Traject>getDataLoader("traject")
                .load(entry.trajectId())
                .thenApply(traject -> own || traject.within(reach) ? traject : null);
    }
}
