package nl.uitzicht.meetings;

/** Who sits at the table beside the schools (R13, R14, R16). */
enum MeetingGuest {
    FACILITATOR,
    POLICY_OFFICER,
    ADVICE_TEAM
}
