package nl.uitzicht.surveys.invitations

import static nl.uitzicht.platform.tenancy.Role.ADMINISTRATOR
import static nl.uitzicht.platform.tenancy.Role.EXPERT
import static nl.uitzicht.platform.tenancy.Role.PROCESS_FACILITATOR
import static nl.uitzicht.platform.tenancy.Role.SUPPORT_MANAGER

import jakarta.inject.Inject
import java.time.DayOfWeek
import java.time.LocalDate
import java.time.temporal.TemporalAdjusters
import nl.uitzicht.ApiSpecification
import nl.uitzicht.People
import nl.uitzicht.Server
import nl.uitzicht.platform.Time
import nl.uitzicht.platform.database.Transactions
import nl.uitzicht.platform.database.UuidBytes
import nl.uitzicht.platform.jobs.DailyWork
import nl.uitzicht.surveys.SurveyDesk

/** A partnership asks about something of its own, such as a training, with questions of its own, of whom it chooses. */
class AskingAboutATopicSpec extends ApiSpecification {
    static final MONDAY = LocalDate.now(Time.AMSTERDAM).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))

    @Inject
    People people
    @Inject
    SurveyDesk desk
    @Inject
    List<DailyWork> works
    @Inject
    Transactions transactions

    UUID tenant
    Server beheerder

    def setup() {
        tenant = people.partnership('De Brug')
        beheerder = visitor().signIn(people.member([ADMINISTRATOR], tenant).email)
    }

    def "a topic has a name of its own that can be changed, and is not taken twice"() {
        given:
        def id = UUID.randomUUID()

        expect:
        save(id, ' ', 0).userErrors*.code == ['REQUIRED']
        save(id, 'x' * 81, 0).userErrors*.code == ['INVALID']
        save(id, 'Bel 06-12345678', 0).userErrors*.code == ['TEXT_PHONE']
        save(id, 'Netwerkjaar', 0).topic == [name: 'Netwerkjaar', version: 1]
        save(UUID.randomUUID(), 'netwerkjaar', 0).userErrors*.code == ['NAME_TAKEN']
        save(id, 'Training', 1).topic == [name: 'Training', version: 2]
        save(id, 'Te laat', 1).userErrors*.code == ['CONFLICT']
        save(UUID.randomUUID(), 'Nergens', 1).userErrors*.code == ['NOT_FOUND']
        topics(beheerder) == ['Training']
        topics(visitor().signIn(people.member([ADMINISTRATOR], people.partnership()).email)) == []
    }

    def "its questions have versions of their own, apart from those of other topics"() {
        given:
        def (training, year) = [topic('Training'), topic('Netwerkjaar')]

        expect:
        [training, year].every { questionnaire(it).number == 1 }
        publish(training, 1).userErrors == []
        questionnaire(training).subMap('number', 'questions') == [number: 2, questions: [nodes: [[text: 'Wat neem je mee?']]]]
        questionnaire(year).number == 1
        publish(UUID.randomUUID(), 1).userErrors*.field == [['topicId']]
    }

    def "chosen contacts are asked by mail, each once a school year, also who deleted the invitation"() {
        given:
        def topic = topic('Training gesprekken voeren')
        3.times { desk.school(tenant, 2) }
        def all = contacts(topic)
        def (chosen, other) = [all.take(2)*.id + all[4].id, all[3].id]

        expect:
        all.size() == 6
        all*.asked.toSet() == [false] as Set
        ask(topic, []).userErrors*.code == ['REQUIRED']
        ask(topic, [UUID.randomUUID().toString()]).userErrors*.code == ['NOT_FOUND']
        ask(UUID.randomUUID(), chosen).userErrors*.field == [['topicId']]
        desk.rows('survey_invitation', tenant) == []

        when:
        assert ask(topic, chosen).userErrors == []

        then:
        desk.rows('survey_invitation', tenant).size() == 3
        desk.rows('survey_invitation', tenant)*.expert_id.toSet() == [null] as Set
        contacts(topic).findAll { it.asked }*.id.toSet() == chosen.toSet()
        with(mails()) {
            it*.subject.toSet() == ['Wat vind je van: Training gesprekken voeren?'] as Set
            it.every { mail -> mail.plain.contains('We horen graag wat je vindt van: Training gesprekken voeren.') && mail.plain.contains('gemiddelden van minstens 5 scholen') }
            it.every { mail -> !mail.plain.contains('traject') }
        }

        when: 'the invitations are deleted, and all are asked once more, with one who was not'
        sql("DELETE FROM survey_invitation WHERE partnership_id = ?")
        assert ask(topic, chosen + other).userErrors == []

        then:
        desk.rows('survey_invitation', tenant).size() == 1

        and: 'about something else everybody can be asked'
        def another = this.topic('Netwerkjaar')
        ask(another, chosen).userErrors == []
        desk.rows('survey_invitation', tenant).size() == 4

        and: 'a new school year forgets who was asked'
        transactions.write { works.find { it.name() == 'remind-of-surveys' }.run(tenant, LocalDate.now(Time.AMSTERDAM).plusYears(1)); true }
        contacts(topic)*.asked.toSet() == [false] as Set
    }

    def "answers are sealed and withheld like all others, and stand under their own topic only"() {
        given:
        def (training, year) = [topic('Training'), topic('Netwerkjaar')]
        def manager = visitor().signIn(people.member([SUPPORT_MANAGER], tenant).email)
        def expert = visitor().signIn(people.member([EXPERT], tenant).email)
        6.times { desk.school(tenant) }
        def everybody = contacts(training)*.id
        assert ask(training, everybody).userErrors == []
        assert ask(year, everybody.take(4)).userErrors == []
        def links = secrets()

        expect: 'the page says what it is about'
        with(desk.open(visitor(), links[training][0])) { [it.purpose, it.topic, it.school] == ['OTHER', 'Training', 'De Linde'] }

        when: 'five of one, and four of the other'
        links[training].take(5).each { assert desk.submit(visitor(), it, [cijfer: ['9'], open: ['Meer oefenen.']]) == 204 }
        links[year].each { assert desk.submit(visitor(), it, [cijfer: ['2']]) == 204 }
        transactions.write { works.find { it.name() == 'seal-survey-batches' }.run(tenant, MONDAY); true }

        then:
        results(manager, training)*.subMap('released', 'answers', 'mark') == [[released: true, answers: 5, mark: 9.0]]
        results(manager, year) == [[released: false, answers: 0, mark: null]]
        texts(manager, training).toSet() == ['Meer oefenen.'] as Set
        texts(manager, year) == []
        results(expert, training) == []
        texts(expert, training) == []
        desk.rows('survey_batch', tenant).size() == 1
        new String(manager.download("/api/surveys/export.csv?by=ALL&purpose=OTHER&topic=$training&from=$MONDAY&to=$MONDAY").body(), 'UTF-8').contains('Alle antwoorden;5;5')

        and: 'nor after trajecten, or of the year'
        ['AFTER_TRAJECT', 'SERVICE'].every { purpose -> results(manager, null, purpose) == [] }
        manager.raw('query { surveyTexts(purpose: OTHER, from: "2026-01-01", to: "2026-12-31", first: 1) { nodes { id } } }').errors*.extensions*.code == ['BAD_REQUEST']
    }

    def "who wants to be called about a topic is called about that topic"() {
        given:
        def facilitator = people.member([PROCESS_FACILITATOR], tenant)
        def topic = topic('Training gesprekken voeren')
        desk.school(tenant)
        assert ask(topic, contacts(topic)*.id).userErrors == []

        expect:
        desk.post(visitor(), 'call', [secret: secrets()[topic][0], name: 'Ina', phone: '0612345678']).statusCode() == 204
        with(people.sql()) { sql ->
            def plain = sql.firstRow('SELECT plain FROM outgoing_mail WHERE recipient = ?', [facilitator.email]).plain
            plain.contains('Ina van De Linde wil graag gebeld worden over Training gesprekken voeren.') && !plain.contains('traject')
        }

        and: 'which the list says too'
        visitor().signIn(facilitator.email).graphql('query { surveyCalls(first: 5) { nodes { subject expert { name } } } }')
                .surveyCalls.nodes == [[subject: 'Training gesprekken voeren', expert: null]]
    }

    private UUID topic(String name) {
        def id = UUID.randomUUID()
        assert save(id, name, 0).userErrors == []
        id
    }

    private Map save(UUID id, String name, int basedOn) {
        beheerder.graphql('mutation($i: SurveyTopicSaveInput!) { surveyTopicSave(input: $i) { topic { name version } userErrors { code field } } }',
                [i: [mutationId: UUID.randomUUID().toString(), id: id.toString(), name: name, basedOn: basedOn]]).surveyTopicSave
    }

    private static List<String> topics(Server server) {
        server.graphql('{ surveyTopics(first: 5) { nodes { name } } }').surveyTopics.nodes*.name
    }

    private Map questionnaire(UUID topic) {
        beheerder.graphql('query($t: ID) { surveyQuestionnaire(purpose: OTHER, topicId: $t) { number questions(first: 1) { nodes { text } } } }',
                [t: topic.toString()]).surveyQuestionnaire
    }

    private Map publish(UUID topic, int basedOn) {
        beheerder.graphql('mutation($i: SurveyQuestionnairePublishInput!) { surveyQuestionnairePublish(input: $i) { userErrors { code field } } }',
                [i: [mutationId: UUID.randomUUID().toString(), purpose: 'OTHER', topicId: topic.toString(), basedOn: basedOn,
                        questions: [[key: 'mee', page: 1, kind: 'OPEN', text: 'Wat neem je mee?', unknown: false]]]]).surveyQuestionnairePublish
    }

    private List<Map> contacts(UUID topic) {
        beheerder.graphql('query($t: ID!) { surveyContacts(topicId: $t, first: 50) { nodes { id asked school { name } } } }', [t: topic.toString()]).surveyContacts.nodes
    }

    private Map ask(UUID topic, List<String> contacts) {
        beheerder.graphql('mutation($i: SurveyTopicAskInput!) { surveyTopicAsk(input: $i) { topic { id } userErrors { code field } } }',
                [i: [mutationId: UUID.randomUUID().toString(), topicId: topic.toString(), contactIds: contacts]]).surveyTopicAsk
    }

    private static List<Map> results(Server server, UUID topic, String purpose = 'OTHER') {
        server.graphql('''query($p: SurveyPurpose!, $t: ID, $d: Date!, $e: Date!) { surveyResults(by: ALL, purpose: $p, topicId: $t, from: $d, to: $e) {
            groups(first: 5) { nodes { released answers mark } } } }''', [p: purpose, t: topic?.toString(), d: MONDAY.toString(), e: MONDAY.plusWeeks(1).toString()]).surveyResults.groups.nodes
    }

    private static List<String> texts(Server server, UUID topic) {
        server.graphql('''query($t: ID, $d: Date!) { surveyTexts(purpose: OTHER, topicId: $t, from: $d, to: $d, first: 9) { nodes { text } } }''',
                [t: topic.toString(), d: MONDAY.toString()]).surveyTexts.nodes*.text
    }

    /** By topic, the secrets of the links that were mailed. */
    private Map<UUID, List<String>> secrets() {
        rows('''SELECT m.plain, q.topic_id FROM survey_invitation i JOIN outgoing_mail m ON m.id = i.mail_id
                JOIN survey_questionnaire q ON q.partnership_id = i.partnership_id AND q.id = i.questionnaire_id WHERE i.partnership_id = ?''')
                .groupBy { UuidBytes.fromBytes(it.topic_id as byte[]) }
                .collectEntries { topic, mails -> [topic, mails.collect { (it.plain =~ /\/vragenlijst#(\S+)/)[0][1] }] }
    }

    private List<Map> mails() {
        rows('SELECT m.subject, m.plain FROM survey_invitation i JOIN outgoing_mail m ON m.id = i.mail_id WHERE i.partnership_id = ?')
    }

    private List<Map> rows(String statement) {
        def sql = people.sql()
        def rows = sql.rows(statement, [People.bytes(tenant)])
        sql.close()
        rows
    }

    private void sql(String statement) {
        people.sql().with { executeUpdate(statement, [People.bytes(tenant)]); close() }
    }
}
