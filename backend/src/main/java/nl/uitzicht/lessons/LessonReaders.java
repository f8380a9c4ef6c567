package nl.uitzicht.lessons;

import static nl.uitzicht.platform.tenancy.Role.POLICY_OFFICER;
import static nl.uitzicht.platform.tenancy.Role.PROCESS_FACILITATOR;
import static nl.uitzicht.platform.tenancy.Role.SCHOOL;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.uitzicht.platform.Time;
import nl.uitzicht.platform.tenancy.Caller;
import nl.uitzicht.schools.RoleNetwork;
import nl.uitzicht.schools.RoleNetworks;

/** Whose lessons somebody reads: the members of a network, and who facilitates it or makes its policy. */
@Singleton
class LessonReaders {
    private static final int MOST = 100;

    private final RoleNetworks networks;
    private final Clock clock;

    LessonReaders(RoleNetworks networks, Clock clock) {
        this.networks = networks;
        this.clock = clock;
    }

    Set<UUID> networks(Caller caller) {
        LocalDate today = Time.today(clock);
        Stream<RoleNetwork> held = outside(caller)
                ? networks
                        .of(
                                caller.partnershipId(),
                                caller.reach(PROCESS_FACILITATOR, POLICY_OFFICER)
                                        .places(),
                                MOST)
                        .stream()
                : Stream.of();
        Stream<RoleNetwork> own = caller.is(SCHOOL)
                ? networks.networksOfContact(caller.partnershipId(), caller.email(), today).stream()
                : Stream.of();
        return Stream.concat(held, own).map(RoleNetwork::id).collect(Collectors.toSet());
    }

    /** Lessons of schools without a network (R16) are for those who work across networks. */
    boolean outside(Caller caller) {
        return caller.is(PROCESS_FACILITATOR, POLICY_OFFICER);
    }

    /** A procesbegeleider may take a lesson of an own network away. */
    boolean removes(Caller caller, Lesson lesson) {
        if (!caller.is(PROCESS_FACILITATOR)) {
            return false;
        }
        List<RoleNetwork> own = lesson.networkId() == null
                ? List.of()
                : networks.one(
                        caller.partnershipId(),
                        caller.reach(PROCESS_FACILITATOR).places(),
                        lesson.networkId());
        return lesson.networkId() == null || !own.isEmpty();
    }
}
