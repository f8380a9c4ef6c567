package nl.uitzicht.platform.mutations;

import jakarta.inject.Singleton;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import nl.uitzicht.platform.database.Transactions;
import nl.uitzicht.platform.tenancy.Caller;

/**
 * Runs each mutation at most once (architecture rule 3): the same id with the same content gives the accepted result again, with other
 * content it is refused, and a refusal is judged anew. The record of it is written in the transaction of the change itself.
 */
@Singleton
public class Mutations {
    private final AcceptedMutations accepted;
    private final Transactions transactions;
    private final Clock clock;

    Mutations(AcceptedMutations accepted, Transactions transactions, Clock clock) {
        this.accepted = accepted;
        this.transactions = transactions;
        this.clock = clock;
    }

    /**
     * Runs {@code change} unless this request was accepted before; then {@code again} reads what it made.
     *
     * @param again finds the accepted thing by the id of the first outcome, as it stands now
     */
    public <T> Outcome<T> run(
            Caller caller, MutationRequest request, Supplier<Outcome<T>> change, Function<UUID, T> again) {
        return transactions.write(
                () -> claim(caller, request) ? settle(caller, request, change.get()) : replay(caller, request, again),
                outcome -> outcome instanceof Outcome.Accepted<T>);
    }

    private boolean claim(Caller caller, MutationRequest request) {
        LocalDateTime now = LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
        return accepted.claim(
                        caller.partnershipId(),
                        caller.membershipId(),
                        request.id(),
                        request.operation(),
                        request.contentHash(),
                        now)
                == 1;
    }

    private <T> Outcome<T> settle(Caller caller, MutationRequest request, Outcome<T> outcome) {
        if (outcome instanceof Outcome.Accepted<T> done) {
            accepted.settle(caller.partnershipId(), caller.membershipId(), request.id(), done.id(), done.version());
        }
        return outcome;
    }

    private <T> Outcome<T> replay(Caller caller, MutationRequest request, Function<UUID, T> again) {
        AcceptedMutation before = accepted.find(caller.partnershipId(), caller.membershipId(), request.id())
                .orElseThrow();
        if (!MessageDigest.isEqual(before.contentHash(), request.contentHash())) {
            return Outcome.refused(Refusal.of(ErrorCode.MUTATION_REUSED));
        }
        return Outcome.accepted(again.apply(before.resultId()), before.resultId(), before.resultVersion());
    }
}
