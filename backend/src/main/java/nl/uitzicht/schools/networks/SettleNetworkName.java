package nl.uitzicht.schools.networks;

import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.uitzicht.platform.Time;
import nl.uitzicht.platform.mutations.ErrorCode;
import nl.uitzicht.platform.mutations.Outcome;
import nl.uitzicht.platform.mutations.Refusal;
import nl.uitzicht.platform.tenancy.Caller;
import nl.uitzicht.platform.tenancy.Role;
import nl.uitzicht.schools.Schools;

/** An administrator says which school a printed name is, or that it is none; every later import remembers it. */
@Singleton
class SettleNetworkName {
    private final NetworkNames names;
    private final Schools schools;
    private final Placement placement;
    private final Clock clock;

    SettleNetworkName(NetworkNames names, Schools schools, Placement placement, Clock clock) {
        this.names = names;
        this.schools = schools;
        this.placement = placement;
        this.clock = clock;
    }

    /** @param schoolId null for "no counterpart" */
    Outcome<UUID> settle(Caller caller, UUID nameId, @Nullable UUID schoolId, LocalDate from) {
        if (!caller.is(Role.ADMINISTRATOR)) {
            return Outcome.refused(Refusal.of(ErrorCode.FORBIDDEN));
        }
        schools.lockImports(caller.partnershipId());
        var name = names.forUpdate(caller.partnershipId(), nameId);
        if (name.isEmpty()) {
            return Outcome.refused(Refusal.of(ErrorCode.NOT_FOUND, "id"));
        }
        if (schoolId != null && !isOpenSchool(caller, schoolId)) {
            return Outcome.refused(Refusal.of(ErrorCode.NOT_FOUND, "schoolId"));
        }
        apply(caller, name.get(), schoolId, from);
        return Outcome.accepted(nameId, nameId, 1);
    }

    private boolean isOpenSchool(Caller caller, UUID schoolId) {
        return schools.findById(caller.tid(schoolId))
                .filter(school -> school.closedOn() == null)
                .isPresent();
    }

    private void apply(Caller caller, NetworkName name, @Nullable UUID schoolId, LocalDate from) {
        names.update(name.settled(schoolId, caller.membershipId(), Time.utc(clock)));
        var left = name.schoolId();
        var leaves = left != null && !left.equals(schoolId) && !isNamedElsewhere(caller, name, left);
        placement.place(
                caller.partnershipId(),
                schoolId == null ? Map.of() : Map.of(schoolId, name.networkId()),
                leaves ? List.of(left) : List.of(),
                from);
    }

    private boolean isNamedElsewhere(Caller caller, NetworkName name, UUID schoolId) {
        return names.all(caller.partnershipId()).stream()
                .anyMatch(other -> !other.id().equals(name.id()) && schoolId.equals(other.schoolId()));
    }
}
