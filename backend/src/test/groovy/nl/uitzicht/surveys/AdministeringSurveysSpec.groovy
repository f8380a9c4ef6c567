package nl.uitzicht.surveys

import static nl.uitzicht.platform.tenancy.Role.ADMINISTRATOR
import static nl.uitzicht.platform.tenancy.Role.EXPERT
import static nl.uitzicht.platform.tenancy.Role.SUPPORT_MANAGER

import jakarta.inject.Inject
import nl.uitzicht.ApiSpecification
import nl.uitzicht.People
import nl.uitzicht.Server

class AdministeringSurveysSpec extends ApiSpecification {
    static final READ = '''{ surveyQuestionnaire(purpose: AFTER_TRAJECT) { id number otherLanguage questions(first: 40) { nodes {
        key page kind text otherText unknown showIfQuestion showIfValues options(first: 10) { nodes { key text otherText } } } } } }'''
    static final PUBLISH = '''mutation($i: SurveyQuestionnairePublishInput!) { surveyQuestionnairePublish(input: $i) {
        questionnaire { number } userErrors { code field } } }'''
    static final SAVE = 'mutation($i: SurveySettingsSaveInput!) { surveySettingsSave(input: $i) { settings { leastTrajecten version } userErrors { code field } } }'
    static final TERMS = [basedOn: 0, firstReminderDays: 5, secondReminderDays: 10, closesAfterDays: 21, leastTrajecten: 6, leastSchools: 3,
            askMoved: true, askWithdrawn: false, normTenths: 70]

    @Inject
    People people
    @Inject
    SurveyDesk desk

    UUID tenant
    Server beheerder

    def setup() {
        tenant = people.partnership()
        beheerder = visitor().signIn(people.member([ADMINISTRATOR], tenant).email)
    }

    def "a new version is asked from now on; who was asked before keeps the old one"() {
        given:
        def anna = people.member([EXPERT], tenant)
        def before = asked(anna)
        def questions = inputs(beheerder.graphql(READ).surveyQuestionnaire.questions.nodes)

        when:
        questions[0].text = 'Welk cijfer geef je onze hulp?'
        def published = publish([questions: questions])

        then:
        published.questionnaire.number == 2
        desk.open(visitor(), asked(anna)).questionnaire.questions[0].text.nl == 'Welk cijfer geef je onze hulp?'
        desk.open(visitor(), before).questionnaire.questions[0].text.nl == 'Welk cijfer geef je de samenwerking?'

        and: 'what is read can be published unchanged, and an older edition is refused'
        publish([basedOn: 2, questions: inputs(beheerder.graphql(READ).surveyQuestionnaire.questions.nodes)]).questionnaire.number == 3
        publish([basedOn: 2, questions: questions]).userErrors*.code == ['CONFLICT']
    }

    def "a key keeps its kind of answer, also in a later version"() {
        given:
        def questions = inputs(beheerder.graphql(READ).surveyQuestionnaire.questions.nodes)
        def goals = questions.findIndexOf { it.key == 'doelen' }
        questions.removeAll { it.showIfQuestion == 'doelen' }
        def without = questions.findAll { it.key != 'doelen' }

        expect: 'answers of one kind never count among those of another'
        publish([questions: questions.collect { it.key == 'doelen' ? it + [kind: 'FACES', options: []] : it }]).userErrors ==
                [[code: 'KIND_CHANGED', field: ['questions', goals as String, 'kind']]]

        and: 'also when a version in between left it out'
        publish([questions: without]).questionnaire.number == 2
        publish([basedOn: 2, questions: without + [questions[goals] + [kind: 'OPEN', options: [], page: 4]]]).userErrors*.code == ['KIND_CHANGED']
        publish([basedOn: 2, questions: without + [questions[goals] + [page: 4]]]).questionnaire.number == 3
    }

    def "what can be written has a size that fits, and the other language is one or none"() {
        given:
        def open = { int count -> (1..count).collect { [key: "open-$it".toString(), page: 1, kind: 'OPEN', text: 'Wat?', otherText: 'Ne?', unknown: false] } }

        expect:
        publish([questions: open(11)]).userErrors == [[code: 'TOO_MANY_OPEN', field: ['questions']]]
        publish([questions: open(10), otherLanguage: 'Turks!']).userErrors == [[code: 'INVALID', field: ['otherLanguage']]]
        publish([questions: open(10), otherLanguage: 'tr']).questionnaire.number == 2
        publish([basedOn: 2, questions: open(10), otherLanguage: null]).questionnaire.number == 3

        when: 'all of them as long as they may be, in the widest letters'
        def link = asked(people.member([EXPERT], tenant))
        def answers = (1..10).collectEntries { ["open-$it".toString(), ['\u4e2d' * 1000]] }

        then:
        desk.post(visitor(), 'draft', [secret: link, draft: groovy.json.JsonOutput.toJson([answers: answers]).replace('\\u4e2d', '\u4e2d')]).statusCode() == 204
        desk.submit(visitor(), link, answers) == 204
    }

    def "a questionnaire that cannot be asked is refused: #code #field"() {
        given:
        def questions = [[key: 'a', page: 1, kind: 'SCALE', text: 'Cijfer?', otherText: 'Mark?', unknown: false],
                [key: 'b', page: 2, kind: 'CHOICE', text: 'Waardoor?', otherText: 'Why?', unknown: false, showIfQuestion: 'a', showIfValues: ['1', '2'],
                        options: [[key: 'x', text: 'X', otherText: 'X'], [key: 'y', text: 'Y', otherText: 'Y']]]]
        questions[1] += change

        expect:
        publish([questions: questions]).userErrors == [[code: code, field: ['questions', '1', field]]]

        where:
        change                                       | code       | field
        [key: 'a']                                   | 'INVALID'  | 'key'
        [key: 'Hoofd']                               | 'INVALID'  | 'key'
        [page: 0]                                    | 'INVALID'  | 'page'
        [text: ' ']                                  | 'REQUIRED' | 'text'
        [otherText: '']                              | 'REQUIRED' | 'text'
        [text: 'a' * 201]                            | 'INVALID'  | 'text'
        [options: []]                                | 'INVALID'  | 'options'
        [showIfQuestion: 'later']                    | 'INVALID'  | 'showIf'
        [showIfValues: ['11']]                       | 'INVALID'  | 'showIf'
    }

    def "terms are settled; the threshold goes up from 5 trajecten of 3 schools, and never down"() {
        expect:
        save(TERMS + [leastTrajecten: 4]).userErrors == [[code: 'THRESHOLD_LOWERED', field: ['leastTrajecten']]]
        save(TERMS).settings == [leastTrajecten: 6, version: 1]
        save(TERMS).userErrors*.code == ['CONFLICT']
        save(TERMS + [basedOn: 1, leastTrajecten: 5]).userErrors == [[code: 'THRESHOLD_LOWERED', field: ['leastTrajecten']]]
        save(TERMS + [basedOn: 1, leastSchools: 2]).userErrors == [[code: 'THRESHOLD_LOWERED', field: ['leastSchools']]]
        save(TERMS + [basedOn: 1, leastTrajecten: 51]).userErrors == [[code: 'INVALID', field: ['leastTrajecten']]]
        save(TERMS + [basedOn: 1, secondReminderDays: 5]).userErrors*.field == [['firstReminderDays']]
        save(TERMS + [basedOn: 1, leastTrajecten: 8]).settings == [leastTrajecten: 8, version: 2]
        beheerder.graphql('{ surveySettings { leastTrajecten askMoved normTenths } }').surveySettings == [leastTrajecten: 8, askMoved: true, normTenths: 70]
    }

    def "results leave as a file under the same rules"() {
        given:
        def manager = visitor().signIn(people.member([SUPPORT_MANAGER], tenant).email)
        asked(people.member([EXPERT], tenant, 'Anna Zonneveld'))
        def path = '/api/surveys/export.csv?by=EXPERT&from=2026-01-01&to=2027-12-31'

        expect:
        new String(manager.download(path).body(), 'UTF-8').contains('Anna Zonneveld;;;;Nog te weinig antwoorden om te laten zien')
        new String(manager.download(path.replace('csv', 'xlsx')).body(), 0, 2, 'UTF-8') == 'PK'
        manager.download(path.replace('EXPERT', 'PUPIL')).statusCode() == 400
        beheerder.download(path).statusCode() == 403
        visitor().download(path).statusCode() == 401
    }

    private String asked(anna) {
        def traject = desk.traject(tenant, anna)
        desk.close(visitor().signIn(anna.email), traject)
        desk.links(tenant, traject).first()
    }

    private Map publish(Map more) {
        beheerder.graphql(PUBLISH, [i: [mutationId: UUID.randomUUID().toString(), purpose: 'AFTER_TRAJECT', basedOn: 1, otherLanguage: 'en'] + more])
                .surveyQuestionnairePublish
    }

    private Map save(Map terms) {
        beheerder.graphql(SAVE, [i: [mutationId: UUID.randomUUID().toString()] + terms]).surveySettingsSave
    }

    private static List<Map> inputs(List<Map> questions) {
        questions.collect { it + [options: it.options.nodes] }
    }
}
