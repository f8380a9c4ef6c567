package nl.uitzicht.world

import groovy.sql.Sql
import nl.uitzicht.People

/** All rows of a partnership as they stood, to put back; who is signed in stays so. */
class Snapshot {
    private static final List<String> SIGNED_IN = ['session', 'refresh_token']

    private final Sql sql
    private final UUID partnership
    private final Map<String, List<Map>> rows
    private final Map<String, List<String>> cascades

    Snapshot(Sql sql, UUID partnership) {
        this.sql = sql
        this.partnership = partnership
        cascades = sql.rows("""SELECT table_name AS t, referenced_table_name AS r FROM information_schema.referential_constraints
                WHERE constraint_schema = DATABASE() AND delete_rule = 'CASCADE'""").groupBy { it.r }.collectEntries { table, found -> [table, found*.t] }
        rows = (Fingerprint.tables(sql).keySet() - SIGNED_IN).collectEntries { table ->
            [table, sql.rows("SELECT * FROM `$table` WHERE partnership_id = ?".toString(), [People.bytes(partnership)])]
        }
    }

    /** Puts back these tables with those that lose rows along with them, or all; what was added to others stays. */
    void restore(Collection<String> asked = rows.keySet()) {
        def tables = asked + asked.collectMany { cascades[it] ?: [] }
        sql.withTransaction {
            sql.execute('SET FOREIGN_KEY_CHECKS = 0')
            rows.subMap(rows.keySet().findAll { it in tables }).each { table, lines ->
                sql.execute("DELETE FROM `$table` WHERE partnership_id = ?".toString(), [People.bytes(partnership)])
                if (lines) {
                    def columns = lines.first().keySet()
                    sql.withBatch(100, "INSERT INTO `$table` (${columns.join(', ')}) VALUES (${columns.collect { '?' }.join(', ')})".toString()) { statement ->
                        lines.each { line -> statement.addBatch(columns.collect { line[it] }) }
                    }
                }
            }
            sql.execute('UPDATE session SET ended_at = NULL WHERE partnership_id = ?', [People.bytes(partnership)])
            sql.execute('SET FOREIGN_KEY_CHECKS = 1')
        }
    }
}
