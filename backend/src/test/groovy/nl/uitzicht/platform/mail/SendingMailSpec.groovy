package nl.uitzicht.platform.mail

import com.icegreen.greenmail.util.GreenMail
import com.icegreen.greenmail.util.ServerSetup
import io.micronaut.test.extensions.spock.annotation.MicronautTest
import io.micronaut.test.support.TestPropertyProvider
import io.micronaut.transaction.exceptions.IllegalTransactionStateException
import jakarta.inject.Inject
import jakarta.mail.Message
import java.time.Clock
import java.time.Duration
import java.time.Instant
import java.time.LocalDateTime
import java.time.ZoneOffset
import java.util.concurrent.Callable
import java.util.concurrent.Executors
import nl.uitzicht.TestDatabase
import nl.uitzicht.platform.database.Transactions
import spock.lang.Shared
import spock.lang.Specification

@MicronautTest(transactional = false)
class SendingMailSpec extends Specification implements TestPropertyProvider {
    static final NOW = Instant.parse('2026-11-22T12:00:00Z')
    static final LINK = new Mail.Link('Kies een wachtwoord', 'https://uitzicht.example/wachtwoord#geheim&x=<1>')

    @Shared
    GreenMail smtpServer = new GreenMail(new ServerSetup(0, '127.0.0.1', ServerSetup.PROTOCOL_SMTP).tap { it.serverStartupTimeout = 60_000 })

    @Inject OutgoingMails outgoing
    @Inject Transactions transactions

    @Override
    Map<String, String> getProperties() {
        TestDatabase.fresh() + ['uitzicht.token-secret': 'a secret of the specs that is long enough', 'uitzicht.mail.interval': '1h']
    }

    def setup() {
        smtpServer.start()
    }

    def cleanup() {
        smtpServer.stop()
        transactions.write { outgoing.newest(1000).each { outgoing.giveUp(it.id(), it.createdAt(), null) } }
        outgoing.forget(LocalDateTime.of(9000, 1, 1, 0, 0))
    }

    def 'a mail goes once, after the commit, as text and as HTML with everything escaped'() {
        given:
        enqueue(mail('Uitnodiging voor Zoë'))

        when:
        2.times { sender().sendDue() }

        then:
        Message received = smtpServer.receivedMessages.toList().with { assert size() == 1; first() }
        received.subject == 'Uitnodiging voor Zoë'
        received.from*.toString() == ['uitzicht@school.example']
        received.allRecipients*.toString() == ['zoe@school.example']
        received.getHeader('Auto-Submitted') == ['auto-generated'] as String[]
        received.content.count == 2
        received.content.getBodyPart(0).contentType.startsWith('text/plain')
        received.content.getBodyPart(0).content.replace('\r\n', '\n') ==
                "Dag Zoë,\n\nJe bent <welkom> & nodig.\n\nKies een wachtwoord:\n${LINK.url()}\n"
        received.content.getBodyPart(1).contentType.startsWith('text/html')
        received.content.getBodyPart(1).content.contains('<p>Je bent &lt;welkom&gt; &amp; nodig.</p>')
        received.content.getBodyPart(1).content.contains('href="https://uitzicht.example/wachtwoord#geheim&amp;x=&lt;1&gt;"')
    }

    def 'what was sent keeps its record but not its text, which may hold a secret'() {
        given:
        enqueue(mail('Verstuurd'))

        when:
        sender().sendDue()

        then:
        with(outgoing.newest(1).first()) {
            it.sentAt() == NOW.atZone(ZoneOffset.UTC).toLocalDateTime()
            it.nextAttemptAt() == null && it.plain() == null && it.html() == null
        }
    }

    def 'a mail of a transaction that is undone never goes'() {
        when:
        transactions.write({ mails().enqueue(mail('Nooit')); false }, { it })
        sender().sendDue()

        then:
        smtpServer.receivedMessages.length == 0
        outgoing.newest(1).isEmpty()
    }

    def 'a mail outside a transaction is refused'() {
        when:
        injectedMails.enqueue(mail('Los'))

        then:
        thrown IllegalTransactionStateException
    }

    @Inject Mails injectedMails

    def 'four senders at once send each of forty mails once'() {
        given:
        transactions.write { 40.times { mails().enqueue(mail("Mail $it")) } }
        def threads = Executors.newFixedThreadPool(4)

        when:
        threads.invokeAll((1..4).collect { { -> sender().sendDue() } as Callable })*.get()

        then:
        smtpServer.receivedMessages*.subject.sort() == (0..<40).collect { "Mail $it".toString() }.sort()

        cleanup:
        threads.close()
    }

    def 'a server that is away is tried again later, with the same message id, until it is back'() {
        given:
        enqueue(mail('Later'))
        int port = smtpServer.smtp.port
        smtpServer.stop()

        when:
        sender(NOW, port).sendDue()
        sender(NOW.plusSeconds(59), port).sendDue()

        then:
        with(outgoing.newest(1).first()) {
            it.attempts() == 1 && it.lastError() != null && it.sentAt() == null && it.plain() != null
        }

        when:
        smtpServer.start()
        sender(NOW.plusSeconds(61)).sendDue()

        then:
        smtpServer.receivedMessages*.subject == ['Later']
        smtpServer.receivedMessages[0].messageID == "<${outgoing.newest(1).first().id()}@uitzicht>"
    }

    def 'a mail that nobody takes is given up with a record of why'() {
        given:
        enqueue(mail('Vergeefs'))
        int port = smtpServer.smtp.port
        smtpServer.stop()

        when:
        (0..MailSender.WAITS.size() + 3).each { sender(NOW.plus(Duration.ofDays(it * 2)), port).sendDue() }

        then:
        with(outgoing.newest(1).first()) {
            it.attempts() == MailSender.WAITS.size() + 1
            it.givenUpAt() != null && it.lastError() != null && it.nextAttemptAt() == null && it.plain() == null
        }
    }

    def 'a subject or address of more than one line is refused'() {
        when:
        new Mail(recipient, subject, [], null)

        then:
        thrown IllegalArgumentException

        where:
        recipient                          | subject
        'zoe@school.example'               | 'Dag\r\nBcc: iedereen@school.example'
        "a@b.nl\nBcc: ander@school.nl"     | 'Dag'
    }

    private void enqueue(Mail mail) {
        transactions.write { mails().enqueue(mail); true }
    }

    private Mails mails() {
        new Mails(outgoing, Clock.fixed(NOW, ZoneOffset.UTC))
    }

    private MailSender sender(Instant now = NOW, int port = smtpServer.smtp.port) {
        def smtp = new Smtp(new MailSettings('127.0.0.1', port, 'uitzicht@school.example', null, null, null))
        new MailSender(outgoing, smtp, transactions, { } as io.micronaut.context.event.ApplicationEventPublisher, Clock.fixed(now, ZoneOffset.UTC))
    }

    private static Mail mail(String subject) {
        new Mail('zoe@school.example', subject.toString(), ['Dag Zoë,', 'Je bent <welkom> & nodig.'], LINK)
    }
}
