package nl.uitzicht.hours;

/** Where a month sheet stands; {@link MonthMove} says what leads from where to where. */
enum MonthState {
    OPEN,
    SUBMITTED,
    ACCEPTED,
    RETURNED
}
