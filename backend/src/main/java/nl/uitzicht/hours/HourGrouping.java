package nl.uitzicht.hours;

import nl.uitzicht.platform.tenancy.Reached;

/** What a group of totals is, as pieces of SQL: its key, its label, and the table the label comes from. */
enum HourGrouping {
    EXPERT(
            "h.membership_id",
            "m.name",
            "JOIN membership m ON m.partnership_id = h.partnership_id AND m.id = h.membership_id"),
    REGION(
            "h.of_region_id",
            placed("r.name", "Zonder regio"),
            "LEFT JOIN region r ON r.partnership_id = h.partnership_id AND r.id = h.of_region_id"),
    NETWORK(
            "h.of_network_id",
            placed("CONCAT(n.name, ', ', nr.name)", "Zonder netwerk"), // every region counts its networks from 1
            "LEFT JOIN local_network n ON n.partnership_id = h.partnership_id AND n.id = h.of_network_id "
                    + "LEFT JOIN region nr ON nr.partnership_id = n.partnership_id AND nr.id = n.region_id"),
    BOARD(
            "IF(h.traject_id IS NULL, NULL, s.board_number)",
            "IF(h.traject_id IS NULL, NULL, COALESCE(b.name, CONCAT('Bestuur ', IF(s.board_number = '', 'onbekend', s.board_number))))",
            "LEFT JOIN traject t ON t.partnership_id = h.partnership_id AND t.id = h.traject_id "
                    + "LEFT JOIN school s ON s.partnership_id = t.partnership_id AND s.id = t.school_id "
                    + "LEFT JOIN school_board b ON b.partnership_id = s.partnership_id AND b.board_number = s.board_number"),
    DOMAIN(
            "h.of_domain_id",
            "d.name",
            "LEFT JOIN expertise_domain d ON d.partnership_id = h.partnership_id AND d.id = h.of_domain_id"),
    TRAJECT(
            "h.traject_id",
            "CONCAT(s.name, IF(" + Reached.TRAJECT_OF_HOURS + ", CONCAT(': ', t.question), ''))",
            "LEFT JOIN traject t ON t.partnership_id = h.partnership_id AND t.id = h.traject_id "
                    + "LEFT JOIN school s ON s.partnership_id = t.partnership_id AND s.id = t.school_id"),
    MONTH("DATE_FORMAT(h.date, '%Y-%m')", "DATE_FORMAT(h.date, '%Y-%m')", ""),
    ACTIVITY_KIND(
            "h.activity_kind_id",
            "k.name",
            "JOIN activity_kind k ON k.partnership_id = h.partnership_id AND k.id = h.activity_kind_id");

    /** Its parameters: the reach, who sees the own hours, and the reach twice more. */
    private static final String SEEN = numbered(Reached.HOURS.replace(":partnershipId", "h.partnership_id"));

    private final String key;
    private final String label;
    private final String join;

    HourGrouping(String key, String label, String join) {
        this.key = key;
        this.label = label;
        this.join = join;
    }

    /** The whole statement; its parameters are those of {@link HourTotals}. */
    String sql() {
        return "SELECT " + key + " AS group_key, MAX(" + numbered(label) + ") AS label, SUM(h.minutes) AS minutes, "
                + "SUM(h.travel_minutes) AS travel_minutes, COUNT(*) AS entries FROM hour_line h " + join
                + " WHERE h.partnership_id = ? AND NOT h.withdrawn AND h.date BETWEEN ? AND ?"
                + " AND (? IS NULL OR h.membership_id = ?) AND (? IS NULL OR h.traject_id = ?) AND (? IS NULL OR h.of_network_id = ?)"
                + " AND (? IS NULL OR h.of_region_id = ?) AND (? IS NULL OR h.of_domain_id = ?)"
                + " AND (? IS NULL OR EXISTS (SELECT 1 FROM traject bt JOIN school bs"
                + " ON bs.partnership_id = bt.partnership_id AND bs.id = bt.school_id"
                + " WHERE bt.partnership_id = h.partnership_id AND bt.id = h.traject_id AND bs.board_number = ?))"
                + " AND" + SEEN
                + " GROUP BY " + group() + " ORDER BY SUM(h.minutes) DESC, " + group() + " LIMIT ?";
    }

    /** General work has no place, and neither has a traject at a school without one: those are two groups. */
    private String group() {
        return this == REGION || this == NETWORK ? key + ", h.traject_id IS NULL AND " + key + " IS NULL" : key;
    }

    private static String placed(String name, String without) {
        return "COALESCE(" + name + ", IF(h.traject_id IS NULL, NULL, '" + without + "'))";
    }

    /** Whether its label is limited to what is seen: then its parameters come first, who sees the own hours, and three times the places. */
    boolean limitsLabel() {
        return this == TRAJECT;
    }

    /** With parameters that have a place in the place of those with a name. */
    private static String numbered(String named) {
        return named.replaceAll(":(ownId|reach|places)", "?");
    }

    /** Whether the key is an id; that of a month and of a board is a text. */
    boolean keyedById() {
        return this != MONTH && this != BOARD;
    }
}
