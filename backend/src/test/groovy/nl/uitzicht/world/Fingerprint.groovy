package nl.uitzicht.world

import groovy.sql.Sql
import nl.uitzicht.People

/** What stands in every table about some partnerships, as one number a table, so that a spec sees that nothing changed. */
class Fingerprint {
    /** Moves with every request. */
    private static final List<String> MOVES = ['last_used_at', 'expires_at']

    private final String statement
    private final Sql sql

    Fingerprint(Sql sql, List<UUID> partnerships) {
        this.sql = sql
        def of = partnerships.collect { "x'${People.bytes(it).encodeHex()}'" }.join(', ')
        statement = tables(sql).collect { table, columns ->
            def row = columns.collect { "COALESCE(HEX(`$it`), '-')" }.join(', ')
            "SELECT '$table' AS name, COUNT(*) AS many, BIT_XOR(CRC32(CONCAT_WS('|', $row))) AS what FROM `$table` WHERE partnership_id IN ($of)"
        }.join(' UNION ALL ') + " UNION ALL SELECT 'outgoing_mail', COUNT(*), 0 FROM outgoing_mail UNION ALL SELECT 'account', COUNT(*), 0 FROM account"
    }

    Map<String, List> take() {
        sql.rows(statement).collectEntries { [it.name, [it.many, it.what]] }
    }

    /** Tables of a partnership with their columns, in the database this connection is in. */
    static Map<String, List<String>> tables(Sql sql) {
        sql.rows('''SELECT c.table_name AS t, c.column_name AS c FROM information_schema.columns c
                JOIN information_schema.tables t ON t.table_schema = c.table_schema AND t.table_name = c.table_name AND t.table_type = 'BASE TABLE'
                WHERE c.table_schema = DATABASE() ORDER BY c.table_name, c.ordinal_position''')
                .groupBy { it.t }.findAll { table, rows -> rows*.c.contains('partnership_id') }
                .collectEntries { table, rows -> [table, rows*.c - MOVES] }
    }
}
