package nl.uitzicht

import groovy.sql.Sql
import io.micronaut.data.connection.jdbc.advice.DelegatingDataSource
import io.micronaut.runtime.server.EmbeddedServer
import io.micronaut.test.extensions.spock.annotation.MicronautTest
import io.micronaut.test.support.TestPropertyProvider
import jakarta.inject.Inject
import javax.sql.DataSource
import spock.lang.Specification

/** A spec that talks to the whole application over HTTP, on a real database. */
@MicronautTest(transactional = false)
abstract class ApiSpecification extends Specification implements TestPropertyProvider {
    @Inject
    EmbeddedServer server
    @Inject
    DataSource database

    @Override
    Map<String, String> getProperties() {
        TestDatabase.properties() + [
                'uitzicht.token-secret': 'a secret of the specs, long enough for HS256',
                'micronaut.server.port': '-1',
                'uitzicht.daily-work.first': '24h',
                'datasources.default.data-source-properties.queryInterceptors': StatementCounter.name
        ]
    }

    /** All specs come from one address; what one of them tried does not count against the next. */
    def setup() {
        new Sql(DelegatingDataSource.unwrapDataSource(database)).execute('DELETE FROM throttle')
    }

    Server visitor() {
        new Server(server.URI)
    }
}
