package nl.uitzicht.trajecten;

import static nl.uitzicht.platform.tenancy.Role.EXPERT;
import static nl.uitzicht.platform.tenancy.Role.PROCESS_FACILITATOR;
import static nl.uitzicht.platform.tenancy.Role.SUPPORT_MANAGER;

import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.uitzicht.platform.graphql.Forbidden;
import nl.uitzicht.platform.tenancy.Caller;
import nl.uitzicht.platform.tenancy.Reach;
import nl.uitzicht.schools.Placement;

/** The one place that decides who may see and change which traject. */
@Singleton
class TrajectAccess {
    private final TrajectDirectory directory;

    TrajectAccess(TrajectDirectory directory) {
        this.directory = directory;
    }

    /** How far the caller lists trajecten of others; refused for other roles. An expert lists the own ones besides. */
    Reach listed(Caller caller) {
        Forbidden.unless(caller, PROCESS_FACILITATOR, SUPPORT_MANAGER, EXPERT);
        return caller.reach(PROCESS_FACILITATOR, SUPPORT_MANAGER);
    }

    /** Only a procesbegeleider starts a traject (R24). */
    Optional<TrajectRejection> starts(Caller caller) {
        return caller.is(PROCESS_FACILITATOR) ? Optional.empty() : Optional.of(new TrajectRejection.NotAllowed());
    }

    /** Whether the caller is procesbegeleider of a school, by where it is placed; of one without a network (R16) every one is. */
    boolean facilitates(Caller caller, @Nullable Placement placement) {
        return caller.reach(PROCESS_FACILITATOR)
                .holds(
                        placement == null ? null : placement.regionId(),
                        placement == null ? null : placement.networkId());
    }

    /** Only a procesbegeleider couples another expert (R24). */
    Optional<TrajectRejection> handsOver(Caller caller, @Nullable TrajectRow traject) {
        if (!caller.is(PROCESS_FACILITATOR)) {
            return Optional.of(new TrajectRejection.NotAllowed());
        }
        return traject == null || !within(caller.reach(PROCESS_FACILITATOR), traject)
                ? Optional.of(new TrajectRejection.Unknown("id"))
                : Optional.empty();
    }

    /** A procesbegeleider and the lead expert change a traject; who may not see it is told that it is absent. */
    Optional<TrajectRejection> changes(Caller caller, @Nullable TrajectRow traject, LocalDate today) {
        if (!caller.is(PROCESS_FACILITATOR, SUPPORT_MANAGER, EXPERT)) {
            return Optional.of(new TrajectRejection.NotAllowed());
        }
        if (traject == null) {
            return Optional.of(new TrajectRejection.Unknown("id"));
        }
        return within(caller.reach(PROCESS_FACILITATOR), traject)
                ? Optional.empty()
                : asExpertOrManager(caller, traject, today);
    }

    private Optional<TrajectRejection> asExpertOrManager(Caller caller, TrajectRow traject, LocalDate today) {
        List<TrajectExpert> own = couplings(caller, traject);
        if (own.stream().anyMatch(coupling -> coupling.lead() && coupling.covers(traject.judgedOn(today)))) {
            return Optional.empty();
        }
        boolean sees = within(caller.reach(SUPPORT_MANAGER), traject) || !own.isEmpty();
        return Optional.of(sees ? new TrajectRejection.NotAllowed() : new TrajectRejection.Unknown("id"));
    }

    private static boolean within(Reach reach, TrajectRow traject) {
        return reach.holds(traject.regionId(), traject.networkId());
    }

    private List<TrajectExpert> couplings(Caller caller, TrajectRow traject) {
        return caller.is(EXPERT)
                ? directory.experts(caller.partnershipId(), List.of(traject.id().id())).stream()
                        .filter(coupling -> coupling.id().equals(caller.membershipId()))
                        .toList()
                : List.of();
    }
}
