package nl.uitzicht.surveys

import static nl.uitzicht.platform.tenancy.Role.EXPERT

import groovy.json.JsonOutput
import groovy.sql.Sql
import io.micronaut.data.connection.jdbc.advice.DelegatingDataSource
import jakarta.inject.Inject
import nl.uitzicht.ApiSpecification
import nl.uitzicht.People
import nl.uitzicht.StatementCounter
import nl.uitzicht.WholeLog

/** D27, looked at in the real tables: once answers are in, nothing joins them to who was asked. */
class AnswersAndInvitationsApartSpec extends ApiSpecification {
    @Inject
    People people
    @Inject
    SurveyDesk desk

    UUID tenant
    def trajecten = []
    def secrets = []

    def setup() {
        tenant = people.partnership()
        def anna = people.member([EXPERT], tenant)
        def server = visitor().signIn(anna.email)
        8.times {
            def traject = desk.traject(tenant, anna)
            desk.close(server, traject)
            trajecten << traject
            secrets << desk.links(tenant, traject).first()
        }
    }

    def "submitting writes an invitation's state and an envelope, and no other table"() {
        given:
        def before = counts()

        when:
        def statements = StatementCounter.during { desk.submit(visitor(), secrets[0], [cijfer: ['7'], open: ['Fijn']]) }

        then: 'no mutation, no audit line, no throttle, no mail'
        changed(before, counts()) == ['survey_envelope']
        statements.findAll { it =~ /(?i)^(insert|update|delete|replace)/ }.collect { (it =~ /survey_\w+/)[0] } == ['survey_invitation', 'survey_envelope']
    }

    def "an envelope holds a random id and bytes; an answered invitation no moment, no person, no draft"() {
        given:
        secrets.eachWithIndex { secret, i ->
            desk.post(visitor(), 'draft', [secret: secret, draft: '{"answers":{"cijfer":["7"]}}'])
            desk.submit(visitor(), secret, [cijfer: [(i + 1) as String], open: ["Zin nummer ${'abcdefgh'[i]}".toString()]])
        }
        def envelopes = desk.rows('survey_envelope', tenant)
        def invitations = desk.rows('survey_invitation', tenant)

        expect: 'nothing but these columns, of which none counts up or tells a moment'
        envelopes[0].keySet() == ['partnership_id', 'id', 'sealed'] as Set
        columns('survey_envelope').every { !it.extra && !(it.type in ['date', 'datetime', 'timestamp']) }
        columns('survey_invitation').every { !it.extra && !(it.type in ['datetime', 'timestamp']) }
        envelopes*.sealed*.length.toSet().size() == 1

        and: 'ids carry no time and no order'
        envelopes.every { uuid(it.id).version() == 4 }
        invitations.every { uuid(it.id).version() == 4 }

        and: 'no value of an invitation stands in an envelope'
        def known = invitations.collectMany { row -> row.findAll { it.key != 'partnership_id' }.values() }.findAll { it instanceof byte[] }*.encodeHex()*.toString() as Set
        envelopes.every { !(it.id.encodeHex().toString() in known) }
        envelopes.every { row -> known.every { !row.sealed.encodeHex().toString().contains(it) } }
        envelopes.every { !new String(it.sealed as byte[], 'ISO-8859-1').contains('nummer') }

        and: 'the answered invitations are alike but for what they are about'
        invitations*.subMap('state', 'recipient', 'recipient_name', 'mail_id', 'draft', 'draft_version', 'reminders', 'bounced').toSet() ==
                [[state: 'USED', recipient: null, recipient_name: null, mail_id: null, draft: null, draft_version: 0, reminders: 0, bounced: false]] as Set
    }

    def "the log holds nothing of an answer, nor of who was asked, from the first look to the thanks"() {
        given:
        def invitation = desk.rows('survey_invitation', tenant).find { it.traject_id == People.bytes(trajecten[1]) }
        def words = 'Het overleg met het team gaf rust'

        when:
        def log = WholeLog.during {
            desk.open(visitor(), secrets[1])
            desk.post(visitor(), 'draft', [secret: secrets[1], draft: JsonOutput.toJson([answers: [open: [words]]])])
            assert desk.submit(visitor(), secrets[1], [cijfer: ['7'], open: ["$words, bel 06-12345678".toString()]]) == 422
            assert desk.submit(visitor(), secrets[1], [cijfer: ['77'], open: [words]]) == 400
            assert visitor().post('/api/survey/submit', """{"secret":"${secrets[1]}","answers":{"open":[["$words"]]}}""").statusCode() == 400
            assert desk.submit(visitor(), secrets[1], [cijfer: ['7'], open: [words]]) == 204
            assert desk.submit(visitor(), secrets[1], [cijfer: ['7'], open: [words]]) == 204
        }

        then:
        traces(secrets[1], invitation, words).every { !log.contains(it) }

        when: 'the reader of logs bites: with the statements and what goes with them written down, it finds them'
        def wide = WholeLog.during('io.micronaut.data.query') { desk.submit(visitor(), secrets[1], [cijfer: ['7']]) }

        then:
        wide.contains('survey_invitation')
    }

    /** What would lead from a line to whoever was asked, or to the answer; bytes also as logs write them. */
    private static List<String> traces(String secret, Map invitation, String words) {
        def bytes = [invitation.id, invitation.secret_hash, invitation.traject_id].collectMany { byte[] it ->
            [it.encodeHex().toString(), it.encodeBase64().toString(), Arrays.toString(it)]
        }
        def named = [secret, words, '06-12345678', invitation.recipient, invitation.recipient_name] as List<String>
        (named + bytes + [uuid(invitation.id as byte[]).toString(), uuid(invitation.traject_id as byte[]).toString()]).each { assert it }
    }

    private Map<String, Long> counts() {
        def sql = sql()
        def counts = sql.rows('SELECT table_name AS name FROM information_schema.tables WHERE table_schema = DATABASE()')*.name
                .collectEntries { [it, sql.firstRow("SELECT COUNT(*) AS n FROM `$it`".toString()).n as long] }
        sql.close()
        counts
    }

    private static List<String> changed(Map before, Map after) {
        // What another spec left running: who forgot a password is mailed after the answer.
        (after.findAll { table, count -> before[table] != count }.keySet() - ['throttle', 'outgoing_mail', 'account_link']).sort()
    }

    private List<Map> columns(String table) {
        def sql = sql()
        def columns = sql.rows('SELECT column_name AS name, data_type AS type, extra FROM information_schema.columns WHERE table_schema = DATABASE() AND table_name = ?', [table])
        sql.close()
        columns
    }

    private Sql sql() {
        new Sql(DelegatingDataSource.unwrapDataSource(database))
    }

    private static UUID uuid(byte[] bytes) {
        def buffer = java.nio.ByteBuffer.wrap(bytes)
        new UUID(buffer.long, buffer.long)
    }
}
