package nl.uitzicht

import groovy.sql.Sql
import java.nio.file.Path
import java.util.concurrent.atomic.AtomicInteger
import nl.uitzicht.platform.database.EmbeddedDatabase
import nl.uitzicht.platform.database.JdbcOptions
import org.testcontainers.DockerClientFactory
import org.testcontainers.mysql.MySQLContainer

/**
 * The real database of the specs, one server for the whole run: the given JDBC URL (system property uitzicht.test.database or environment variable
 * UITZICHT_TEST_DATABASE), else MySQL in Docker where Docker answers, else the embedded server. Every run has schemas of its own.
 */
class TestDatabase {
    private static final String RUN = "uitzicht_${ProcessHandle.current().pid()}_${Long.toString(System.currentTimeMillis(), 36)}"
    private static final AtomicInteger FRESH = new AtomicInteger()
    private static final Closure<String> URL_OF = server()

    /** The data source of the specs that share a schema: for TestPropertyProvider. */
    static Map<String, String> properties() {
        of(RUN)
    }

    /** The data source of an empty schema that nobody else uses. */
    static Map<String, String> fresh() {
        of("${RUN}_${FRESH.incrementAndGet()}".toString())
    }

    private static Map<String, String> of(String schema) {
        String url = URL_OF(schema)
        ['datasources.default.url': url, 'datasources.default.username': url =~ /[?&]user=/ ? 'root' : '']
    }

    private static Closure<String> server() {
        String given = System.getProperty('uitzicht.test.database') ?: System.getenv('UITZICHT_TEST_DATABASE')
        if (given) {
            Runtime.runtime.addShutdownHook(new Thread({ drop(inSchema(given, 'information_schema'), RUN) }))
            return { String schema -> inSchema(given, schema) }
        }
        DockerClientFactory.instance().dockerAvailable ? container() : embedded()
    }

    private static Closure<String> container() {
        def mysql = new MySQLContainer('mysql:8.4').withUsername('root').withPassword('test')
        mysql.start()
        return { String schema -> inSchema("${mysql.jdbcUrl}?user=root&password=test", schema) }
    }

    /** No other run can be in the folder, so what is there was left behind by a run that was broken off. */
    private static Closure<String> embedded() {
        def database = EmbeddedDatabase.start(Path.of("../.data/specs-${System.getProperty('test.fork')}"))
        drop(database.jdbcUrl('mysql'), 'uitzicht_')
        Runtime.runtime.addShutdownHook(new Thread(database.&close))
        return { String schema -> database.jdbcUrl(schema) }
    }

    private static void drop(String url, String prefix) {
        def sql = Sql.newInstance(url)
        try {
            sql.rows('SELECT schema_name AS name FROM information_schema.schemata')*.name
                    .findAll { it.startsWith(prefix) }
                    .each { sql.execute("DROP DATABASE `${it}`".toString()) }
        } finally {
            sql.close()
        }
    }

    /** jdbc:mysql://host:port/anything?options, with the schema in the place of "anything" and our options behind the given ones. */
    private static String inSchema(String url, String schema) {
        def (address, options) = url.split(/\?/, 2) as List
        String server = address.replaceFirst('(//[^/]+).*', '$1')
        "${server}/${schema}?${options ? options + '&' : ''}${JdbcOptions.EVERYWHERE}"
    }
}
