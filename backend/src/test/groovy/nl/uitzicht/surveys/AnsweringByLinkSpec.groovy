package nl.uitzicht.surveys

import static nl.uitzicht.platform.tenancy.Role.EXPERT

import jakarta.inject.Inject
import java.util.concurrent.Callable
import java.util.concurrent.Executors
import nl.uitzicht.ApiSpecification
import nl.uitzicht.People

class AnsweringByLinkSpec extends ApiSpecification {
    static final ANSWERS = [cijfer: ['8'], 'op-gang': ['4'], kennis: ['?'], doelen: ['deels'], waardoor: ['tijd'], open: ['Blijf zo duidelijk.']]

    @Inject
    People people
    @Inject
    SurveyDesk desk

    UUID tenant
    UUID traject
    String secret

    def setup() {
        tenant = people.partnership('Samenwerkingsverband De Brug')
        def anna = people.member([EXPERT], tenant, 'Anna Zonneveld')
        traject = desk.traject(tenant, anna)
        desk.close(visitor().signIn(anna.email), traject)
        secret = desk.links(tenant, traject).first()
    }

    def "the link shows what is asked and about whom, and looking changes nothing"() {
        when:
        def before = desk.rows('survey_invitation', tenant).toString()
        def survey = desk.open(visitor(), secret)

        then:
        survey.subMap('done', 'partnership', 'expert', 'school', 'since', 'trajecten', 'schools') ==
                [done: false, partnership: 'Samenwerkingsverband De Brug', expert: 'Anna Zonneveld', school: 'De Linde', since: '2024-08-01', trajecten: 5, schools: 3]
        survey.questionnaire.questions*.key == ['cijfer', 'op-gang', 'bereikbaar', 'kennis', 'advies', 'doelen', 'waardoor', 'zelf', 'open']
        survey.questionnaire.otherLanguage == 'en'
        desk.open(visitor(), secret) == survey
        desk.rows('survey_invitation', tenant).toString() == before
    }

    def "what was filled in goes on where it was, on another device, and the tables cannot read it"() {
        when:
        def kept = desk.post(visitor(), 'draft', [secret: secret, draft: '{"answers":{"cijfer":["3"]},"page":2}'])

        then:
        kept.statusCode() == 204
        desk.open(visitor(), secret).draft == '{"answers":{"cijfer":["3"]},"page":2}'
        !new String(desk.rows('survey_invitation', tenant)[0].draft as byte[], 'ISO-8859-1').contains('cijfer')

        and: 'a draft has a size'
        desk.post(visitor(), 'draft', [secret: secret, draft: 'a' * 30_001]).statusCode() == 400
        desk.post(visitor(), 'draft', [secret: secret, draft: '\u4e2d' * 25_000]).statusCode() == 400
    }

    def "answers are taken once; afterwards the link only thanks"() {
        expect:
        desk.submit(visitor(), secret, ANSWERS) == 204
        desk.submit(visitor(), secret, [cijfer: ['1']]) == 204
        desk.open(visitor(), secret).with { [it.done, it.questionnaire, it.draft] } == [true, null, null]
        desk.post(visitor(), 'draft', [secret: secret, draft: '{}']).statusCode() == 204
        desk.rows('survey_envelope', tenant).size() == 1
        desk.rows('survey_invitation', tenant)[0].subMap('state', 'draft') == [state: 'USED', draft: null]
    }

    def "100 at once are one answer and a hundred thanks"() {
        given:
        def pool = Executors.newFixedThreadPool(20)

        when:
        def statuses = pool.invokeAll((1..100).collect { { -> desk.submit(visitor(), secret, ANSWERS) } as Callable<Integer> })*.get()

        then:
        statuses.toSet() == [204] as Set
        desk.rows('survey_envelope', tenant).size() == 1

        cleanup:
        pool.shutdown()
    }

    def "every link that leads nowhere is answered alike"() {
        given:
        desk.submit(visitor(), secret, ANSWERS)
        def closed = 'UPDATE survey_invitation SET state = \'CLOSED\', secret_hash = NULL WHERE partnership_id = ?'
        people.sql().with { executeUpdate(closed, [People.bytes(tenant)]); close() }

        expect:
        [secret, 'x' * 43, '', null, 'é' * 5000].collectMany { wrong ->
            ['open', 'forget'].collect { desk.post(visitor(), it, [secret: wrong]) } +
                    [desk.post(visitor(), 'submit', [secret: wrong, answers: ANSWERS]), desk.post(visitor(), 'draft', [secret: wrong, draft: '{}'])]
        }.collect { [it.statusCode(), it.body()] }.toSet() == [[404, '{}']] as Set
    }

    def "who tries many links is held up, and a good link still works from there"() {
        when:
        def statuses = (1..52).collect { desk.post(visitor(), 'open', [secret: "guess $it"]).statusCode() }

        then:
        statuses.take(49).toSet() == [404] as Set
        statuses.last() == 429
        desk.open(visitor(), secret).expert == 'Anna Zonneveld'
    }

    def "a link opens nothing else: it is no session"() {
        expect:
        visitor().post('/graphql', [query: '{ me { id } }'], ['X-Uitzicht': '1', Authorization: "Bearer $secret".toString()]).statusCode() == 401
        desk.post(visitor(), 'open', [secret: secret]).headers().allValues('set-cookie') == []
        desk.post(visitor(), 'open', [secret: secret]).headers().firstValue('Cache-Control').get() == 'no-store'
    }

    def "a text with #code is stopped, and nothing is taken"() {
        when:
        def answer = desk.post(visitor(), 'submit', [secret: secret, answers: [cijfer: ['8'], open: [text]]])

        then:
        answer.statusCode() == 422
        answer.body().contains(code) && answer.body().contains('"question":"open"')
        desk.rows('survey_envelope', tenant).empty

        where:
        text                                 | code
        'Bel me op 06-12345678'              | 'TEXT_PHONE'
        'Kind is geboren op 12-03-2016'      | 'TEXT_BIRTH_DATE'
        'Fatima zit nu in groep 5'           | 'TEXT_FIRST_NAME'
        'Dewi zit nu in groep 5 en woont Dorpsstraat 3' | 'TEXT_ADDRESS'
        'Anna Zonneveld hielp Fatima goed'   | 'TEXT_FIRST_NAME'
        'Bel voortaan De Linde: 06-12345678' | 'TEXT_PHONE'
    }

    def "the expert and the school may be named: #text"() {
        expect:
        desk.submit(visitor(), secret, [cijfer: ['8'], open: [text]]) == 204

        where:
        text << ['Anna Zonneveld dacht goed mee', 'Anna hielp ons snel', 'Mevrouw Zonneveld was er altijd', 'Fijn voor ons team van De Linde']
    }

    def "what is no answer to this questionnaire is refused: #answers"() {
        expect:
        desk.submit(visitor(), secret, answers) == status
        desk.rows('survey_envelope', tenant).empty

        where:
        answers                          || status
        [cijfer: ['11']]                 || 400
        [cijfer: ['7', '8']]             || 400
        [cijfer: ['?']]                  || 400
        [doelen: ['misschien']]          || 400
        [open: ['a' * 1001]]             || 400
        [:]                              || 422
        [waardoor: ['tijd']]             || 422
        [onbekend: ['x']]                || 400
        [cijfer: [' ']]                  || 422
    }

    def "before submitting, invitation and draft can be deleted"() {
        given:
        desk.post(visitor(), 'draft', [secret: secret, draft: '{}'])

        expect:
        desk.post(visitor(), 'forget', [secret: secret]).statusCode() == 204
        desk.rows('survey_invitation', tenant).empty
        desk.post(visitor(), 'open', [secret: secret]).statusCode() == 404
    }

    def "after submitting nothing can be deleted, and the page is not told that it was"() {
        given:
        desk.post(visitor(), 'submit', [secret: secret, answers: [cijfer: ['8']]])

        expect:
        desk.post(visitor(), 'forget', [secret: secret]).statusCode() == 409
        desk.rows('survey_envelope', tenant).size() == 1
        desk.rows('survey_invitation', tenant)*.state == ['USED']
    }
}
