package nl.uitzicht

import groovy.sql.Sql
import spock.lang.Specification

class TestDatabaseSpec extends Specification {
    def 'each fresh schema is empty, whatever happened in another'() {
        given:
        on(TestDatabase.fresh()) { it.execute('CREATE TABLE mine (id INT PRIMARY KEY)') }

        expect:
        on(TestDatabase.fresh()) { it.rows('SELECT table_name FROM information_schema.tables WHERE table_schema = DATABASE()') } == []
    }

    def 'the specs that share a schema see each other'() {
        expect:
        TestDatabase.properties() == TestDatabase.properties()
    }

    private static <T> T on(Map<String, String> properties, Closure<T> work) {
        def sql = Sql.newInstance(properties['datasources.default.url'])
        try {
            return work(sql)
        } finally {
            sql.close()
        }
    }
}
