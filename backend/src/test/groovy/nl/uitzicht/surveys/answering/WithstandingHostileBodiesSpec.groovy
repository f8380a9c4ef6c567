package nl.uitzicht.surveys.answering

import static nl.uitzicht.platform.tenancy.Role.EXPERT

import jakarta.inject.Inject
import java.util.concurrent.Callable
import java.util.concurrent.Executors
import nl.uitzicht.ApiSpecification
import nl.uitzicht.People
import nl.uitzicht.surveys.SurveyDesk

/** Whoever has a link may send anything by it. None of it breaks the server, and nothing of it is kept. */
class WithstandingHostileBodiesSpec extends ApiSpecification {
    static final DEEP = '[' * 2_000 + ']' * 2_000

    @Inject
    People people
    @Inject
    SurveyDesk desk

    UUID tenant
    String secret

    def setup() {
        tenant = people.partnership()
        def anna = people.member([EXPERT], tenant)
        def traject = desk.traject(tenant, anna)
        desk.close(visitor().signIn(anna.email), traject)
        secret = desk.links(tenant, traject).first()
    }

    def "answers such as #what are refused"() {
        expect:
        sent('submit', """{"secret":"$secret","answers":$answers}""") == status
        desk.rows('survey_envelope', tenant).empty
        desk.rows('survey_invitation', tenant)*.state == ['OPEN']

        where:
        what                      | answers                                          || status
        'a null in a list'        | '{"cijfer":[null]}'                              || 400
        'a null beside a value'   | '{"cijfer":["8",null]}'                          || 400
        'a null for a list'       | '{"cijfer":null}'                                || 400
        'a null in another list'  | '{"cijfer":["8"],"open":[null]}'                 || 400
        'nothing at all'          | 'null'                                           || 400
        'a list'                  | '[]'                                             || 400
        'a text'                  | '"8"'                                            || 400
        'a number'                | '8'                                              || 400
        'a nested list'           | '{"cijfer":[["8"]]}'                             || 400
        'a nested object'         | '{"cijfer":[{"8":"8"}]}'                         || 400
        'an object for a list'    | '{"cijfer":{"0":"8"}}'                           || 400
        'lists without end'       | "{\"cijfer\":$DEEP}"                             || 400
        'an enormous number'      | '{"cijfer":[1e999999999]}'                       || 400
        'many digits'             | "{\"cijfer\":[\"${'9' * 5000}\"]}"               || 400
        'many values'             | "{\"cijfer\":[${(['"8"'] * 5000).join(',')}]}"   || 400
        'a negative number'       | '{"cijfer":["-1"]}'                              || 400
        'a fraction'              | '{"cijfer":["7.5"]}'                             || 400
        'a text for a list'       | '{"cijfer":"8"}'                                || 400
        'a number for a text'     | '{"cijfer":[8]}'                                 || 400
        'an unknown key'          | '{"onbekend":["x"]}'                             || 400
        'an unknown key besides'  | '{"cijfer":["8"],"onbekend":["x"]}'              || 400
        'an empty key besides'    | '{"cijfer":["8"],"":["x"]}'                      || 400
        'half a character'        | '{"cijfer":["8"],"open":["goed \\ud83d"]}'       || 400
        'half a character alone'  | '{"open":["\\udc00"]}'                           || 400
        'an open text that is long' | "{\"open\":[\"${'a' * 200_000}\"]}"            || 400
        'two open texts'          | '{"open":["goed","slecht"]}'                     || 400
    }

    def "bodies such as #body are refused at every door"() {
        expect:
        ['open', 'draft', 'submit', 'forget', 'call'].collect { sent(it, body) }.every { it in [400, 404, 415] }
        desk.rows('survey_invitation', tenant)*.state == ['OPEN']
        desk.rows('survey_call', tenant).empty

        where:
        body << ['', 'null', '[]', '"x"', '8', '{', '{"secret":', '{"secret":null}', '{"secret":[]}', '{"secret":{}}', '{"secret":8}', '{"secret":"\\ud800"}', DEEP,
                "{\"secret\":$DEEP}".toString()]
    }

    def "a draft such as #draft is refused, or given back as it came"() {
        expect:
        sent('draft', """{"secret":"$secret","draft":$draft}""") == status
        desk.post(visitor(), 'open', [secret: secret]).statusCode() == 200

        where:
        draft             || status
        'null'            || 400
        '{}'              || 400
        '["x","y"]'       || 400
        '"\\ud83d"'       || 400
        '"geen JSON"'     || 204
        '""'              || 204
    }

    def "a request to be called with #what is refused"() {
        expect:
        sent('call', """{"secret":"$secret",$body}""") in [400, 422]
        desk.rows('survey_call', tenant).empty

        where:
        what                | body
        'nothing'           | '"name":null,"phone":null'
        'lists'             | '"name":["Ina","Bo"],"phone":["0612345678","0687654321"]'
        'half a character'  | '"name":"Ina \\ud83d","phone":"0612345678"'
        'half in the words' | '"name":"Ina","phone":"0612345678","about":"\\udc00"'
        'lines in the name' | '"name":"Ina\\nBcc: x@y.example","phone":"0612345678"'
        'a number of signs' | '"name":"Ina","phone":"((((((((((("'
        'a long name'       | "\"name\":\"${'a' * 121}\",\"phone\":\"0612345678\""
        'long words'        | "\"name\":\"Ina\",\"phone\":\"0612345678\",\"about\":\"${'a' * 301}\""
    }

    def "of a hundred guesses at once fewer than fifty are told that they are wrong, in the same words, and a good link opens between them"() {
        given:
        def pool = Executors.newFixedThreadPool(20)
        def good = Collections.synchronizedList([])

        when:
        def answers = pool.invokeAll((1..100).collect { n ->
            { ->
                if (n % 10 == 0) {
                    good << desk.post(visitor(), 'open', [secret: secret]).statusCode()
                }
                desk.post(visitor(), 'open', [secret: "guess $n".toString()])
            } as Callable
        })*.get()

        then: 'each is counted before it is told; one that has to wait is taken back, so that a few more may have to'
        with(answers*.statusCode().countBy { it }) {
            keySet() == [404, 429] as Set
            get(404) <= 49
        }
        answers*.body().toSet() == ['{}'] as Set
        good == [200] * 10

        and: 'who holds the link also sends it from there'
        desk.submit(visitor(), secret, [cijfer: ['8']]) == 204

        cleanup:
        pool.shutdown()
    }

    private int sent(String path, String body) {
        visitor().post("/api/survey/$path".toString(), body).statusCode()
    }
}
