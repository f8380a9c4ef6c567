package nl.uitzicht.trajecten;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.uitzicht.access.RunningWork;
import nl.uitzicht.access.Succession;
import nl.uitzicht.people.ExpertDirectory;
import nl.uitzicht.platform.Time;
import nl.uitzicht.platform.mutations.ErrorCode;
import nl.uitzicht.platform.mutations.Refusal;
import nl.uitzicht.platform.tenancy.Caller;

/** The trajecten of somebody who leaves, and whether each that loses its lead was thought of. */
@Singleton
class HeldWork implements RunningWork {
    /** More than anybody can hold. */
    private static final int ALL = 1_000;

    private static final UUID FIRST = new UUID(0, 0);
    private static final String WHERE = "successions";

    private final HeldTrajecten held;
    private final ExpertDirectory experts;
    private final Clock clock;

    HeldWork(HeldTrajecten held, ExpertDirectory experts, Clock clock) {
        this.held = held;
        this.experts = experts;
        this.clock = clock;
    }

    /** Everything not closed that a member is coupled to today or later. */
    List<HeldTraject> of(UUID partnershipId, UUID membershipId) {
        return held.page(partnershipId, membershipId, Time.today(clock), FIRST, null, ALL);
    }

    @Override
    public List<? extends Refusal> judge(Caller caller, UUID membershipId, List<Succession> successions) {
        Map<UUID, HeldTraject> work = of(caller.partnershipId(), membershipId).stream()
                .collect(Collectors.toMap(HeldTraject::id, Function.identity()));
        List<Refusal> no = new ArrayList<>();
        Set<UUID> named = successions.stream().map(Succession::trajectId).collect(Collectors.toSet());
        if (work.values().stream().anyMatch(traject -> traject.lead() && !named.contains(traject.id()))) {
            no.add(Refusal.of(ErrorCode.TRAJECTEN_HELD, WHERE));
        }
        if (named.size() < successions.size()) {
            no.add(Refusal.of(ErrorCode.INVALID, WHERE));
        }
        for (int at = 0; at < successions.size(); at++) {
            judge(caller, membershipId, successions.get(at), work, Integer.toString(at), no);
        }
        return no;
    }

    private void judge(
            Caller caller, UUID leaving, Succession asked, Map<UUID, HeldTraject> work, String at, List<Refusal> no) {
        HeldTraject traject = work.get(asked.trajectId());
        if (traject == null) {
            no.add(Refusal.of(ErrorCode.NOT_FOUND, WHERE, at, "trajectId"));
        } else if (caller.membershipId().equals(asked.toExpertId())) {
            no.add(Refusal.of(ErrorCode.OWN_WORK, WHERE, at, "toExpertId"));
        } else if (asked.toExpertId() != null && !takes(caller, leaving, asked.toExpertId(), traject.startsOn())) {
            no.add(Refusal.of(ErrorCode.NOT_FOUND, WHERE, at, "toExpertId"));
        }
    }

    private boolean takes(Caller caller, UUID leaving, UUID successor, LocalDate startsOn) {
        LocalDate today = Time.today(clock);
        LocalDate from = startsOn.isAfter(today) ? startsOn : today;
        return !successor.equals(leaving) && experts.standing(caller.partnershipId(), successor, from) == 1;
    }
}
