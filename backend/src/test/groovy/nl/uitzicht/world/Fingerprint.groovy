package nl.uitzicht.world

import groovy.sql.Sql
import nl.uitzicht.People

/** What stands in every table about some partnerships, as one number a table, so that a spec sees that nothing changed. */
class Fingerprint {
    /** Moves with every request. */
    private static final List<String> MOVES = ['last_used_at', 'expires_at']

    /** Who forgot a password is mailed after the answer: that may be the end of another spec. */
    private static final String LATE = "subject NOT LIKE '%wachtwoord%'"

    private final Map<String, String> statements
    private final Sql sql

    Fingerprint(Sql sql, List<UUID> partnerships) {
        this.sql = sql
        def of = partnerships.collect { "x'${People.bytes(it).encodeHex()}'" }.join(', ')
        statements = tables(sql).collectEntries { table, columns ->
            def row = columns.collect { "COALESCE(HEX(`$it`), '-')" }.join(', ')
            [table, "SELECT '$table' AS name, COUNT(*) AS many, BIT_XOR(CRC32(CONCAT_WS('|', $row))) AS what FROM `$table` WHERE partnership_id IN ($of)"]
        } + ['outgoing_mail': LATE, 'account': '1 = 1'].collectEntries { table, which -> [table, "SELECT '$table' AS name, COUNT(*) AS many, 0 AS what FROM $table WHERE $which"] }
    }

    /** Of these tables, or of all. */
    Map<String, List> take(Collection<String> tables = statements.keySet()) {
        def known = statements.keySet().findAll { it in tables }
        known ? sql.rows(statements.subMap(known).values().join(' UNION ALL ')).collectEntries { [it.name, [it.many, it.what]] } : [:]
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
