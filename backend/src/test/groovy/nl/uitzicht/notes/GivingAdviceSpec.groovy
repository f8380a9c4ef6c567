package nl.uitzicht.notes

import static nl.uitzicht.platform.tenancy.Role.*

import groovy.json.JsonSlurper
import jakarta.inject.Inject
import java.time.LocalDate
import java.time.LocalDateTime
import nl.uitzicht.ApiSpecification
import nl.uitzicht.People
import nl.uitzicht.People.Member
import nl.uitzicht.platform.Time
import nl.uitzicht.trajecten.TrajectFixture

class GivingAdviceSpec extends ApiSpecification {
    static final SHARE = 'mutation($input: NoteShareInput!) { noteShare(input: $input) { sharing { recipient sentOn readOn } userErrors { code field } } }'
    static final SHARING = 'query($id: ID!) { noteSharing(noteId: $id) { recipient readOn } }'

    @Inject
    People people
    @Inject
    TrajectFixture fixture
    @Inject
    NoteRetention retention

    UUID tenant
    Member expert
    UUID traject
    String to = "juf${UUID.randomUUID()}@delinde.example"

    def setup() {
        tenant = people.partnership()
        expert = people.member([EXPERT], tenant, 'Anna de Wit')
        traject = fixture.traject(tenant, expert)
    }

    def "the addressee reads an advice by the link and the code, and its author sees so"() {
        given:
        def note = note('ADVICE')
        assert share(note).sharing == [recipient: to, sentOn: LocalDate.now(Time.AMSTERDAM).toString(), readOn: null]
        def secret = secret()

        expect: 'the mail and the door tell of whom it is and nothing that was written'
        mails().every { !it.contains('Begin de les') }
        post('open', [secret: secret]) == [status: 200, body: [by: 'Anna de Wit', to: 'j...@delinde.example']]

        when:
        def asked = post('code', [secret: secret])
        def code = mails().last().find(/Je code is (\d{6})/) { it[1] }

        then:
        asked.status == 204
        post('read', [secret: secret, code: '000000' == code ? '111111' : '000000']).status == 422
        post('read', [secret: secret, code: code]) == [status: 200, body: [by: 'Anna de Wit', addressee: 'TEACHER', text: 'Begin de les met een vaste start.']]
        visitor().signIn(expert.email).graphql(SHARING, [id: note.toString()]).noteSharing == [recipient: to, readOn: LocalDate.now(Time.AMSTERDAM).toString()]
    }

    def "five wrong codes end it, and a new code begins anew"() {
        given:
        share(note('ADVICE'))
        def secret = secret()
        post('code', [secret: secret])
        def code = mails().last().find(/Je code is (\d{6})/) { it[1] }

        when:
        5.times { post('read', [secret: secret, code: 'x' * 6]) }

        then:
        post('read', [secret: secret, code: code]).status == 422

        when:
        post('code', [secret: secret])

        then:
        post('read', [secret: secret, code: mails().last().find(/Je code is (\d{6})/) { it[1] }]).status == 200
    }

    def "who has only the link stops after thirty tries, until the author sends it again"() {
        given:
        def note = note('ADVICE')
        share(note)
        def tries = { int count -> people.sql().withCloseable { it.executeUpdate('UPDATE advice_link SET tries = ? WHERE id = ?', [count, People.bytes(note)]) } }
        def code = { mails().last().find(/Je code is (\d{6})/) { it[1] } }

        when: 'a code is mailed, and a wrong one given'
        tries(27)
        post('code', [secret: secret()])
        post('read', [secret: secret(), code: 'x' * 6])

        then: 'the thirtieth that is right begins anew'
        post('read', [secret: secret(), code: code()]).status == 200

        when:
        tries(28)
        post('code', [secret: secret()])
        post('read', [secret: secret(), code: 'x' * 6])

        then: 'the link is as one that is gone'
        post('read', [secret: secret(), code: code()]).status == 404
        post('code', [secret: secret()]).status == 404
        post('open', [secret: secret()]).status == 404

        when:
        share(note)
        post('code', [secret: secret()])

        then:
        post('read', [secret: secret(), code: code()]).status == 200
    }

    def "who gets other words than were meant reads them no more: an advice to somebody else ends its link"() {
        given:
        def note = note('ADVICE')
        share(note)
        def change = { Map to -> visitor().signIn(expert.email).graphql('mutation($i: NoteChangeInput!) { noteChange(input: $i) { userErrors { code } } }',
                [i: [mutationId: UUID.randomUUID().toString(), id: note.toString(), basedOnVersion: 1] + to]).noteChange.userErrors }

        expect:
        change([text: 'Begin de les met een lied.']) == []
        post('open', [secret: secret()]).status == 200
        change([addressee: 'TEACHER', text: 'Begin de les met een lied, samen.', basedOnVersion: 2]) == []
        post('open', [secret: secret()]).status == 200
        change([addressee: 'SUPPORT_COORDINATOR', basedOnVersion: 3]) == []
        post('open', [secret: secret()]).status == 404
        visitor().signIn(expert.email).graphql(SHARING, [id: note.toString()]).noteSharing == null
    }

    def "codes are not mailed without end"() {
        given:
        share(note('ADVICE'))
        def secret = secret()

        expect:
        (1..6).collect { post('code', [secret: secret]).status } == [204] * 5 + [429]
    }

    def "nothing but one's own advice is given, to nothing but an address"() {
        expect:
        share(note('WORKING')).userErrors == [[code: 'INVALID', field: ['id']]]
        share(note('DOSSIER')).userErrors == [[code: 'INVALID', field: ['id']]]
        share(note('ADVICE'), 'geen adres').userErrors == [[code: 'INVALID', field: ['email']]]
        share(note('ADVICE'), to, people.member([EXPERT], tenant)).userErrors*.code == ['NOT_FOUND']
        share(note('ADVICE'), to, people.member([EXPERT], people.partnership())).userErrors*.code == ['NOT_FOUND']
        visitor().signIn(people.member([SUPPORT_MANAGER], tenant).email).raw(SHARING, [id: note('ADVICE').toString()]).errors != null
        visitor().signIn(people.member([EXPERT], tenant).email).graphql(SHARING, [id: note('ADVICE').toString()]).noteSharing == null
    }

    def "a newer link, and the end of the note, close the older one"() {
        given:
        def note = note('ADVICE')
        share(note)
        def first = secret()
        share(note)
        def second = secret()

        expect:
        post('open', [secret: first]) == [status: 404, body: [:]]
        post('open', [secret: 'nonsense']) == [status: 404, body: [:]]
        post('open', [secret: second]).status == 200

        when: 'the traject closed 30 days ago'
        people.sql().withCloseable { it.executeUpdate('UPDATE traject SET ends_on = ? WHERE id = ?', [LocalDate.now(Time.AMSTERDAM).minusDays(30), People.bytes(traject)]) }
        retention.run(tenant, LocalDate.now(Time.AMSTERDAM))

        then:
        post('open', [secret: second]) == [status: 404, body: [:]]
        fixture.rows('advice_link', tenant) == []
    }

    def "its author takes a summary along as PDF, and nobody else does"() {
        given:
        def summary = note('DOSSIER')
        def pdf = { Member who, UUID id -> visitor().signIn(who.email).download("/api/notes/$id/samenvatting.pdf".toString()) }

        expect:
        pdf(expert, summary).with { it.statusCode() == 200 && new String(it.body(), 0, 4) == "%PDF" }
        pdf(expert, note('WORKING')).statusCode() == 404
        pdf(people.member([SUPPORT_MANAGER], tenant), summary).statusCode() == 404
        visitor().download("/api/notes/$summary/samenvatting.pdf".toString()).statusCode() == 401
    }

    private UUID note(String audience) {
        fixture.insert('phase_note', [partnership_id: tenant, traject_id: traject, membership_id: expert.id, cycle: 1, phase: 'REALISE', audience: audience,
                addressee: audience == 'ADVICE' ? 'TEACHER' : null, text: 'Begin de les met een vaste start.', version: 1,
                written_at: LocalDateTime.now(), changed_at: LocalDateTime.now()])
    }

    private Map share(UUID note, String email = to, Member who = expert) {
        visitor().signIn(who.email).graphql(SHARE, [input: [mutationId: UUID.randomUUID().toString(), id: note.toString(), email: email]]).noteShare
    }

    private List<String> mails() {
        people.sql().withCloseable { sql -> sql.rows('SELECT * FROM outgoing_mail WHERE recipient = ? ORDER BY id', [to])*.toString() }
    }

    private String secret() {
        mails().findResults { it.find(/advies#([\w-]+)/) { found -> found[1] } }.last()
    }

    private Map post(String path, Map body) {
        def response = visitor().post("/api/advice/$path".toString(), body)
        [status: response.statusCode(), body: response.body() ? new JsonSlurper().parseText(response.body()) : null].findAll { it.value != null }
    }
}
