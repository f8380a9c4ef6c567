package nl.uitzicht.platform.database

import groovy.sql.Sql
import java.nio.file.Path

/** A JVM of its own, to be killed: it starts the database, commits one row, says so and then waits. */
class EmbeddedDatabaseHolder {
    static void main(String[] args) {
        def database = EmbeddedDatabase.start(Path.of(args[0]))
        Sql.withInstance(database.jdbcUrl()) { Sql sql ->
            sql.execute('CREATE TABLE survivor (id INT PRIMARY KEY)')
            sql.execute('INSERT INTO survivor VALUES (1)')
        }
        println 'inserted'
        Thread.sleep(Long.MAX_VALUE)
    }
}
