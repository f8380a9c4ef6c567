package nl.uitzicht.cases;

/** The band of groups a case is about: neither an age nor the name of a group. */
public enum GroupBand {
    GROUPS_1_2,
    GROUPS_3_4,
    GROUPS_5_6,
    GROUPS_7_8
}
