package nl.uitzicht.platform.tenancy;

/** The roles of a partnership; a person may hold several and has the union of their rights (D1). */
public enum Role {
    EXPERT,
    SCHOOL,
    SUPPORT_MANAGER,
    PROCESS_FACILITATOR,
    POLICY_OFFICER,
    ADMINISTRATOR;

    /** Whether signing in asks a second factor and an idle session ends after 12 hours (D4). */
    public boolean needsSecondFactor() {
        return this != EXPERT && this != SCHOOL;
    }
}
