package nl.uitzicht.world

import groovy.sql.Sql
import nl.uitzicht.People

/** Rows of one partnership that go into the database together, a batch for each table; a table comes after those that came before it. */
class Rows {
    private static final List<String> WITHOUT_TENANT = ['account']
    private static final List<String> WITHOUT_ID = ['coupling_setting', 'survey_settings']

    final UUID tenant
    private final Map<String, List<Map<String, Object>>> tables = [account: [], membership: []]

    Rows(UUID tenant) {
        this.tenant = tenant
    }

    /** The id of the new row. */
    UUID add(Map<String, Object> values, String table) {
        def id = values.id ?: UUID.randomUUID()
        def keys = (table in WITHOUT_TENANT ? [:] : [partnership_id: tenant]) + (table in WITHOUT_ID ? [:] : [id: id])
        tables.computeIfAbsent(table) { [] } << keys + values
        id as UUID
    }

    void write(Sql sql) {
        tables.findAll { it.value }.each { table, rows ->
            def columns = rows.first().keySet()
            rows.each { assert it.keySet() == columns: "$table: $it" }
            sql.withBatch(500, "INSERT INTO $table (${columns.join(', ')}) VALUES (${columns.collect { '?' }.join(', ')})".toString()) { statement ->
                rows.each { row -> statement.addBatch(columns.collect { row[it] instanceof UUID ? People.bytes(row[it]) : row[it] }) }
            }
        }
        tables.clear()
    }
}
