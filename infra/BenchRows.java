import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiFunction;

/**
 * Fills the database of a running demonstration for infra/bench, and counts its statements. Run from source:
 * {@code java -cp CLASS_PATH BenchRows.java JDBC_URL years 5 | partnerships 20 | experts 200 | rounds | links 1000 | envelopes | pool 200 | statements}.
 */
public class BenchRows {
    private static final String EXPERT = "expert@demo.uitzicht.example";
    private static final String ME = "(SELECT x.id FROM (SELECT m.id FROM membership m JOIN account a ON a.id = m.account_id WHERE a.email = '" + EXPERT + "' LIMIT 1) x)";
    private static final int RUNNING = 20;
    /** What grows with the years, parents first; and which columns name one of these rows. */
    private static final List<String> YEARLY =
            List.of("traject", "traject_expert", "traject_agreement", "appointment", "hour_entry", "hour_change", "month_sheet");

    private static final Set<String> OWN = Set.of("id", "traject_id", "hour_entry_id", "appointment_id");

    private final Map<String, Map<String, String>> columns = new HashMap<>();
    private final Statement sql;

    private BenchRows(Statement sql) {
        this.sql = sql;
    }

    public static void main(String[] arguments) throws SQLException {
        try (Connection connection = DriverManager.getConnection(arguments[0]); Statement sql = connection.createStatement()) {
            BenchRows rows = new BenchRows(sql);
            switch (arguments[1]) {
                case "years" -> rows.years(Integer.parseInt(arguments[2]));
                case "partnerships" -> rows.partnerships(Integer.parseInt(arguments[2]));
                case "experts" -> rows.experts(Integer.parseInt(arguments[2]));
                case "rounds" -> rows.rounds();
                case "links" -> rows.links(Integer.parseInt(arguments[2]));
                case "envelopes" -> System.out.println(rows.number("SELECT COUNT(*) FROM survey_envelope"));
                case "pool" -> rows.pool(Integer.parseInt(arguments[2]));
                case "statements" -> System.out.println(rows.statements());
                default -> throw new IllegalArgumentException(arguments[1]);
            }
        }
    }

    /** The first expert gets 20 running trajecten; then each earlier year is a copy of the last one, 52 weeks before it, with its trajecten closed. */
    private void years(int years) throws SQLException {
        sql.execute("SET FOREIGN_KEY_CHECKS = 0");
        couple();
        for (int year = 1; year < years; year++) {
            for (String table : YEARLY) {
                int weeks = 52 * year;
                int y = year;
                copy(table, (column, type) -> aged(column, type, y, weeks), ORIGINAL);
            }
            sql.execute(("UPDATE traject t SET state = 'CLOSED', ending = 'GOALS_REACHED', "
                            + "ends_on = COALESCE(ends_on, starts_on + INTERVAL 200 DAY) "
                            + "WHERE t.starts_on < CURRENT_DATE - INTERVAL %d WEEK AND state <> 'CLOSED'")
                    .formatted(52 * year));
        }
        report();
    }

    /** Invitations of schools with links that are known: bench-link-0 and further. */
    private void links(int count) throws SQLException {
        long schools = number("SELECT COUNT(*) FROM school WHERE partnership_id = " + FIRST);
        for (int i = 0; i < count; i++) {
            sql.execute(("INSERT INTO survey_invitation (partnership_id, id, questionnaire_id, traject_id, contact_number, school_id, expert_id, traject_starts_on, "
                            + "state, secret_hash, recipient, recipient_name, asked_on, reminders, bounced, counted, draft_version) "
                            + "SELECT s.partnership_id, UNHEX(LEFT(SHA1('bench invitation %1$d'), 32)), (SELECT q.id FROM survey_questionnaire q "
                            + "WHERE q.partnership_id = s.partnership_id AND q.purpose = 'AFTER_TRAJECT' ORDER BY q.number DESC LIMIT 1), "
                            + "UNHEX(LEFT(SHA1('bench traject %1$d'), 32)), 0, s.id, %2$s, CURRENT_DATE - INTERVAL 90 DAY, 'OPEN', "
                            + "UNHEX(SHA2('survey link bench-link-%1$d', 256)), 'ib@school.example', 'Ina Berg', CURRENT_DATE, 0, FALSE, FALSE, 0 "
                            + "FROM school s WHERE s.partnership_id = %3$s ORDER BY s.id LIMIT 1 OFFSET %4$d")
                    .formatted(i, ME, FIRST, i % schools));
        }
    }

    /** A pool of so many experts, each with a review in every round, and 40 running trajecten for the first one. */
    private void pool(int experts) throws SQLException {
        sql.execute("SET FOREIGN_KEY_CHECKS = 0");
        couple(40);
        for (int i = 0; i < experts; i++) {
            String tag = "pool " + i;
            String name = "CONCAT('Bench ', '" + i + "')";
            copy("account", (column, type) -> switch (column) {
                case "id" -> mapped(tag, "id");
                case "email" -> "'" + "bench" + tag.substring(5) + "@bench.uitzicht.example'";
                default -> "`" + column + "`";
            }, "email = '" + EXPERT + "'");
            for (String table : List.of("membership", "role_grant", "expert_contract", "expert_domain", "expert_region", "review")) {
                copy(table, (column, type) -> switch (column) {
                    case "id" -> mapped(tag, "id");
                    case "account_id", "membership_id", "expert_id" -> mapped(tag, column);
                    case "name" -> name;
                    default -> "`" + column + "`";
                }, owner(table) + " = " + ME);
            }
        }
        report();
    }

    private static String owner(String table) {
        return switch (table) {
            case "membership" -> "id";
            case "review" -> "expert_id";
            default -> "membership_id";
        };
    }

    private void couple() throws SQLException {
        couple(RUNNING);
    }

    private void couple(int running) throws SQLException {
        String me = ME;
        long mine = number("SELECT COUNT(*) FROM traject t JOIN traject_expert e ON e.partnership_id = t.partnership_id AND e.traject_id = t.id "
                + "WHERE t.state = 'RUNNING' AND e.ends_on IS NULL AND e.membership_id = " + me);
        sql.execute("INSERT INTO traject_expert (partnership_id, id, traject_id, membership_id, lead_expert, starts_on) "
                + "SELECT partnership_id, " + mapped("bench", "id") + ", id, " + me + ", 0, starts_on FROM traject t WHERE state = 'RUNNING' "
                + "AND NOT EXISTS (SELECT 1 FROM traject_expert e WHERE e.partnership_id = t.partnership_id AND e.traject_id = t.id AND e.membership_id = " + me + ") "
                + "LIMIT " + Math.max(0, running - mine));
    }

    private static String aged(String column, String type, int year, int weeks) {
        if (OWN.contains(column)) {
            return mapped("year " + year, column);
        }
        if (column.equals("month")) {
            return "%s - INTERVAL %d YEAR".formatted(column, year);
        }
        return type.startsWith("date") ? "`%s` - INTERVAL %d WEEK".formatted(column, weeks) : "`" + column + "`";
    }

    /** Copies of the experts that there are, until there are so many, each with contract and regions of its own; all have all domains. */
    private void experts(int most) throws SQLException {
        sql.execute("SET FOREIGN_KEY_CHECKS = 0");
        long there = number(EXPERTS);
        for (int round = 1; number(EXPERTS) < most; round++) {
            String tag = "expert " + round;
            String who = " IN (SELECT g.membership_id FROM role_grant g WHERE g.role = 'EXPERT' AND HEX(g.membership_id) NOT LIKE '____________9%') AND " + ORIGINAL
                    + " AND partnership_id = " + FIRST;
            long left = Math.min(there, most - number(EXPERTS));
            sql.execute("INSERT IGNORE INTO account (id, email, password_hash) SELECT " + mapped(tag, "account_id") + ", CONCAT('" + round + ".', HEX(account_id), '@bench.example'), '' "
                    + "FROM membership WHERE id" + who);
            copy("membership", (column, type) -> EXPERT_IDS.contains(column) ? mapped(tag, column) : "`" + column + "`", "id" + who + " ORDER BY id LIMIT " + left);
            for (String table : List.of("role_grant", "expert_contract", "expert_domain", "expert_region")) {
                copy(table, (column, type) -> EXPERT_IDS.contains(column) ? mapped(tag, column) : "`" + column + "`",
                        "membership_id" + who + (table.equals("role_grant") ? " AND role = 'EXPERT'" : "")
                                + " AND " + mapped(tag, "membership_id") + " IN (SELECT m.id FROM membership m)");
            }
        }
        sql.execute("INSERT IGNORE INTO expert_domain (partnership_id, id, membership_id, domain_id, starts_on) "
                + "SELECT g.partnership_id, UNHEX(LEFT(SHA1(CONCAT(HEX(g.membership_id), HEX(d.id))), 32)), g.membership_id, d.id, CURRENT_DATE - INTERVAL 1 YEAR "
                + "FROM role_grant g JOIN expertise_domain d ON d.partnership_id = g.partnership_id WHERE g.role = 'EXPERT' AND NOT EXISTS (SELECT 1 FROM expert_domain e "
                + "WHERE e.partnership_id = g.partnership_id AND e.membership_id = g.membership_id AND e.domain_id = d.id)");
        System.out.println(number(EXPERTS) + " experts");
    }

    private static final Set<String> EXPERT_IDS = Set.of("id", "account_id", "membership_id");
    private static final String EXPERTS = "SELECT COUNT(DISTINCT membership_id) FROM role_grant WHERE role = 'EXPERT'";

    /** One running traject of the first expert went round three times, with forty notes of that expert. */
    private void rounds() throws SQLException {
        String me = "(SELECT m.id FROM membership m JOIN account a ON a.id = m.account_id WHERE a.email = '%s' LIMIT 1)".formatted(EXPERT);
        String one = "(SELECT t.id FROM traject t JOIN traject_expert e ON e.partnership_id = t.partnership_id AND e.traject_id = t.id "
                + "WHERE t.state = 'RUNNING' AND e.ends_on IS NULL AND e.membership_id = " + me + " ORDER BY t.starts_on DESC, t.id LIMIT 1)";
        sql.execute("SET @traject = " + one + ", @me = " + me + ", @tenant = " + FIRST);
        sql.execute("DELETE FROM route_move WHERE partnership_id = @tenant AND traject_id = @traject");
        sql.execute("REPLACE INTO route_position (partnership_id, id, step, cycle, since, version) VALUES (@tenant, @traject, 'REALISE', 3, CURRENT_DATE, 20)");
        List<String> steps = List.of("COUPLED", "PREPARATION", "OBSERVE", "UNDERSTAND", "PLAN", "REALISE", "EVALUATE");
        int number = 0;
        for (int cycle = 1; cycle <= 3; cycle++) {
            for (int step = cycle == 1 ? 1 : 2; step < steps.size(); step++) {
                number++;
                String from = cycle > 1 && step == 2 ? "EVALUATE" : steps.get(step - 1);
                sql.execute(("INSERT INTO route_move (partnership_id, id, traject_id, number, cycle, from_step, to_step, made_on, reason, membership_id, at) VALUES (@tenant, "
                                + NEW_ID + ", @traject, %d, %d, '%s', '%s', CURRENT_DATE - INTERVAL %d DAY, '', @me, NOW())")
                        .formatted(number, cycle, from, steps.get(step), 60 - number));
            }
        }
        for (int note = 0; note < 40; note++) {
            sql.execute(("INSERT INTO phase_note (partnership_id, id, traject_id, membership_id, cycle, phase, audience, text, version, written_at, changed_at) VALUES (@tenant, "
                            + NEW_ID + ", @traject, @me, %d, '%s', '%s', REPEAT('Een zin over wat er te zien was. ', 20), 1, NOW(), NOW() - INTERVAL %d HOUR)")
                    .formatted(1 + note / 14, steps.get(2 + note % 5), note % 4 == 0 ? "DOSSIER" : "WORKING", note));
        }
        System.out.println(number + " moves and 40 notes on one traject");
    }

    private static final String NEW_ID = "UNHEX(REPLACE(UUID(), '-', ''))";

    /** Each other partnership is a copy of the first one, with accounts of its own. */
    private void partnerships(int count) throws SQLException {
        sql.execute("SET FOREIGN_KEY_CHECKS = 0");
        List<String> tables = tenantTables();
        for (int number = 2; number <= count; number++) {
            String tag = "partnership " + number;
            sql.execute("INSERT INTO account (id, email, password_hash) SELECT " + mapped(tag, "id") + ", CONCAT('" + number + ".', email), password_hash FROM account "
                    + "WHERE email LIKE '%@demo.uitzicht.example' AND email NOT REGEXP '^[0-9]'");
            int n = number;
            copy("partnership", (column, type) -> switch (column) {
                case "id" -> mapped(tag, "id");
                case "slug", "name" -> "CONCAT(%s, ' %d')".formatted(column, n);
                default -> "`" + column + "`";
            }, "id = " + FIRST);
            for (String table : tables) {
                copy(table, (column, type) -> switch (column) {
                    case "partnership_id", "account_id" -> mapped(tag, column);
                    default -> "`" + column + "`";
                }, "partnership_id = " + FIRST);
            }
        }
        report();
    }

    private static final String FIRST = "(SELECT m.partnership_id FROM membership m JOIN account a ON a.id = m.account_id WHERE a.email = '" + EXPERT + "' LIMIT 1)";

    /** The tables of a partnership of which a row may be there once for each partnership: a secret, for one, may not. */
    private List<String> tenantTables() throws SQLException {
        return names("""
                SELECT c.table_name FROM information_schema.columns c
                JOIN information_schema.tables t ON t.table_schema = c.table_schema AND t.table_name = c.table_name AND t.table_type = 'BASE TABLE'
                WHERE c.table_schema = DATABASE() AND c.column_name = 'partnership_id'
                  AND NOT EXISTS (
                    SELECT 1 FROM information_schema.statistics s WHERE s.table_schema = c.table_schema AND s.table_name = c.table_name AND s.non_unique = 0
                    GROUP BY s.index_name HAVING SUM(s.column_name = 'partnership_id') = 0)""");
    }

    private void copy(String table, BiFunction<String, String, String> change, String where) throws SQLException {
        Map<String, String> columns = columns(table);
        List<String> values = new ArrayList<>();
        columns.forEach((column, type) -> values.add(change.apply(column, type)));
        sql.execute("INSERT IGNORE INTO `" + table + "` (`" + String.join("`, `", columns.keySet()) + "`) SELECT " + String.join(", ", values)
                + " FROM `" + table + "` WHERE " + where);
    }

    /** The columns of a table that can be written, with their types. */
    private Map<String, String> columns(String table) throws SQLException {
        Map<String, String> known = columns.get(table);
        if (known != null) {
            return known;
        }
        Map<String, String> found = new TreeMap<>();
        try (ResultSet row = sql.executeQuery("SELECT column_name, data_type FROM information_schema.columns WHERE table_schema = DATABASE() AND table_name = '"
                + table + "' AND extra NOT LIKE '%GENERATED%' AND extra NOT LIKE '%auto_increment%'")) {
            while (row.next()) {
                found.put(row.getString(1), row.getString(2));
            }
        }
        columns.put(table, found);
        return found;
    }

    /** Ids of copies have version 9, which nobody else gives: a copy is never copied again into another year. */
    private static final String ORIGINAL = "HEX(id) NOT LIKE '____________9%'";

    private static String mapped(String tag, String column) {
        String hash = "SHA1(CONCAT('" + tag + "', HEX(" + column + ")))";
        return "UNHEX(CONCAT(LEFT(" + hash + ", 12), '9', SUBSTRING(" + hash + ", 14, 19)))";
    }

    private void report() throws SQLException {
        for (String table : List.of("partnership", "traject", "hour_entry", "appointment")) {
            sql.execute("ANALYZE TABLE " + table);
            System.out.println(number("SELECT COUNT(*) FROM " + table) + " rows of " + table);
        }
    }

    private long statements() throws SQLException {
        return number("SELECT SUM(variable_value) FROM information_schema.global_status "
                + "WHERE variable_name IN ('COM_SELECT', 'COM_INSERT', 'COM_UPDATE', 'COM_DELETE')");
    }

    private long number(String query) throws SQLException {
        try (ResultSet row = sql.executeQuery(query)) {
            row.next();
            return row.getLong(1);
        }
    }

    private List<String> names(String query) throws SQLException {
        List<String> found = new ArrayList<>();
        try (ResultSet row = sql.executeQuery(query)) {
            while (row.next()) {
                found.add(row.getString(1));
            }
        }
        return found;
    }
}
