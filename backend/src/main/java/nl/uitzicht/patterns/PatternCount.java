package nl.uitzicht.patterns;

import java.util.List;

/** What is counted, and which waits are told of it. */
enum PatternCount {
    TRAJECTEN(List.of(
            Wait.Kind.COUPLING,
            Wait.Kind.FIRST_CONTACT,
            Wait.Kind.FIRST_VISIT,
            Wait.Kind.AFTER_VISIT,
            Wait.Kind.PLAN,
            Wait.Kind.CLOSING)),
    CASES(List.of(Wait.Kind.DECISION));

    private final List<Wait.Kind> waits;

    PatternCount(List<Wait.Kind> waits) {
        this.waits = waits;
    }

    List<Wait.Kind> waits() {
        return waits;
    }
}
