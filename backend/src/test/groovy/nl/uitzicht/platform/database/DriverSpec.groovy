package nl.uitzicht.platform.database

import com.mysql.cj.jdbc.JdbcConnection
import groovy.sql.Sql
import jakarta.inject.Inject
import javax.sql.DataSource
import nl.uitzicht.ApiSpecification

/** A setting that does not arrive at the driver does nothing, and nobody hears of it. */
class DriverSpec extends ApiSpecification {
    @Inject
    Transactions transactions

    @Inject
    DataSource dataSource

    def 'the driver has its settings'() {
        when:
        def settings = transactions.read { dataSource.connection.unwrap(JdbcConnection).propertySet }

        then:
        settings.getBooleanProperty(name).value == value

        where:
        name                               | value
        'rewriteBatchedStatements'         | true
        'forceConnectionTimeZoneToSession' | true
        'useLocalSessionState'             | true
        'readOnlyPropagatesToServer'       | false
        'cachePrepStmts'                   | true
    }

    def 'a long list in one cell is not cut off'() {
        expect:
        transactions.read { new Sql(dataSource.connection).firstRow('SELECT @@group_concat_max_len AS most').most } == 1048576
    }
}
