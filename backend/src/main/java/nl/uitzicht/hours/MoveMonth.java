package nl.uitzicht.hours;

import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.uitzicht.platform.Time;
import nl.uitzicht.platform.mutations.Outcome;
import nl.uitzicht.platform.mutations.Refusal;
import nl.uitzicht.platform.tenancy.Caller;
import nl.uitzicht.platform.tenancy.Role;

/** Moves month sheets along the table of {@link MonthMove}: the expert the own one, the manager those of others. */
@Singleton
class MoveMonth {
    private static final int LAST_DAYS = 7;

    /** A sheet as a manager looked at it: an hour that came or changed since makes it another version (architecture rule 5). */
    record Seen(UUID expertId, int version) {}

    private final MonthSheets sheets;
    private final MonthGuard months;
    private final HourRules rules;
    private final Clock clock;

    MoveMonth(MonthSheets sheets, MonthGuard months, HourRules rules, Clock clock) {
        this.sheets = sheets;
        this.months = months;
        this.rules = rules;
        this.clock = clock;
    }

    /** Who was an expert that month submits it, also without hours; the running month only on its last seven days. */
    Outcome<MonthSheet> submit(Caller caller, YearMonth month) {
        LocalDate from = month.atEndOfMonth().minusDays(LAST_DAYS - 1L);
        if (Time.today(clock).isBefore(from)) {
            return Outcome.refused(new MonthRejection.NotOver(month, from));
        }
        return ofOwn(caller, month, MonthMove.SUBMIT, null);
    }

    /** The expert asks to open an accepted month, with a reason. */
    Outcome<MonthSheet> askReopening(Caller caller, YearMonth month, String reason) {
        List<Refusal> no = judgeReason(reason);
        return no.isEmpty() ? ofOwn(caller, month, MonthMove.ASK_REOPENING, reason) : Outcome.refused(no);
    }

    /** The manager gives back or opens a month of somebody else, with a reason. */
    Outcome<MonthSheet> byManager(Caller caller, Seen seen, YearMonth month, MonthMove move, String reason) {
        List<Refusal> no = judgeReason(reason);
        no.addAll(judgeManager(caller, List.of(seen), month, "expertId"));
        return no.isEmpty() ? asSeen(caller, seen, month, move, reason) : Outcome.refused(no);
    }

    /** The manager accepts months of others in one act, each as it was looked at: all of them, or none; of who stopped also what was not submitted. */
    Outcome<List<MonthSheet>> accept(Caller caller, List<Seen> seen, YearMonth month) {
        List<Seen> ordered =
                seen.stream().sorted(Comparator.comparing(Seen::expertId)).toList();
        List<Refusal> no = judgeManager(caller, ordered, month, "sheets");
        if (!no.isEmpty()) {
            return Outcome.refused(no);
        }
        List<MonthSheet> accepted = new ArrayList<>();
        for (Seen one : ordered) {
            switch (asSeen(caller, one, month, accepting(caller, one, month), null)) {
                case Outcome.Accepted<MonthSheet> done -> accepted.add(done.value());
                case Outcome.Refused<MonthSheet> refused -> no.addAll(refused.refusals());
            }
        }
        return no.isEmpty()
                ? Outcome.accepted(accepted, accepted.getFirst().id().id(), 1)
                : Outcome.refused(no);
    }

    private MonthMove accepting(Caller caller, Seen seen, YearMonth month) {
        boolean stopped =
                line(caller, seen.expertId(), month, null).orElseThrow().stopped();
        return stopped ? MonthMove.ACCEPT_UNSUBMITTED : MonthMove.ACCEPT;
    }

    private List<Refusal> judgeManager(Caller caller, List<Seen> seen, YearMonth month, String field) {
        List<UUID> expertIds = seen.stream().map(Seen::expertId).toList();
        List<Refusal> no = new ArrayList<>();
        if (!caller.is(Role.SUPPORT_MANAGER)) {
            no.add(new MonthRejection.NotYourRole());
            return no;
        }
        if (expertIds.contains(caller.membershipId())) {
            no.add(new MonthRejection.OwnMonth());
        }
        if (expertIds.isEmpty() || expertIds.stream().anyMatch(expertId -> unknown(caller, expertId, month))) {
            no.add(new MonthRejection.UnknownExpert(field));
        }
        return no;
    }

    private boolean unknown(Caller caller, UUID expertId, YearMonth month) {
        String reach = caller.reach(Role.SUPPORT_MANAGER).regionsOfExperts();
        return line(caller, expertId, month, reach).isEmpty();
    }

    private Optional<MonthLine> line(Caller caller, UUID expertId, YearMonth month, @Nullable String reach) {
        return sheets.line(caller.partnershipId(), expertId, month, reach, Time.today(clock));
    }

    private List<Refusal> judgeReason(String reason) {
        List<Refusal> no =
                new ArrayList<>(rules.judgeText("reason", reason, HourRules.REASON_LENGTH, Time.today(clock)));
        if (reason.isEmpty()) {
            no.add(new MonthRejection.ReasonMissing());
        }
        return no;
    }

    private Outcome<MonthSheet> ofOwn(Caller caller, YearMonth month, MonthMove move, @Nullable String reason) {
        if (line(caller, caller.membershipId(), month, null).isEmpty()) {
            return Outcome.refused(
                    caller.is(Role.EXPERT)
                            ? new MonthRejection.NotAnExpertThen(month)
                            : new MonthRejection.NotYourRole());
        }
        return move(caller, months.lock(caller.partnershipId(), caller.membershipId(), month), move, reason);
    }

    private Outcome<MonthSheet> asSeen(
            Caller caller, Seen seen, YearMonth month, MonthMove move, @Nullable String reason) {
        MonthSheet sheet = months.lock(caller.partnershipId(), seen.expertId(), month);
        if (sheet.version() != seen.version()) {
            return Outcome.refused(new MonthRejection.Changed(
                    line(caller, seen.expertId(), month, null).orElseThrow()));
        }
        return move(caller, sheet, move, reason);
    }

    private Outcome<MonthSheet> move(Caller caller, MonthSheet sheet, MonthMove move, @Nullable String reason) {
        if (!move.allowedFrom(sheet.state())) {
            return Outcome.refused(new MonthRejection.WrongState());
        }
        boolean asking = move == MonthMove.ASK_REOPENING;
        var submittedAt = move == MonthMove.SUBMIT ? Time.utc(clock) : sheet.submittedAt();
        sheets.move(caller.partnershipId(), sheet.id().id(), move.to(), reason, asking, submittedAt);
        MonthSheet moved = new MonthSheet(
                sheet.id(),
                sheet.membershipId(),
                sheet.month(),
                move.to(),
                reason,
                asking,
                submittedAt,
                sheet.version() + 1);
        return Outcome.accepted(moved, sheet.id().id(), 1);
    }
}
