package nl.uitzicht.hours;

import java.util.EnumSet;
import java.util.Set;

/** The one table of what can happen to a month sheet (D18). */
enum MonthMove {
    SUBMIT(EnumSet.of(MonthState.OPEN, MonthState.RETURNED), MonthState.SUBMITTED),
    /** A late entry pulls a submitted month back. */
    PULL_BACK(EnumSet.of(MonthState.SUBMITTED), MonthState.OPEN),
    ACCEPT(EnumSet.of(MonthState.SUBMITTED), MonthState.ACCEPTED),
    /** Of who is an expert no more and cannot submit (decision 0130). */
    ACCEPT_UNSUBMITTED(EnumSet.of(MonthState.OPEN, MonthState.RETURNED, MonthState.SUBMITTED), MonthState.ACCEPTED),
    RETURN(EnumSet.of(MonthState.SUBMITTED), MonthState.RETURNED),
    ASK_REOPENING(EnumSet.of(MonthState.ACCEPTED), MonthState.ACCEPTED),
    REOPEN(EnumSet.of(MonthState.ACCEPTED), MonthState.OPEN);

    private final Set<MonthState> from;
    private final MonthState to;

    MonthMove(Set<MonthState> from, MonthState to) {
        this.from = from;
        this.to = to;
    }

    boolean allowedFrom(MonthState state) {
        return from.contains(state);
    }

    MonthState to() {
        return to;
    }
}
