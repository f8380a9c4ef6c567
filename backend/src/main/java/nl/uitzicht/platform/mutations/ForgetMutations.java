package nl.uitzicht.platform.mutations;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.UUID;
import nl.uitzicht.platform.jobs.DailyWork;

/** Forgets accepted mutations of more than 180 days ago (D10): the device asks its owner before it sends anything that old. */
@Singleton
class ForgetMutations implements DailyWork {
    static final int KEPT_DAYS = 180;

    private final AcceptedMutations accepted;

    ForgetMutations(AcceptedMutations accepted) {
        this.accepted = accepted;
    }

    @Override
    public String name() {
        return "forget-mutations";
    }

    @Override
    public void run(UUID partnershipId, LocalDate today) {
        accepted.forget(partnershipId, today.minusDays(KEPT_DAYS).atStartOfDay());
    }
}
