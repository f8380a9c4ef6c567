package nl.uitzicht.surveys.invitations

import static nl.uitzicht.platform.tenancy.Role.ADMINISTRATOR
import static nl.uitzicht.platform.tenancy.Role.EXPERT
import static nl.uitzicht.platform.tenancy.Role.PROCESS_FACILITATOR
import static nl.uitzicht.platform.tenancy.Role.SUPPORT_MANAGER

import groovy.json.JsonSlurper
import io.micronaut.context.event.ApplicationEventPublisher
import jakarta.inject.Inject
import java.time.LocalDate
import java.util.concurrent.Callable
import java.util.concurrent.Executors
import nl.uitzicht.ApiSpecification
import nl.uitzicht.People
import nl.uitzicht.People.Member
import nl.uitzicht.platform.database.Transactions
import nl.uitzicht.platform.mail.MailGivenUp
import nl.uitzicht.surveys.AdministeringSurveysSpec
import nl.uitzicht.surveys.SurveyDesk

/** Asked on Thursday 3 September 2026; no holiday until October unless a spec makes one. */
class RemindingSchoolsSpec extends ApiSpecification {
    static final ASKED = LocalDate.of(2026, 9, 3)

    @Inject
    People people
    @Inject
    SurveyDesk desk
    @Inject
    RemindSchools remind
    @Inject
    Transactions transactions
    @Inject
    ApplicationEventPublisher<MailGivenUp> givenUp
    @Inject
    Invitations invitations
    @Inject
    InvitationMail mail

    UUID tenant
    UUID school
    UUID traject
    Member anna
    Member facilitator
    String secret

    def setup() {
        tenant = people.partnership()
        anna = people.member([EXPERT], tenant, 'Anna Zonneveld')
        facilitator = people.member([PROCESS_FACILITATOR], tenant, 'Stefan Brug')
        school = desk.school(tenant)
        traject = desk.traject(tenant, anna, [school_id: school])
        desk.close(visitor().signIn(anna.email), traject)
        secret = desk.links(tenant, traject).first()
        people.sql().with { executeUpdate('UPDATE survey_invitation SET asked_on = ? WHERE partnership_id = ?', [ASKED, People.bytes(tenant)]); close() }
    }

    def "after 7 and 14 days a reminder with the same link, after 28 the end"() {
        expect:
        through(ASKED.plusDays(6)) == 0
        through(ASKED.plusDays(7)) == 1
        desk.links(tenant, traject) == [secret]
        through(ASKED.plusDays(13)) == 1
        through(ASKED.plusDays(14)) == 2
        through(ASKED.plusDays(28)) == 2
        desk.open(visitor(), secret).expert == 'Anna Zonneveld'

        when:
        through(ASKED.plusDays(29))

        then:
        desk.post(visitor(), 'open', [secret: secret]).statusCode() == 404
        desk.rows('survey_invitation', tenant)[0].subMap('state', 'recipient', 'secret_hash', 'draft') == [state: 'CLOSED', recipient: null, secret_hash: null, draft: null]
    }

    def "a mail that came back and that nobody mended asked nobody, and does not count as no answer"() {
        given:
        people.sql().withCloseable { it.executeUpdate('UPDATE survey_invitation SET bounced = TRUE WHERE partnership_id = ?', [People.bytes(tenant)]) }

        when:
        through(ASKED.plusDays(29))

        then:
        desk.rows('survey_invitation', tenant)*.state == ['GIVEN_UP']
        desk.post(visitor(), 'open', [secret: secret]).statusCode() == 404
    }

    def "the day that the mail named is kept when the partnership shortens the time, and goes further when it lengthens it"() {
        given:
        def administrator = visitor().signIn(people.member([ADMINISTRATOR], tenant).email)
        def told = desk.open(visitor(), secret).until
        def settle = { int days, int version ->
            assert administrator.graphql(AdministeringSurveysSpec.SAVE, [i: [mutationId: UUID.randomUUID().toString(), basedOn: version, firstReminderDays: 7,
                    secondReminderDays: 14, closesAfterDays: days, leastTrajecten: 5, leastSchools: 3, askMoved: false, askWithdrawn: false, normTenths: 75]])
                    .surveySettingsSave.userErrors == []
        }

        when:
        settle(20, 0)

        then:
        desk.open(visitor(), secret).until == told
        through(ASKED.plusDays(28)) == 2

        when:
        settle(40, 1)

        then:
        through(ASKED.plusDays(39)) == 2
        desk.open(visitor(), secret).expert == 'Anna Zonneveld'
    }

    def "days on which this school is closed do not count, and no mail goes on them"() {
        given:
        desk.fixture.insert('school_closure', [partnership_id: tenant, school_id: school, name: 'Studieweek', first_day: LocalDate.of(2026, 9, 7), last_day: LocalDate.of(2026, 9, 11)])

        expect:
        through(ASKED.plusDays(13)) == 0
        through(ASKED.plusDays(14)) == 1
        through(ASKED.plusDays(35)) == 2
        desk.open(visitor(), secret).expert == 'Anna Zonneveld'
        through(ASKED.plusDays(36)) == 0
    }

    def "who answered gets no mail"() {
        given:
        desk.submit(visitor(), secret, [cijfer: ['8']])

        expect:
        through(ASKED.plusDays(14)) == 0
    }

    def "an address that does not work comes on the procesbegeleider's list, who mends it"() {
        given:
        def mail = desk.rows('survey_invitation', tenant)[0].mail_id as byte[]
        def buffer = java.nio.ByteBuffer.wrap(mail)
        def server = visitor().signIn(facilitator.email)
        desk.post(visitor(), 'draft', [secret: secret, draft: '{"answers":{"cijfer":["3"]}}'])

        when:
        givenUp.publishEvent(new MailGivenUp(new UUID(buffer.long, buffer.long)))
        def list = server.graphql('{ surveyUnreached(first: 10) { nodes { id name email school { name } expert { name } } } }').surveyUnreached.nodes

        then:
        list*.school*.name == ['De Linde']
        list*.expert*.name == ['Anna Zonneveld']
        through(ASKED.plusDays(7)) == 0

        when:
        def done = readdress(server, list[0].id, 'ib@nieuw.example')

        then:
        done.askedId != list[0].id
        server.graphql('{ surveyUnreached(first: 10) { nodes { id } } }').surveyUnreached.nodes == []
        desk.rows('survey_invitation', tenant)[0].subMap('recipient', 'state', 'bounced') == [recipient: 'ib@nieuw.example', state: 'OPEN', bounced: false]

        and: 'who got the first link can do nothing with it, also not read what is begun by the second'
        desk.post(visitor(), 'open', [secret: secret]).statusCode() == 404
        desk.links(tenant, traject)[0] != secret
        desk.open(visitor(), desk.links(tenant, traject)[0]).draft == null
        desk.rows('survey_invitation', tenant).size() == 1
        desk.rows('survey_invitation', tenant)[0].contact_number == 0

        and:
        readdress(server, done.askedId, 'geen adres').userErrors*.code == ['INVALID']
        readdress(server, UUID.randomUUID().toString(), 'ib@nieuw.example').userErrors*.code == ['NOT_FOUND']
    }

    def "two who come on the list about the same cannot be sent to one address at once"() {
        given:
        def server = visitor().signIn(facilitator.email)
        def both = [bouncedBeside(invitations.open(tenant)[0], 1), bouncedBeside(invitations.open(tenant)[0], 2)]

        when:
        def answers = both.parallelStream().map { readdress(server, it.toString(), 'nieuw@linde.example').userErrors*.code }.toList()

        then:
        answers as Set == [[], ['ALREADY_ASKED']] as Set
        desk.rows('survey_invitation', tenant).count { it.recipient == 'nieuw@linde.example' } == 1
    }

    def "nobody is asked the same twice by way of another address"() {
        given:
        def server = visitor().signIn(facilitator.email)
        def first = invitations.open(tenant)[0]
        def other = bouncedBeside(first, 1)

        expect:
        readdress(server, other.toString(), first.recipient().toUpperCase()).userErrors*.code == ['ALREADY_ASKED']

        when: 'who it was is forgotten'
        assert desk.post(visitor(), 'submit', [secret: secret, answers: [cijfer: ['8']]]).statusCode() == 204
        assert desk.rows('survey_invitation', tenant).find { it.state == 'USED' }.recipient == null

        then:
        readdress(server, other.toString(), " ${first.recipient()}".toString().strip()).userErrors*.code == ['ALREADY_ASKED']

        when:
        def asked = readdress(server, other.toString(), 'nieuw@linde.example')
        def again = readdress(server, asked.askedId, 'NIEUW@linde.example')
        def back = readdress(server, again.askedId, 'derde@linde.example')

        then: 'the own address may be tried again, also after another'
        [asked, again, back]*.userErrors == [[]] * 3
        readdress(server, back.askedId, 'nieuw@linde.example').userErrors == []

        when: 'nobody can be asked any more'
        people.sql().withCloseable { it.executeUpdate("UPDATE survey_invitation SET state = 'CLOSED' WHERE partnership_id = ? AND state = 'OPEN'", [People.bytes(tenant)]) }
        through(ASKED.plusDays(40))

        then:
        desk.rows('survey_asked_address', tenant) == []
    }

    def "a mail is queued only for who still waits: #what"() {
        given:
        def stale = invitations.open(tenant)[0]
        assert desk.post(visitor(), path, [secret: secret, answers: [cijfer: ['8']]]).statusCode() == 204

        when: 'the daily work read it before, and mails it now'
        transactions.write { mail.send(stale, 1); true }

        then:
        mailsTo(stale.recipient()) == 1

        where:
        what       | path
        'answered' | 'submit'
        'deleted'  | 'forget'
    }

    def "who cannot be reached leaves the list after the days of a questionnaire, or when somebody says so"() {
        given:
        def server = visitor().signIn(facilitator.email)
        def names = { server.graphql('{ surveyUnreached(first: 10) { nodes { id email reason } } }').surveyUnreached.nodes }
        2.times { desk.close(visitor().signIn(anna.email), desk.traject(tenant, anna, [school_id: desk.school(tenant, 0)]), 'GOALS_REACHED',
                [withoutContactReason: 'Er is nog geen intern begeleider']) }
        people.sql().with {
            executeUpdate("UPDATE survey_invitation SET asked_on = ? WHERE partnership_id = ?", [ASKED, People.bytes(tenant)])
            executeUpdate("UPDATE survey_invitation SET bounced = TRUE WHERE partnership_id = ? AND state = 'OPEN'", [People.bytes(tenant)])
            close()
        }
        assert names().size() == 3

        when:
        def bounced = names().find { it.email }

        then:
        giveUp(server, bounced.id).givenUpId == bounced.id
        giveUp(server, bounced.id).userErrors*.code == ['NOT_FOUND']
        giveUp(visitor().signIn(people.member([PROCESS_FACILITATOR]).email), names()[0].id).userErrors*.code == ['NOT_FOUND']
        names()*.email == [null, null]
        names()*.reason == ['Er is nog geen intern begeleider'] * 2
        desk.post(visitor(), 'open', [secret: secret]).statusCode() == 404

        when: 'somebody else was asked meanwhile, and answers as ever'
        transactions.write { remind.run(tenant, ASKED.plusDays(28)); true }

        then:
        names().size() == 2

        when:
        transactions.write { remind.run(tenant, ASKED.plusDays(29)); true }

        then:
        names() == []
        desk.rows('survey_invitation', tenant)*.state == ['GIVEN_UP'] * 3
        desk.rows('survey_invitation', tenant).every { it.recipient == null && it.secret_hash == null }
    }

    def "where nobody is a procesbegeleider, the managers hear whom to call and how"() {
        given:
        def manager = people.member([SUPPORT_MANAGER], tenant, 'Mieke Manager')
        people.sql().with { executeUpdate('DELETE FROM role_grant WHERE membership_id = ?', [People.bytes(facilitator.id)]); close() }

        when:
        desk.post(visitor(), 'call', [secret: secret, name: 'Ina Berg', phone: '06 1234 5678', about: 'Over het vervolg'])

        then:
        mailsTo(manager.email) == 1
        mailsTo(facilitator.email) == 0
        with(people.sql()) { sql ->
            sql.firstRow('SELECT plain FROM outgoing_mail WHERE recipient = ?', [manager.email]).plain.contains('Het nummer is 06 1234 5678. Waarover: Over het vervolg')
        }
    }

    def "a call stays on the list of the network when the invitation is deleted, and goes in the end"() {
        given:
        def network = desk.fixture.insert('local_network', [partnership_id: tenant, region_id: desk.fixture.region(tenant, 'Noord'), name: 'Netwerk 1'])
        people.sql().with {
            executeUpdate('UPDATE survey_invitation SET network_id = ? WHERE partnership_id = ?', [People.bytes(network), People.bytes(tenant)])
            executeUpdate('UPDATE role_grant SET network_id = ? WHERE membership_id = ?', [People.bytes(network), People.bytes(facilitator.id)])
            close()
        }
        def server = visitor().signIn(facilitator.email)
        def calls = { server.graphql('{ surveyCalls(first: 10) { nodes { name } } }').surveyCalls.nodes*.name }

        when:
        desk.post(visitor(), 'call', [secret: secret, name: 'Ina Berg', phone: '06 1234 5678'])
        desk.post(visitor(), 'forget', [secret: secret])

        then:
        calls() == ['Ina Berg']

        when:
        transactions.write { remind.run(tenant, LocalDate.now().plusDays(179)); true }

        then:
        calls() == ['Ina Berg']

        when:
        transactions.write { remind.run(tenant, LocalDate.now().plusDays(182)); true }

        then:
        calls() == []
    }

    def "who wants to be called is mailed about and listed at once, and nothing else changes"() {
        given:
        def before = desk.rows('survey_invitation', tenant).toString()
        def server = visitor().signIn(facilitator.email)

        when:
        def answer = desk.post(visitor(), 'call', [secret: secret, name: 'Ina Berg', phone: '06 1234 5678', about: 'Over het vervolg'])
        def list = server.graphql('{ surveyCalls(first: 10) { nodes { id name phone about school { name } } } }').surveyCalls.nodes

        then:
        answer.statusCode() == 204
        list*.subMap('name', 'phone', 'about') == [[name: 'Ina Berg', phone: '06 1234 5678', about: 'Over het vervolg']]
        mails('Bel mij: De Linde') == 1
        desk.rows('survey_invitation', tenant).toString() == before
        desk.rows('survey_envelope', tenant).empty

        when:
        def handled = server.graphql('mutation($i: SurveyCallHandleInput!) { surveyCallHandle(input: $i) { handledId userErrors { code } } }',
                [i: [mutationId: UUID.randomUUID().toString(), id: list[0].id]]).surveyCallHandle

        then:
        handled.handledId == list[0].id
        server.graphql('{ surveyCalls(first: 10) { nodes { id } } }').surveyCalls.nodes == []

        and: 'without a name or a number nobody can call'
        desk.post(visitor(), 'call', [secret: secret, name: '', phone: '0612345678']).statusCode() == 422
        desk.post(visitor(), 'call', [secret: secret, name: 'Ina', phone: 'bel maar']).statusCode() == 422
        desk.post(visitor(), 'call', [secret: 'x' * 43, name: 'Ina', phone: '0612345678']).statusCode() == 404
    }

    def "two taps on calling are one request, and so are ten at once"() {
        given:
        def call = [secret: secret, name: 'Ina Berg', phone: '06 1234 5678', about: 'Over het vervolg']
        def pool = Executors.newFixedThreadPool(10)

        expect:
        pool.invokeAll((1..10).collect { { -> desk.post(visitor(), 'call', call).statusCode() } as Callable<Integer> })*.get().toSet() == [204] as Set
        desk.rows('survey_call', tenant).size() == 1
        mails('Bel mij: De Linde') == 1

        and: 'another number is another request'
        desk.post(visitor(), 'call', call + [phone: '06 8765 4321']).statusCode() == 204
        desk.rows('survey_call', tenant).size() == 2

        and: 'three may wait: a fourth is told so, the same again is not'
        desk.post(visitor(), 'call', call + [phone: '06 1111 2222']).statusCode() == 204
        desk.post(visitor(), 'call', call + [phone: '06 3333 4444']).statusCode() == 409
        desk.post(visitor(), 'call', call).statusCode() == 204
        desk.rows('survey_call', tenant).size() == 3

        cleanup:
        pool.shutdown()
    }

    def "what is wrong with a call is said at its field: #call"() {
        given:
        def answer = desk.post(visitor(), 'call', [secret: secret, name: 'Ina', phone: '0612345678'] + call)

        expect:
        answer.statusCode() == 422
        new JsonSlurper().parseText(answer.body()).stopped.collect { [it.question, it.code] } == [[field, code]]
        desk.rows('survey_call', tenant).empty

        where:
        call                                                  || field   | code
        [name: ' ']                                           || 'name'  | 'REQUIRED'
        [name: 'a' * 121]                                     || 'name'  | 'INVALID'
        [phone: null]                                         || 'phone' | 'REQUIRED'
        [phone: '06-1234']                                    || 'phone' | 'INVALID'
        [phone: '((((((((((']                                 || 'phone' | 'INVALID'
        [about: 'a' * 301]                                    || 'about' | 'INVALID'
        [about: 'Fatima zit nu in groep 5']                   || 'about' | 'TEXT_FIRST_NAME'
        [about: 'Het gaat om 111222333']                      || 'about' | 'TEXT_BSN'
    }

    /** Runs the work of that day; gives how often was reminded. */
    private int through(LocalDate day) {
        transactions.write { remind.run(tenant, day); true }
        desk.rows('survey_invitation', tenant)[0].reminders
    }

    private int mails(String subject) {
        def sql = people.sql()
        def n = sql.firstRow('SELECT COUNT(*) AS n FROM outgoing_mail WHERE subject LIKE ? AND recipient IN (?, ?)', [subject, facilitator.email, 'none']).n
        sql.close()
        n as int
    }

    private int mailsTo(String address) {
        def sql = people.sql()
        def n = sql.firstRow('SELECT COUNT(*) AS n FROM outgoing_mail WHERE recipient = ?', [address]).n
        sql.close()
        n as int
    }

    /** Another contact who was asked about the same, and whose mail came back. */
    private UUID bouncedBeside(first, int further) {
        def id = UUID.randomUUID()
        people.sql().withCloseable {
            it.executeInsert("""INSERT INTO survey_invitation (partnership_id, id, questionnaire_id, traject_id, contact_number, school_id, traject_starts_on, state, asked_on,
                    recipient, recipient_name, reminders, bounced, counted, draft_version)
                    SELECT partnership_id, ?, questionnaire_id, traject_id, contact_number + ?, school_id, traject_starts_on, 'OPEN', asked_on,
                    CONCAT('directie', ?, '@linde.example'), 'Dirk', 0, TRUE, FALSE, 0 FROM survey_invitation WHERE id = ?""",
                    [People.bytes(id), further, further, People.bytes(first.id().id())])
        }
        id
    }

    private static Map giveUp(server, String id) {
        server.graphql('mutation($i: SurveyUnreachedGiveUpInput!) { surveyUnreachedGiveUp(input: $i) { givenUpId userErrors { code } } }',
                [i: [mutationId: UUID.randomUUID().toString(), id: id]]).surveyUnreachedGiveUp
    }

    private static Map readdress(server, String id, String email) {
        server.graphql('mutation($i: SurveyInvitationReaddressInput!) { surveyInvitationReaddress(input: $i) { askedId userErrors { code } } }',
                [i: [mutationId: UUID.randomUUID().toString(), id: id, name: 'Ina Berg', email: email]]).surveyInvitationReaddress
    }
}
