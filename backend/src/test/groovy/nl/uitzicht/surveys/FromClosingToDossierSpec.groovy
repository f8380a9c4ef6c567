package nl.uitzicht.surveys

import static nl.uitzicht.platform.tenancy.Role.EXPERT
import static nl.uitzicht.platform.tenancy.Role.SUPPORT_MANAGER

import com.icegreen.greenmail.util.GreenMail
import com.icegreen.greenmail.util.ServerSetup
import io.micronaut.context.ApplicationContext
import io.micronaut.test.annotation.MockBean
import jakarta.inject.Inject
import jakarta.mail.internet.MimeMessage
import java.time.Clock
import java.time.Instant
import java.time.LocalDate
import java.time.ZoneId
import nl.uitzicht.OwnApplicationSpecification
import nl.uitzicht.People
import nl.uitzicht.People.Member
import nl.uitzicht.platform.Time
import nl.uitzicht.platform.database.UuidBytes
import nl.uitzicht.reviews.ReviewFixture
import nl.uitzicht.reviews.ReviewTalk

/** Six weeks of a September: trajecten close, mails go over SMTP, schools answer or not, and figures come when they may. */
class FromClosingToDossierSpec extends OwnApplicationSpecification {
    static final CLOSED = LocalDate.of(2026, 9, 3)
    static final MOVED = new MovedClock()
    static final GreenMail SMTP = new GreenMail(new ServerSetup(0, '127.0.0.1', ServerSetup.PROTOCOL_SMTP).tap { it.serverStartupTimeout = 60_000 })

    @Inject
    People people
    @Inject
    SurveyDesk desk
    @Inject
    ApplicationContext beans

    UUID tenant
    Member anna
    Member manager
    List<String> addresses

    @MockBean(Clock)
    Clock clock() {
        MOVED
    }

    @Override
    Map<String, String> getProperties() {
        SMTP.start()
        super.properties + ['uitzicht.mail.host': '127.0.0.1', 'uitzicht.mail.port': SMTP.smtp.port as String, 'uitzicht.mail.interval': '100ms']
    }

    def setup() {
        MOVED.to(CLOSED)
        tenant = people.partnership('De Brug')
        anna = people.member([EXPERT], tenant, 'Anna Zonneveld')
        manager = people.member([SUPPORT_MANAGER], tenant)
        desk.fixture.insert('expert_contract', [partnership_id: tenant, membership_id: anna.id, fte_hundredths: 50, work_days: 31, starts_on: CLOSED.minusYears(2)])
    }

    def cleanupSpec() {
        SMTP.stop()
    }

    def "closing asks by mail, reminders go to who is silent, and figures come on a Monday, in the results and in the dossier"() {
        when: 'six trajecten close'
        def expert = visitor().signIn(anna.email)
        6.times { assert desk.close(expert, desk.traject(tenant, anna), 'GOALS_REACHED', [endsOn: CLOSED.toString()]).userErrors == [] }
        def asked = received(6)
        def links = asked.collectEntries { [it.allRecipients[0].toString(), link(it)] }

        then: 'each school has its own link, in text and in HTML, and the mail says about whom'
        links.values().toSet().size() == 6
        asked.every { it.subject == 'Hoe was de hulp van Anna Zonneveld?' && part(it, 0).contains('In augustus 2024 begon Anna Zonneveld bij De Linde') }
        asked.every { part(it, 1).contains("/vragenlijst#${link(it)}") }

        when: 'one answers at once, and a week goes by'
        def schools = links.keySet().toList()
        answer(links[schools[0]], 6)
        6.times { day(it + 1) }

        then:
        received(6).size() == 6

        when:
        day(7)

        then: 'the others are reminded, by the same link'
        with(reminders(received(11))) {
            it*.subject.toSet() == ['Herinnering: hoe was de hulp van Anna Zonneveld?'] as Set
            it.collectEntries { [it.allRecipients[0].toString(), link(it)] } == links.findAll { it.key != schools[0] }
        }

        when: 'one more answers, and another week goes by'
        answer(links[schools[1]], 7)
        (8..14).each { day(it) }

        then: 'four are reminded once more; no Monday had enough to show'
        reminders(received(15)).countBy { it.allRecipients[0].toString() } == [(schools[1]): 1] + schools.drop(2).collectEntries { [it, 2] }
        results().every { !it.released && it.responsePercent == null }
        dossier() == null

        when: 'three answer on Friday'
        day(15)
        [2, 3, 4].each { answer(links[schools[it]], 6 + it) }

        then: 'still nothing, until Monday'
        results().every { !it.released }

        when:
        (16..18).each { day(it) }

        then:
        MOVED.instant().atZone(Time.AMSTERDAM).dayOfWeek.name() == 'MONDAY'
        results()*.subMap('released', 'answers', 'trajecten', 'responsePercent', 'mark') == [[released: true, answers: 5, trajecten: 5, responsePercent: 83, mark: 8.0]]
        dossier() == [mark: 8.0, norm: 7.5, trajecten: 5, answers: 5]

        when: 'the silent one waits too long'
        (19..29).each { day(it) }

        then: 'nobody was mailed a third time, and the link leads nowhere'
        received(15).size() == 15
        desk.post(visitor(), 'open', [secret: links[schools[5]]]).statusCode() == 404
        desk.open(visitor(), links[schools[0]]).done
        dossier().answers == 5
    }

    /** Lives through the work of a day, at ten in the morning. */
    private void day(int number) {
        MOVED.to(CLOSED.plusDays(number))
        beans.getBean(Class.forName('nl.uitzicht.platform.jobs.DailyWorkRunner')).runDue(tenant)
    }

    private void answer(String link, int mark) {
        assert desk.submit(visitor(), link, [cijfer: [mark as String], open: ["Het ging zoals een $mark".toString()]]) == 204
    }

    private static List<MimeMessage> reminders(List<MimeMessage> mails) {
        mails.findAll { it.subject.startsWith('Herinnering') }
    }

    /** All mails of surveys so far, once there are so many; the daily work of other features mails too. */
    private static List<MimeMessage> received(int count) {
        def mails = []
        for (int i = 0; i < 200 && mails.size() < count; i++) {
            sleep(100)
            mails = SMTP.receivedMessages.findAll { it.subject.toLowerCase().contains('hoe was de hulp') }.toList()
        }
        mails
    }

    private static String link(MimeMessage mail) {
        (part(mail, 0) =~ /\/vragenlijst#(\S+)/)[0][1]
    }

    private static String part(MimeMessage mail, int number) {
        mail.content.getBodyPart(number).content as String
    }

    private List<Map> results() {
        visitor().signIn(manager.email).graphql('''query($from: Date!, $to: Date!) { surveyResults(by: EXPERT, from: $from, to: $to) {
            groups(first: 5) { nodes { released answers trajecten responsePercent mark } } } }''',
                [from: CLOSED.minusDays(30).toString(), to: CLOSED.plusDays(60).toString()]).surveyResults.groups.nodes
    }

    /** What the page of the kwartaalgesprek of October says of satisfaction; the round is made when it is first asked for. */
    private Map dossier() {
        def server = visitor().signIn(manager.email)
        ReviewFixture.generate(server, '2026-2027')
        def sql = people.sql()
        def row = sql.firstRow('SELECT r.id FROM review r JOIN review_round q ON q.id = r.round_id WHERE r.expert_id = ? AND q.month = ?',
                [People.bytes(anna.id), LocalDate.of(2026, 10, 1)])
        sql.close()
        new ReviewTalk(server, UuidBytes.fromBytes(row.id as byte[])).look().dossier.period.satisfaction
    }

    /** Stands still at ten in the morning of a day, until it is moved. */
    static class MovedClock extends Clock {
        private volatile Instant at = Instant.EPOCH

        void to(LocalDate day) {
            at = day.atTime(10, 0).atZone(Time.AMSTERDAM).toInstant()
        }

        @Override
        ZoneId getZone() {
            Time.AMSTERDAM
        }

        @Override
        Clock withZone(ZoneId zone) {
            fixed(at, zone)
        }

        @Override
        Instant instant() {
            at
        }
    }
}
