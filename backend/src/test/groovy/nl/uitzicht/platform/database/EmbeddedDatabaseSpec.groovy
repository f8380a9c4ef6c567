package nl.uitzicht.platform.database

import groovy.sql.Sql
import java.nio.file.Files
import java.nio.file.Path
import spock.lang.Shared
import spock.lang.Specification

class EmbeddedDatabaseSpec extends Specification {
    @Shared
    Path folder = Path.of('../.data/embedded-spec')

    def setupSpec() {
        EmbeddedDatabase.startFresh(folder).close()
    }

    def 'it makes the schema at the first connection, and speaks UTC'() {
        given:
        def database = EmbeddedDatabase.start(folder)

        expect:
        query(database, 'SELECT @@session.time_zone AS zone, DATABASE() AS name') == [zone: '+00:00', name: 'uitzicht']
        query(database, 'SELECT @@bind_address AS address').address == '127.0.0.1'

        cleanup:
        database.close()
    }

    def 'data outlive a stop'() {
        given:
        def first = EmbeddedDatabase.start(folder)
        execute(first, 'CREATE TABLE kept (id INT PRIMARY KEY)')
        execute(first, 'INSERT INTO kept VALUES (7)')
        first.close()

        when:
        def second = EmbeddedDatabase.start(folder)

        then:
        query(second, 'SELECT id FROM kept').id == 7

        cleanup:
        second.close()
    }

    def 'a fresh start throws the data away'() {
        given:
        def first = EmbeddedDatabase.start(folder)
        execute(first, 'CREATE TABLE IF NOT EXISTS forgotten (id INT PRIMARY KEY)')
        first.close()

        when:
        def second = EmbeddedDatabase.startFresh(folder)

        then:
        query(second, "SELECT COUNT(*) AS tables FROM information_schema.tables WHERE table_name = 'forgotten'").tables == 0

        cleanup:
        second.close()
    }

    def 'what a killed fresh start had put out of the way goes at the next start, and the data stay'() {
        given:
        def first = EmbeddedDatabase.start(folder)
        execute(first, 'CREATE TABLE IF NOT EXISTS stays (id INT PRIMARY KEY)')
        first.close()
        def old = Files.createDirectories(folder.resolve('data-old/uitzicht'))
        Files.writeString(old.resolve('half.ibd'), 'half')

        when:
        def second = EmbeddedDatabase.start(folder)

        then:
        Files.notExists(folder.resolve('data-old'))
        query(second, "SELECT COUNT(*) AS tables FROM information_schema.tables WHERE table_name = 'stays'").tables == 1

        cleanup:
        second.close()
    }

    def 'a folder in use is refused, and its server goes on'() {
        given:
        def first = EmbeddedDatabase.start(folder)

        when:
        EmbeddedDatabase.start(folder)

        then:
        def refused = thrown(IllegalStateException)
        refused.message.contains('already uses')
        query(first, 'SELECT 1 AS one').one == 1

        cleanup:
        first.close()
    }

    def 'the server that a killed JVM left behind is ended, and its committed rows are there'() {
        given:
        def jvm = new ProcessBuilder(java(), '-cp', System.getProperty('java.class.path'), EmbeddedDatabaseHolder.name, folder.toString())
                .redirectErrorStream(true).start()
        assert jvm.inputReader().lines().anyMatch { it == 'inserted' }
        def orphan = Files.readString(folder.resolve('server.pid')).strip() as long

        when:
        jvm.destroyForcibly().waitFor()

        then:
        ProcessHandle.of(orphan).present

        when:
        def next = EmbeddedDatabase.start(folder)

        then:
        ProcessHandle.of(orphan).empty
        query(next, 'SELECT id FROM survivor').id == 1

        cleanup:
        next.close()
    }

    private static String java() {
        ProcessHandle.current().info().command().get()
    }

    private static Map query(EmbeddedDatabase database, String statement) {
        def sql = Sql.newInstance(database.jdbcUrl())
        try {
            return new LinkedHashMap(sql.firstRow(statement))
        } finally {
            sql.close()
        }
    }

    private static void execute(EmbeddedDatabase database, String statement) {
        Sql.withInstance(database.jdbcUrl()) { Sql sql -> sql.execute(statement) }
    }
}
