package nl.uitzicht.surveys.invitations

import static nl.uitzicht.platform.tenancy.Role.ADMINISTRATOR
import static nl.uitzicht.platform.tenancy.Role.EXPERT
import static nl.uitzicht.platform.tenancy.Role.SUPPORT_MANAGER

import jakarta.inject.Inject
import java.time.DayOfWeek
import java.time.LocalDate
import java.time.temporal.TemporalAdjusters
import nl.uitzicht.ApiSpecification
import nl.uitzicht.People
import nl.uitzicht.platform.Time
import nl.uitzicht.platform.database.Transactions
import nl.uitzicht.platform.jobs.DailyWork
import nl.uitzicht.surveys.SurveyDesk

/** The first of March 2027 is a Monday, and no holiday. */
class AskingYearlySpec extends ApiSpecification {
    static final MARCH = LocalDate.of(2027, 3, 1)

    @Inject
    People people
    @Inject
    SurveyDesk desk
    @Inject
    AskYearly yearly
    @Inject
    List<DailyWork> works
    @Inject
    Transactions transactions

    UUID tenant
    List<UUID> schools

    def setup() {
        tenant = people.partnership('De Brug')
        schools = (1..6).collect { desk.school(tenant) }
    }

    def "every open school is asked once a school year, on the first school day of the chosen month"() {
        given:
        settle(3)
        def closed = desk.school(tenant)
        change('UPDATE school SET closed_on = ? WHERE id = ?', [MARCH.minusDays(1), People.bytes(closed)])
        def nobody = desk.school(tenant, 0)

        expect: 'not in another month, nor on a Sunday'
        asked(MARCH.minusDays(1)) == []
        asked(MARCH.withDayOfMonth(7)) == []

        when:
        def came = asked(MARCH)

        then:
        came.size() == 7
        came.findAll { it.state == 'MISSING' }*.school_id == [People.bytes(nobody)]
        came*.expert_id.toSet() == [null] as Set
        came*.traject_id*.encodeHex()*.toString().toSet().size() == 7

        and: 'the mail says what it is about, and that it is confidential'
        with(mails()) { mails ->
            mails*.subject.toSet() == ['Hoe tevreden ben je over De Brug?'] as Set
            mails.every { it.plain.contains('Elk schooljaar vragen we scholen hoe ze onze hulp vinden. We vragen het jou voor De Linde.') }
            mails.every { it.plain.contains('gemiddelden van minstens 5 scholen') && !it.plain.contains('traject') }
        }

        and: 'not again the next day, also not who had the invitation deleted; again the next year'
        change("DELETE FROM survey_invitation WHERE partnership_id = ? AND state = 'OPEN'", [People.bytes(tenant)])
        asked(MARCH.plusDays(1)).size() == 1
        asked(LocalDate.of(2028, 3, 1)).size() == 8
    }

    def "a partnership that chose no month asks nobody, and a month is one of twelve"() {
        given:
        def server = visitor().signIn(people.member([ADMINISTRATOR], tenant).email)

        expect:
        (1..12).every { asked(LocalDate.of(2027, it, 4)) == [] }
        save(server, 13, 0).userErrors*.field == [['yearlyMonth']]
        save(server, 3, 0).settings.yearlyMonth == 3
        asked(MARCH).size() == 6
        save(server, null, 1).settings.yearlyMonth == null
        save(server, 4, 2).settings.yearlyMonth == 4

        and: 'another month makes no second time of the same year'
        asked(LocalDate.of(2027, 4, 6)).size() == 6
    }

    def "the page says what it is about, and answers come together like the others, apart from those after a traject"() {
        given:
        settle(3)
        asked(MARCH)
        def links = desk.rows('survey_invitation', tenant).collectMany { desk.links(tenant, id(it.traject_id as byte[])) }
        def manager = visitor().signIn(people.member([SUPPORT_MANAGER], tenant).email)
        def expert = visitor().signIn(people.member([EXPERT], tenant).email)

        expect:
        with(desk.open(visitor(), links[0])) {
            [it.purpose, it.partnership, it.school, it.expert] == ['SERVICE', 'De Brug', 'De Linde', 'de expert']
            it.questionnaire.questions*.key.contains('duidelijk')
        }

        when:
        links.take(5).each { assert desk.submit(visitor(), it, [cijfer: ['8'], bereikbaar: ['4']]) == 204 }
        def monday = LocalDate.now(Time.AMSTERDAM).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
        transactions.write { works.find { it.name() == 'seal-survey-batches' }.run(tenant, monday); true }

        then:
        results(manager, 'SERVICE', monday)*.subMap('released', 'answers', 'mark', 'responsePercent') ==
                [[released: true, answers: 5, mark: 8.0, responsePercent: 83]]
        results(manager, 'AFTER_TRAJECT', monday) == []
        results(expert, 'SERVICE', monday) == []
        new String(manager.download("/api/surveys/export.csv?by=ALL&purpose=SERVICE&from=$monday&to=$monday").body(), 'UTF-8').contains('Alle antwoorden;5;5;83')
    }

    private static List<Map> results(server, String purpose, LocalDate day) {
        server.graphql('''query($p: SurveyPurpose!, $d: Date!) { surveyResults(by: ALL, purpose: $p, from: $d, to: $d) {
            groups(first: 5) { nodes { released answers mark responsePercent } } } }''', [p: purpose, d: day.toString()]).surveyResults.groups.nodes
    }

    private List<Map> asked(LocalDate day) {
        transactions.write { yearly.run(tenant, day); true }
        desk.rows('survey_invitation', tenant)
    }

    private List<Map> mails() {
        def sql = people.sql()
        def rows = sql.rows('SELECT m.subject, m.plain FROM survey_invitation i JOIN outgoing_mail m ON m.id = i.mail_id WHERE i.partnership_id = ?', [People.bytes(tenant)])
        sql.close()
        rows
    }

    private void settle(int month) {
        assert save(visitor().signIn(people.member([ADMINISTRATOR], tenant).email), month, 0).userErrors == []
    }

    private static Map save(server, Integer month, int basedOn) {
        server.graphql('mutation($i: SurveySettingsSaveInput!) { surveySettingsSave(input: $i) { settings { yearlyMonth } userErrors { code field } } }',
                [i: [mutationId: UUID.randomUUID().toString(), basedOn: basedOn, firstReminderDays: 7, secondReminderDays: 14, closesAfterDays: 28,
                        leastTrajecten: 5, leastSchools: 3, askMoved: false, askWithdrawn: false, normTenths: 75, yearlyMonth: month]]).surveySettingsSave
    }

    private void change(String statement, List values) {
        people.sql().with { executeUpdate(statement, values); close() }
    }

    private static UUID id(byte[] bytes) {
        nl.uitzicht.platform.database.UuidBytes.fromBytes(bytes)
    }
}
