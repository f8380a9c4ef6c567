package nl.uitzicht

import io.micronaut.runtime.server.EmbeddedServer
import io.micronaut.test.extensions.spock.annotation.MicronautTest
import io.micronaut.test.support.TestPropertyProvider
import jakarta.inject.Inject
import spock.lang.Specification

/** A spec that talks to the whole application over HTTP, on a real database. */
@MicronautTest(transactional = false)
abstract class ApiSpecification extends Specification implements TestPropertyProvider {
    @Inject
    EmbeddedServer server

    @Override
    Map<String, String> getProperties() {
        TestDatabase.properties() + [
                'uitzicht.token-secret': 'a secret of the specs, long enough for HS256',
                'micronaut.server.port': '-1',
                'datasources.default.data-source-properties.queryInterceptors': StatementCounter.name
        ]
    }

    Server visitor() {
        new Server(server.URI)
    }
}
