package nl.uitzicht.platform.tenancy;

/** The conditions of statements that are limited by a {@link Reach} in {@code :reach}: null is everywhere, an empty text nowhere. */
public final class Reached {
    /** For a row t with a region and a network, or with neither (R16); {@code :reach} is {@link Reach#places}. */
    public static final String ROW = " (:reach IS NULL OR FIND_IN_SET(COALESCE(HEX(t.network_id), '-'), :reach) "
            + "OR FIND_IN_SET(HEX(t.region_id), :reach)) ";

    /** For a network n; {@code :reach} is {@link Reach#places}. */
    public static final String NETWORK =
            " (:reach IS NULL OR FIND_IN_SET(HEX(n.id), :reach) OR FIND_IN_SET(HEX(n.region_id), :reach)) ";

    /** For a school s, by its network of :today, or by having none; {@code :reach} is {@link Reach#places}. */
    public static final String SCHOOL = " (:reach IS NULL OR COALESCE((SELECT MAX(FIND_IN_SET(HEX(n.id), :reach) > 0"
            + " OR FIND_IN_SET(HEX(n.region_id), :reach) > 0) FROM school_network k"
            + " JOIN local_network n ON n.partnership_id = k.partnership_id AND n.id = k.network_id"
            + " WHERE k.partnership_id = s.partnership_id AND k.school_id = s.id"
            + " AND k.starts_on <= :today AND (k.ends_on IS NULL OR k.ends_on >= :today)), FIND_IN_SET('-', :reach))) ";

    /** Begins "is an expert who works in these regions"; {@code :reach} is {@link Reach#regionsOfExperts}, and the period of x follows. */
    private static final String WORKS = " EXISTS (SELECT 1 FROM expert_region x WHERE x.partnership_id = :partnershipId"
            + " AND FIND_IN_SET(HEX(x.region_id), :reach) AND x.membership_id = ";

    /** For a member m who works there on some day from :from to :to. */
    public static final String EXPERT = " (:reach IS NULL OR" + WORKS
            + "m.id AND x.starts_on <= :to AND (x.ends_on IS NULL OR x.ends_on >= :from))) ";

    /** For hours h: of an expert who worked there that day, or done there; the hours of :ownId always. */
    public static final String HOURS =
            " (:reach IS NULL OR h.membership_id = :ownId OR FIND_IN_SET(HEX(h.of_region_id), :reach) OR" + WORKS
                    + "h.membership_id AND x.starts_on <= h.date AND (x.ends_on IS NULL OR x.ends_on >= h.date))) ";

    /** For batches of answers b: of an expert who worked there when it was sealed, or whose answers are all of there. */
    public static final String BATCH = " (:reach IS NULL OR FIND_IN_SET(HEX(b.region_id), :reach) OR" + WORKS
            + "b.expert_id AND x.starts_on <= b.sealed_on AND (x.ends_on IS NULL OR x.ends_on >= b.sealed_on))) ";

    /** For invitations i to answer: about an expert who worked there when it was sent, or of a school there. */
    public static final String ASKED = " (:reach IS NULL OR FIND_IN_SET(HEX(i.region_id), :reach) OR" + WORKS
            + "i.expert_id AND x.starts_on <= i.asked_on AND (x.ends_on IS NULL OR x.ends_on >= i.asked_on))) ";

    private Reached() {}
}
