package nl.uitzicht.demo

import groovy.json.JsonSlurper
import groovy.sql.Sql
import groovy.transform.stc.ClosureParams
import groovy.transform.stc.SimpleType
import io.micronaut.context.ApplicationContext
import io.micronaut.runtime.server.EmbeddedServer
import nl.uitzicht.Server
import nl.uitzicht.TestDatabase
import nl.uitzicht.platform.database.UuidBytes
import spock.lang.Specification

class LoadingTheDemonstrationSpec extends Specification {
    static final Map<String, Object> SETTINGS =
            ['uitzicht.demonstration': true, 'uitzicht.token-secret': 'a secret of the specs, long enough for HS256', 'micronaut.server.port': -1]

    def 'an empty database gets the demonstration once, and everybody can sign in'() {
        given:
        def database = TestDatabase.fresh()

        when:
        def counted = started(database) { server ->
            accounts(server).each { new Server(server.URI).signIn(it.email, it.password) }
            count(database)
        }
        def again = started(database) { count(database) }

        then:
        counted.school == 119
        counted.hour_entry > 4000
        counted.session == Demonstration.SHOWN.size()
        counted.partnership == 2
        counted.activity_kind % 2 == 0
        again == counted
    }

    def 'beside it stands a partnership with a beheerder and nothing else than what every partnership begins with'() {
        expect:
        started(TestDatabase.fresh()) { server ->
            def desk = new Server(server.URI).signIn(EmptyPartnership.ADMINISTRATOR.email(), Demonstration.PASSWORD)
            desk.graphql('''{ members(first: 10) { nodes { name } } schoolRegister(first: 1) { nodes { id } } networkNames(first: 1) { nodes { id } }
                expertiseDomains(first: 100) { nodes { name } } }''').with {
                [it.members.nodes*.name, it.schoolRegister.nodes, it.networkNames.nodes, it.expertiseDomains.nodes.size()]
            }
        } == [['Nel Aanvang'], [], [], 8]
    }

    def 'a demonstration from before there was an empty partnership gets it at the next start'() {
        given:
        def database = TestDatabase.fresh()
        started(database) {}
        asked(database) { connection ->
            ['activity_kind', 'expertise_domain', 'role_grant', 'membership'].each { table ->
                connection.execute("DELETE FROM $table WHERE partnership_id = ?".toString(), [UuidBytes.toBytes(EmptyPartnership.ID)])
            }
            connection.execute('DELETE FROM account WHERE email = ?', [EmptyPartnership.ADMINISTRATOR.email()])
            connection.execute('DELETE FROM partnership WHERE id = ?', [UuidBytes.toBytes(EmptyPartnership.ID)])
        }

        expect:
        started(database) { count(database).partnership } == 2
    }

    def 'the sign-in screen is told one account for each role'() {
        expect:
        started(TestDatabase.fresh()) { server -> accounts(server)*.role.toSet() } == ['Expert', 'Manager ondersteuning',
                'Regionaal procesbegeleider', 'Beleidsmedewerker', 'Beheerder', 'Beheerder van een leeg samenwerkingsverband', 'School'].toSet()
    }

    def 'without demonstration mode nothing is loaded and nothing is told'() {
        given:
        def database = TestDatabase.fresh()

        expect:
        started(database, ['uitzicht.demonstration': false]) { server ->
            new Server(server.URI).send('GET', '/api/demonstration', null).statusCode() == 404 && count(database).partnership == 0
        }
    }

    def 'it does not start where others could reach it: #host'() {
        when:
        started(TestDatabase.fresh(), ['micronaut.server.host': host]) {}

        then:
        def refused = thrown(Exception)
        causes(refused).any { it.message?.contains('Demonstration mode is refused: the server would listen on') }

        where:
        host << ['0.0.0.0', '192.0.2.7', '::']
    }

    def 'it does not start on the data of another partnership'() {
        given:
        def database = TestDatabase.fresh()
        started(database, ['uitzicht.demonstration': false]) {
            asked(database) { it.executeInsert("INSERT INTO partnership (id, slug, name, holiday_region) VALUES (?, 'echt', 'Echt', 'midden')",
                    [UuidBytes.toBytes(UUID.randomUUID())]) }
        }

        when:
        started(database) {}

        then:
        def refused = thrown(Exception)
        causes(refused).any { it.message?.contains("a partnership that is not the demonstration's") }
        count(database).account == 0
    }

    def 'the announcement names the address, the password and every account'() {
        given:
        def text = Announcement.text('http://127.0.0.1:8080')

        expect:
        text.contains('http://127.0.0.1:8080') && text.contains(Demonstration.PASSWORD)
        Demonstration.SHOWN.every { text.contains(it.email()) && text.contains(it.role()) }
    }

    private static <T> T started(Map<String, String> database, Map<String, Object> other = [:], Closure<T> work) {
        def server = ApplicationContext.run(EmbeddedServer, SETTINGS + database + other)
        try {
            return work(server)
        } finally {
            server.close()
        }
    }

    private static List accounts(EmbeddedServer server) {
        def answer = new Server(server.URI).send('GET', '/api/demonstration', null)
        assert answer.statusCode() == 200
        new JsonSlurper().parseText(answer.body()).accounts
    }

    private static Map<String, Long> count(Map<String, String> database) {
        ['partnership', 'account', 'activity_kind', 'school', 'traject', 'appointment', 'hour_entry', 'month_sheet', 'session']
                .collectEntries { table -> [table, asked(database) { it.firstRow("SELECT COUNT(*) AS n FROM $table".toString()).n }] }
    }

    private static <T> T asked(Map<String, String> database, @ClosureParams(value = SimpleType, options = 'groovy.sql.Sql') Closure<T> work) {
        Sql.newInstance(database['datasources.default.url']).withCloseable(work)
    }

    private static List<Throwable> causes(Throwable e) {
        e == null ? [] : [e] + causes(e.cause)
    }
}
