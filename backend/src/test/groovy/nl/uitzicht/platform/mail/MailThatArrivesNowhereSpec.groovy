package nl.uitzicht.platform.mail

import static nl.uitzicht.platform.tenancy.Role.EXPERT
import static nl.uitzicht.platform.tenancy.Role.PROCESS_FACILITATOR

import com.icegreen.greenmail.util.GreenMail
import com.icegreen.greenmail.util.ServerSetup
import io.micronaut.context.ApplicationContext
import jakarta.inject.Inject
import jakarta.mail.Flags
import jakarta.mail.Message
import jakarta.mail.MessagingException
import jakarta.mail.Session
import jakarta.mail.internet.MimeMessage
import java.nio.file.Files
import nl.uitzicht.OwnApplicationSpecification
import nl.uitzicht.People
import nl.uitzicht.People.Member
import nl.uitzicht.Server
import nl.uitzicht.platform.database.UuidBytes
import nl.uitzicht.surveys.SurveyDesk
import spock.lang.Shared

/** A school cannot be reached: refused while it is sent, come back later, or reported by a person. Each way leads to the same list. */
class MailThatArrivesNowhereSpec extends OwnApplicationSpecification {
    static final REFUSING = new RefusingSmtp()
    static final GreenMail MAILBOX = new GreenMail(new ServerSetup(0, '127.0.0.1', ServerSetup.PROTOCOL_IMAP).tap { it.serverStartupTimeout = 60_000 })

    @Inject
    People people
    @Inject
    SurveyDesk desk
    @Inject
    MailSender sender
    @Inject
    ReturnedMails returned

    UUID tenant
    Member anna
    Server facilitator

    @Override
    Map<String, String> getProperties() {
        MAILBOX.start()
        MAILBOX.setUser('retour@debrug.example', 'retour', 'geheim van de specs')
        super.properties + ['uitzicht.mail.host': '127.0.0.1', 'uitzicht.mail.port': REFUSING.port as String, 'uitzicht.mail.interval': '1h',
                'uitzicht.mail.return-path': 'retour@debrug.example',
                'uitzicht.mail.returns.host': '127.0.0.1', 'uitzicht.mail.returns.port': MAILBOX.imap.port as String, 'uitzicht.mail.returns.plain': 'true',
                'uitzicht.mail.returns.user': 'retour', 'uitzicht.mail.returns.password': 'geheim van de specs', 'uitzicht.mail.returns.interval': '24h',
                'uitzicht.mail.returns.first': '24h']
    }

    def setup() {
        tenant = people.partnership()
        anna = people.member([EXPERT], tenant, 'Anna Zonneveld')
        facilitator = visitor().signIn(people.member([PROCESS_FACILITATOR], tenant).email)
    }

    def cleanupSpec() {
        REFUSING.close()
        MAILBOX.stop()
    }

    def "an address that the server refuses at once is on the list at once, and one that is full is tried again"() {
        given:
        def gone = asked('weg@delinde.example')
        def full = asked('vol@delinde.example')
        def fine = asked('ib@delinde.example')

        when:
        sender.sendDue()

        then:
        unreached()*.email == ['weg@delinde.example']
        mail(gone).given_up_at && mail(gone).attempts == 1 && !mail(gone).plain
        !mail(full).given_up_at && mail(full).next_attempt_at && mail(full).plain
        mail(fine).sent_at
        REFUSING.senders.toSet() == ['<retour@debrug.example>'] as Set
    }

    def "a mail that comes back later puts its school on the list; other mail in the mailbox stays unread"() {
        given:
        def traject = asked('ib@delinde.example')
        sender.sendDue()
        def id = UuidBytes.fromBytes(mail(traject).id as byte[])
        [report('delayed', id), report('failed', UUID.randomUUID()), letter(), report('failed', id)].each { deliver(it) }

        expect:
        unreached() == []

        when:
        returned.look()

        then:
        unreached()*.email == ['ib@delinde.example']
        inbox()*.isSet(Flags.Flag.SEEN) == [false, true, false, true]

        when: 'it is mended, and the mailbox is read once more'
        def again = facilitator.graphql('mutation($i: SurveyInvitationReaddressInput!) { surveyInvitationReaddress(input: $i) { userErrors { code } } }',
                [i: [mutationId: UUID.randomUUID().toString(), id: unreached()[0].id, name: 'Ina Berg', email: 'ina@delinde.example']])
        returned.look()

        then:
        again.surveyInvitationReaddress.userErrors == []
        unreached() == []
    }

    def "a mail that nobody can read holds up none of the others"() {
        given:
        def traject = asked('ib@delinde.example')
        sender.sendDue()
        def id = UuidBytes.fromBytes(mail(traject).id as byte[])
        def messages = [unreadable(), message(report('failed', id))]

        when:
        returned.tellEach(messages as Message[])

        then:
        unreached()*.email == ['ib@delinde.example']
        messages*.isSet(Flags.Flag.SEEN) == [false, true]
    }

    def "somebody who hears of a mail that came back reports the address"() {
        given:
        asked('ib@delinde.example')
        asked('IB@delinde.example')
        asked('ander@delinde.example')
        def elsewhere = people.partnership()
        def other = visitor().signIn(people.member([PROCESS_FACILITATOR], elsewhere).email)

        expect:
        report(facilitator, 'geen adres').userErrors*.code == ['INVALID']
        report(other, 'ib@delinde.example').reported
        unreached() == []
        report(facilitator, ' ib@delinde.example ').reported
        unreached()*.email*.toLowerCase() == ['ib@delinde.example'] * 2

        and: 'the answer is the same for who was never asked, and for who answered'
        report(facilitator, 'ib@delinde.example').reported
        report(facilitator, 'nooit@gevraagd.example').reported
    }

    def "a refusal #answer is #kind"() {
        expect:
        Undeliverable.forGood(answer.take(3) as int, answer) == forGood

        where:
        answer                                          || forGood
        '550 5.1.1 User unknown'                        || true
        '550 No such user here'                         || true
        '553 5.1.3 Bad address'                         || true
        '550 5.2.1 Mailbox disabled'                    || true
        '554 5.7.1 Relay access denied'                 || false
        '550 5.7.1 Blocked by policy'                   || false
        '554 Transaction failed'                        || false
        '552 5.2.2 Mailbox full'                        || false
        '450 4.2.1 Try again later'                     || false
        kind = forGood ? 'for good' : 'tried again'
    }

    private UUID asked(String email) {
        def school = desk.fixture.school(tenant)
        desk.fixture.contact(tenant, school, email)
        def traject = desk.traject(tenant, anna, [school_id: school])
        assert desk.close(visitor().signIn(anna.email), traject).userErrors == []
        traject
    }

    private List<Map> unreached() {
        facilitator.graphql('{ surveyUnreached(first: 10) { nodes { id email } } }').surveyUnreached.nodes
    }

    private static Map report(Server server, String email) {
        server.graphql('mutation($i: SurveyAddressReportInput!) { surveyAddressReport(input: $i) { reported userErrors { code } } }',
                [i: [mutationId: UUID.randomUUID().toString(), email: email]]).surveyAddressReport
    }

    private Map mail(UUID traject) {
        def sql = people.sql()
        def row = sql.firstRow('SELECT m.* FROM survey_invitation i JOIN outgoing_mail m ON m.id = i.mail_id WHERE i.traject_id = ?', [People.bytes(traject)])
        sql.close()
        row
    }

    private static List<MimeMessage> inbox() {
        MAILBOX.managers.imapHostManager.getInbox(MAILBOX.userManager.getUser('retour')).messages*.mimeMessage
    }

    private static void deliver(String source) {
        MAILBOX.userManager.getUser('retour').deliver(message(source))
    }

    private static MimeMessage message(String source) {
        new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(source.replace('\n', '\r\n').getBytes('UTF-8')))
    }

    private static String letter() {
        'From: ib@delinde.example\nTo: retour@debrug.example\nSubject: Re: Hoe was de hulp?\nMessage-ID: <x@delinde.example>\n\nDank!\n'
    }

    /** As one of which the server cannot tell the structure. */
    private static MimeMessage unreadable() {
        new MimeMessage((Session) null) {
            @Override
            boolean isMimeType(String type) {
                throw new MessagingException('Unable to load BODYSTRUCTURE')
            }
        }
    }

    private static String report(String action, UUID mail) {
        """\
From: MAILER-DAEMON@mx.delinde.example
To: retour@debrug.example
Subject: Undelivered Mail Returned to Sender
MIME-Version: 1.0
Content-Type: multipart/report; report-type=delivery-status; boundary="grens"

--grens
Content-Type: text/plain

I'm sorry to have to inform you.

--grens
Content-Type: message/delivery-status

Reporting-MTA: dns; mx.delinde.example

Final-Recipient: rfc822; ib@delinde.example
Action: $action
Status: 5.1.1

--grens
Content-Type: text/rfc822-headers

From: uitzicht@debrug.example
Message-ID: <$mail@uitzicht>
Subject: Hoe was de hulp van Anna Zonneveld?

--grens--
""".toString()
    }

    /** Speaks SMTP, and refuses some. */
    static class RefusingSmtp implements Closeable {
        private final ServerSocket socket = new ServerSocket(0, 50, InetAddress.loopbackAddress)
        final List<String> senders = Collections.synchronizedList([])

        RefusingSmtp() {
            Thread.startDaemon {
                while (!socket.closed) {
                    try {
                        talk(socket.accept())
                    } catch (SocketException ignored) {
                        // Closed at the end, or hung up by the other side.
                    }
                }
            }
        }

        int getPort() {
            socket.localPort
        }

        @Override
        void close() {
            socket.close()
        }

        private void talk(Socket client) {
            client.withStreams { input, output ->
                def lines = input.newReader('UTF-8')
                def say = { String line -> output << "$line\r\n"; output.flush() }
                say('220 refusing')
                for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                    switch (line) {
                        case ~/(?i)MAIL FROM:.*/: senders << (line =~ /<.*?>/)[0]; say('250 ok'); break
                        case ~/(?i)RCPT TO:.*weg@.*/: say('550 5.1.1 No such user'); break
                        case ~/(?i)RCPT TO:.*vol@.*/: say('452 4.2.2 Mailbox full'); break
                        case ~/(?i)DATA/:
                            say('354 go on')
                            while (lines.readLine() != '.') { }
                            say('250 taken')
                            break
                        case ~/(?i)QUIT/: say('221 bye'); return
                        default: say('250 ok')
                    }
                }
            }
        }
    }
}
