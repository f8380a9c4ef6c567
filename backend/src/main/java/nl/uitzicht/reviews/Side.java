package nl.uitzicht.reviews;

/** What somebody is to a review. */
public enum Side {
    /** It is about this person. */
    EXPERT,
    /** Leads the conversation. */
    MANAGER,
    /** A procesbegeleider who was invited to take part. */
    GUEST
}
