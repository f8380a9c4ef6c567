package nl.uitzicht.cases;

/** How a school goes on after direct advice (R23); a basic question may have such a tip too. */
public enum FollowUp {
    ON_THEIR_OWN,
    BOARD_FUNDS,
    YOUTH_CARE,
    MEDICAL,
    CLUSTER_1_2
}
