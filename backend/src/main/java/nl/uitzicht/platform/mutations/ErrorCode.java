package nl.uitzicht.platform.mutations;

/** The closed list of refusals, equal to the enum of {@code schema.graphql}, which says what each means. */
public enum ErrorCode {
    NOT_FOUND,
    FORBIDDEN,
    MUTATION_REUSED,
    CONFLICT,
    REQUIRED,
    TOO_LONG,
    INVALID,
    TEXT_BSN,
    TEXT_EMAIL,
    TEXT_PHONE,
    TEXT_BIRTH_DATE,
    TEXT_IBAN,
    MINUTES_OUT_OF_RANGE,
    TRAVEL_OUT_OF_RANGE,
    DATE_TOO_LATE,
    DATE_TOO_EARLY,
    OUTSIDE_COUPLING,
    DAY_FULL,
    MONTH_ACCEPTED,
    MONTH_NOT_OVER,
    MONTH_STATE,
    KIND_NOT_FOR_EXPERTS,
    KIND_RETIRED,
    WITHDRAWN,
    APPOINTMENT_SETTLED,
    TRAJECT_CLOSED,
    OWN_WORK,
    NOT_AVAILABLE,
    APP_TOO_OLD
}
