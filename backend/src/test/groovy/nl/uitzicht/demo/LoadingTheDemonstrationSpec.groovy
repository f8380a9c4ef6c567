package nl.uitzicht.demo

import groovy.json.JsonSlurper
import groovy.sql.Sql
import groovy.transform.stc.ClosureParams
import groovy.transform.stc.SimpleType
import io.micronaut.context.ApplicationContext
import io.micronaut.runtime.server.EmbeddedServer
import java.time.LocalDate
import nl.uitzicht.Server
import nl.uitzicht.TestDatabase
import nl.uitzicht.platform.Time
import nl.uitzicht.platform.database.Transactions
import nl.uitzicht.platform.database.UuidBytes
import nl.uitzicht.platform.mail.Mail
import nl.uitzicht.platform.mail.Mails
import spock.lang.AutoCleanup
import spock.lang.Shared
import spock.lang.Specification

class LoadingTheDemonstrationSpec extends Specification {
    static final Map<String, Object> SETTINGS =
            ['uitzicht.demonstration': true, 'uitzicht.token-secret': 'a secret of the specs, long enough for HS256', 'micronaut.server.port': -1]

    @Shared Map<String, String> database = TestDatabase.fresh()
    @Shared @AutoCleanup EmbeddedServer server = ApplicationContext.run(EmbeddedServer, SETTINGS + database)

    def 'an empty database gets the demonstration once, and everybody can sign in'() {
        given:
        def before = count(database)

        when:
        accounts(server).each { new Server(server.URI).signIn(it.email, it.password) }
        def counted = count(database)
        def again = started(database) { count(database) }

        then:
        counted.school == 119
        counted.hour_entry > 4000
        counted.session == before.session + Demonstration.SHOWN.size()
        counted.partnership == 2
        counted.activity_kind % 2 == 0
        again == counted
    }

    def 'beside it stands a partnership with a beheerder and nothing else than what every partnership begins with'() {
        given:
        def desk = new Server(server.URI).signIn(EmptyPartnership.ADMINISTRATOR.email(), Demonstration.PASSWORD)

        expect:
        desk.graphql('''{ members(first: 10) { nodes { name } } schoolRegister(first: 1) { nodes { id } } networkNames(first: 1) { nodes { id } }
            expertiseDomains(first: 100) { nodes { name } } }''').with {
            [it.members.nodes*.name, it.schoolRegister.nodes, it.networkNames.nodes, it.expertiseDomains.nodes.size()]
        } == [['Nel Aanvang'], [], [], 8]
    }

    def 'the manager reads of one topic what schools think, and of the other that it is withheld'() {
        given:
        def manager = new Server(server.URI).signIn(Demonstration.email('manager'), Demonstration.PASSWORD)
        def today = LocalDate.now(Time.AMSTERDAM)
        def topics = manager.graphql('{ surveyTopics(first: 9) { nodes { id name } } }').surveyTopics.nodes.collectEntries { [it.name, it.id] }
        def read = { String name, String what ->
            manager.graphql('query($t: ID, $d: Date!, $e: Date!) { ' + what + ' }', [t: topics[name], d: today.minusYears(1).toString(), e: today.toString()])
        }
        def groups = { String name ->
            read(name, 'surveyResults(by: ALL, purpose: OTHER, topicId: $t, from: $d, to: $e) { groups(first: 5) { nodes { released answers } } }').surveyResults.groups.nodes
        }

        expect:
        topics.keySet() == [TopicsAsked.SHOWN, TopicsAsked.WITHHELD] as Set
        groups(TopicsAsked.SHOWN) == [[released: true, answers: 7]]
        groups(TopicsAsked.WITHHELD) == [[released: false, answers: 0]]
        read(TopicsAsked.SHOWN, 'surveyTexts(purpose: OTHER, topicId: $t, from: $d, to: $e, first: 9) { nodes { text } }').surveyTexts.nodes.size() == 3
    }

    def 'the sign-in screen is told one account for each role'() {
        expect:
        accounts(server)*.role.toSet() == ['Expert', 'Manager ondersteuning', 'Regionaal procesbegeleider', 'Beleidsmedewerker', 'Beheerder',
                'Beheerder van een leeg samenwerkingsverband', 'School'].toSet()
    }

    def 'without an SMTP server the mails that would have gone are shown, newest first'() {
        given:
        def transactions = server.applicationContext.getBean(Transactions)
        def mails = server.applicationContext.getBean(Mails)
        ['Eerste', 'Tweede'].each { subject ->
            transactions.write { mails.enqueue(new Mail('zoe@voorbeeld.nl', subject, ['Dag Zoë.'], null)); true }
        }

        when:
        def answer = new Server(server.URI).send('GET', '/api/demonstration/mails', null)

        then:
        answer.statusCode() == 200
        answer.headers().firstValue('cache-control').get() == 'no-store'
        with(new JsonSlurper().parseText(answer.body()).mails.findAll { it.to == 'zoe@voorbeeld.nl' }) { shown ->
            shown*.subject == ['Tweede', 'Eerste']
            shown[0].text == 'Dag Zoë.\n' && shown[0].at
        }
    }

    def 'a demonstration from before there was an empty partnership gets it at the next start'() {
        given:
        asked(database) { connection ->
            ['refresh_token', 'session', 'activity_kind', 'expertise_domain', 'role_grant', 'membership'].each { table ->
                connection.execute("DELETE FROM $table WHERE partnership_id = ?".toString(), [UuidBytes.toBytes(EmptyPartnership.ID)])
            }
            connection.execute('DELETE FROM account WHERE email = ?', [EmptyPartnership.ADMINISTRATOR.email()])
            connection.execute('DELETE FROM partnership WHERE id = ?', [UuidBytes.toBytes(EmptyPartnership.ID)])
        }

        expect:
        started(database) { count(database).partnership } == 2
    }

    def 'without demonstration mode nothing is loaded and nothing is told, and it does not start on the data of another partnership'() {
        given:
        def elsewhere = TestDatabase.fresh()

        expect:
        started(elsewhere, ['uitzicht.demonstration': false]) { plain ->
            ['/api/demonstration', '/api/demonstration/mails'].every { new Server(plain.URI).send('GET', it, null).statusCode() == 404 }
        }
        count(elsewhere).partnership == 0

        when:
        asked(elsewhere) { it.executeInsert("INSERT INTO partnership (id, slug, name, holiday_region) VALUES (?, 'echt', 'Echt', 'midden')",
                [UuidBytes.toBytes(UUID.randomUUID())]) }
        started(elsewhere) {}

        then:
        def refused = thrown(Exception)
        causes(refused).any { it.message?.contains("a partnership that is not the demonstration's") }
        count(elsewhere).account == 0
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
