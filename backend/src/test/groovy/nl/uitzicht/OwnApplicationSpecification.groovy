package nl.uitzicht

import io.micronaut.runtime.server.EmbeddedServer
import io.micronaut.test.extensions.spock.annotation.MicronautTest
import io.micronaut.test.support.TestPropertyProvider
import jakarta.inject.Inject
import javax.sql.DataSource
import spock.lang.Specification

/** As {@link ApiSpecification}, with an application and an empty schema of its own, for settings that others do not have. */
@MicronautTest(transactional = false)
abstract class OwnApplicationSpecification extends Specification implements TestPropertyProvider {
    @Inject
    EmbeddedServer server
    @Inject
    DataSource database

    @Override
    Map<String, String> getProperties() {
        ApiSpecification.SETTINGS + TestDatabase.fresh()
    }

    def setup() {
        ApiSpecification.forgetAttempts(database)
    }

    Server visitor() {
        new Server(server.URI)
    }
}
