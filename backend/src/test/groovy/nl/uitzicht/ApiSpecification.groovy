package nl.uitzicht

import groovy.sql.Sql
import io.micronaut.context.ApplicationContext
import io.micronaut.data.connection.jdbc.advice.DelegatingDataSource
import io.micronaut.runtime.server.EmbeddedServer
import javax.sql.DataSource
import spock.lang.Specification

/**
 * A spec that talks to the whole application over HTTP, on a real database. One application serves all these specs: what a spec needs, it makes with names
 * of its own. A spec that needs other settings is an {@link OwnApplicationSpecification}.
 */
abstract class ApiSpecification extends Specification {
    static final Map<String, String> SETTINGS = TestDatabase.properties() + [
            'uitzicht.token-secret': 'a secret of the specs, long enough for HS256',
            'micronaut.server.port': '-1',
            'uitzicht.requests-a-minute': '100000',
            'uitzicht.daily-work.first': '24h',
            'uitzicht.forgetting.first': '24h',
            'datasources.default.data-source-properties.queryInterceptors': StatementCounter.name
    ]
    private static EmbeddedServer shared

    EmbeddedServer server
    DataSource database

    def setup() {
        server = running()
        database = server.applicationContext.getBean(DataSource)
        server.applicationContext.inject(this)
        forgetAttempts(database)
    }

    Server visitor() {
        new Server(server.URI)
    }

    /** All specs come from one address; what one of them tried does not count against the next. */
    static void forgetAttempts(DataSource database) {
        DataSource plain = DelegatingDataSource.unwrapDataSource(database)
        new Sql(plain).execute('DELETE FROM throttle')
    }

    private static synchronized EmbeddedServer running() {
        if (shared == null) {
            shared = ApplicationContext.run(EmbeddedServer, SETTINGS as Map<String, Object>, 'test')
        }
        shared
    }
}
