package nl.uitzicht.surveys.answering

import static nl.uitzicht.platform.tenancy.Role.EXPERT

import groovy.json.JsonSlurper
import jakarta.inject.Inject
import nl.uitzicht.ApiSpecification
import nl.uitzicht.People
import nl.uitzicht.surveys.SurveyDesk

/** Two tabs, or a telephone and a computer: what was filled in at one of them is not written over by the other. */
class AnsweringInTwoPlacesSpec extends ApiSpecification {
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

    def "a draft goes over the version that its page knew, and over no other"() {
        expect:
        draft('{"a":1}', 0) == [200, [draftVersion: 1]]
        draft('{"b":2}', 0) == [409, [draft: '{"a":1}', draftVersion: 1]]
        draft('{"a":1,"b":2}', 1) == [200, [draftVersion: 2]]
        desk.open(visitor(), secret).subMap('draft', 'draftVersion') == [draft: '{"a":1,"b":2}', draftVersion: 2]
    }

    def "answers are not taken over what another place filled in meanwhile"() {
        given:
        draft('{"a":1}', 0)

        expect:
        submit([cijfer: ['8']], 0) == [409, [draft: '{"a":1}', draftVersion: 1]]
        desk.rows('survey_envelope', tenant).empty
        submit([cijfer: ['8']], 1) == [204, null]
        desk.rows('survey_envelope', tenant).size() == 1

        and: 'afterwards every place hears that it is done, and thanks as before'
        draft('{"b":2}', 1) == [204, null]
        submit([cijfer: ['3']], 0) == [204, null]
        desk.rows('survey_envelope', tenant).size() == 1
    }

    def "where the other place deleted everything, the link leads nowhere"() {
        given:
        desk.post(visitor(), 'forget', [secret: secret])

        expect:
        draft('{"a":1}', 0) == [404, [:]]
        submit([cijfer: ['8']], 0) == [404, [:]]
    }

    private List draft(String draft, int version) {
        answer('draft', [secret: secret, draft: draft, version: version])
    }

    private List submit(Map answers, int version) {
        answer('submit', [secret: secret, answers: answers, version: version])
    }

    private List answer(String path, Map body) {
        def answer = desk.post(visitor(), path, body)
        [answer.statusCode(), answer.body() ? new JsonSlurper().parseText(answer.body()) : null]
    }
}
