package nl.uitzicht.platform.tenancy;

/** The conditions of statements that are limited by a {@link Reach} in {@code :reach}: null is everywhere, an empty text nowhere. */
public final class Reached {
    /** For a row t with a region and a network, or with neither (R16); {@code :reach} is {@link Reach#places}. */
    public static final String ROW = " (:reach IS NULL OR FIND_IN_SET(COALESCE(HEX(t.network_id), '-'), :reach) "
            + "OR FIND_IN_SET(HEX(t.region_id), :reach)) ";

    /** For a network n; {@code :reach} is {@link Reach#places}. */
    public static final String NETWORK =
            " (:reach IS NULL OR FIND_IN_SET(HEX(n.id), :reach) OR FIND_IN_SET(HEX(n.region_id), :reach)) ";

    /** Ends a statement on memberships k of a school: the one of :today, else the next one, else the last one that was. */
    public static final String MEMBERSHIP =
            " ORDER BY (k.starts_on <= :today AND (k.ends_on IS NULL OR k.ends_on >= :today)) DESC, (k.starts_on > :today) DESC,"
                    + " ABS(DATEDIFF(k.starts_on, :today)), k.id LIMIT 1";

    /** For a school s, by its {@link #MEMBERSHIP}, or by never having had one; {@code :reach} is {@link Reach#places}. */
    public static final String SCHOOL = " (:reach IS NULL OR COALESCE((SELECT FIND_IN_SET(HEX(n.id), :reach) > 0"
            + " OR FIND_IN_SET(HEX(n.region_id), :reach) > 0 FROM school_network k"
            + " JOIN local_network n ON n.partnership_id = k.partnership_id AND n.id = k.network_id"
            + " WHERE k.partnership_id = s.partnership_id AND k.school_id = s.id" + MEMBERSHIP
            + "), FIND_IN_SET('-', :reach))) ";

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

    /** For the traject t of hours h, {@code :places} being {@link Reach#places}: one within reach, or of hours of :ownId. */
    public static final String TRAJECT_OF_HOURS =
            " (h.membership_id = :ownId OR :places IS NULL OR FIND_IN_SET(COALESCE(HEX(t.network_id), '-'), :places) "
                    + "OR FIND_IN_SET(HEX(t.region_id), :places)) ";

    /** For batches of answers b: of an expert who worked there when it was sealed, or whose answers are all of there; those of :ownId always. */
    public static final String BATCH =
            " (:reach IS NULL OR b.expert_id = :ownId OR FIND_IN_SET(HEX(b.region_id), :reach) OR" + WORKS
                    + "b.expert_id AND x.starts_on <= b.sealed_on AND (x.ends_on IS NULL OR x.ends_on >= b.sealed_on))) ";

    /** For invitations i to answer: about an expert who worked there when it was sent, or of a school there; about :ownId always. */
    public static final String ASKED =
            " (:reach IS NULL OR i.expert_id = :ownId OR FIND_IN_SET(HEX(i.region_id), :reach) OR" + WORKS
                    + "i.expert_id AND x.starts_on <= i.asked_on AND (x.ends_on IS NULL OR x.ends_on >= i.asked_on))) ";

    private Reached() {}
}
