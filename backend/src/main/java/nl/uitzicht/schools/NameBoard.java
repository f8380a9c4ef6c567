package nl.uitzicht.schools;

import static nl.uitzicht.platform.mutations.ErrorCode.CONFLICT;
import static nl.uitzicht.platform.mutations.ErrorCode.FORBIDDEN;
import static nl.uitzicht.platform.mutations.ErrorCode.INVALID;
import static nl.uitzicht.platform.mutations.ErrorCode.NOT_FOUND;

import com.github.f4b6a3.uuid.UuidCreator;
import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import nl.uitzicht.platform.Time;
import nl.uitzicht.platform.audit.AuditLog;
import nl.uitzicht.platform.mutations.Outcome;
import nl.uitzicht.platform.mutations.Refusal;
import nl.uitzicht.platform.tenancy.Caller;
import nl.uitzicht.platform.tenancy.Role;

/** The beheerder says how a board is called, once for all its schools. */
@Singleton
class NameBoard {
    private static final int LENGTH = 120;

    private final SchoolBoards boards;
    private final AuditLog audit;
    private final Clock clock;

    NameBoard(SchoolBoards boards, AuditLog audit, Clock clock) {
        this.boards = boards;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * An empty name takes the name away. Refused for other roles, a number that no open school has, a name that is too long, and one that
     * another gave meanwhile.
     *
     * @param seen the name that stood when this one was typed; empty without one
     */
    Outcome<SchoolBoard> name(Caller caller, String number, @Nullable String seen, String name) {
        if (!caller.is(Role.ADMINISTRATOR)) {
            return Outcome.refused(Refusal.of(FORBIDDEN));
        }
        UUID tenant = caller.partnershipId();
        Optional<SchoolBoard> board = boards.find(tenant, Time.today(clock), number);
        if (board.isEmpty()) {
            return Outcome.refused(Refusal.of(NOT_FOUND, "number"));
        }
        if (name.length() > LENGTH) {
            return Outcome.refused(Refusal.of(INVALID, "name"));
        }
        if (!Objects.requireNonNullElse(board.get().name(), "").equals(seen)) {
            return Outcome.refused(Refusal.of(CONFLICT, "name"));
        }
        if (name.isEmpty()) {
            boards.unname(tenant, number);
        } else {
            boards.name(tenant, UuidCreator.getTimeOrderedEpoch(), number, name);
        }
        audit.record(caller, "schoolBoardName", "partnership", tenant);
        return Outcome.accepted(boards.find(tenant, Time.today(clock), number).orElseThrow(), tenant, 1);
    }
}
