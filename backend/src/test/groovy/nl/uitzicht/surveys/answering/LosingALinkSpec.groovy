package nl.uitzicht.surveys.answering

import static nl.uitzicht.platform.tenancy.Role.EXPERT

import jakarta.inject.Inject
import nl.uitzicht.ApiSpecification
import nl.uitzicht.People
import nl.uitzicht.surveys.SurveyDesk
import nl.uitzicht.surveys.invitations.Invitations

/** The link was found, and something else happened to it before its answers were taken. */
class LosingALinkSpec extends ApiSpecification {
    static final ANSWERS = [cijfer: ['8']]

    @Inject
    People people
    @Inject
    SurveyDesk desk
    @Inject
    Invitations invitations
    @Inject
    SubmitAnswers submitAnswers

    UUID tenant
    String secret

    def setup() {
        tenant = people.partnership()
        def anna = people.member([EXPERT], tenant)
        def traject = desk.traject(tenant, anna)
        desk.close(visitor().signIn(anna.email), traject)
        secret = desk.links(tenant, traject).first()
    }

    def "nobody is thanked for answers that were not taken"() {
        given:
        def found = invitations.open(tenant)[0]

        when: 'deleted by the person on another device'
        desk.post(visitor(), 'forget', [secret: secret])

        then:
        submitAnswers.submit(found, ANSWERS) instanceof Submission.Gone
        desk.rows('survey_envelope', tenant).empty
    }

    def "nor when the time was over meanwhile"() {
        given:
        def found = invitations.open(tenant)[0]

        when:
        invitations.close(tenant, found.id().id())

        then:
        submitAnswers.submit(found, ANSWERS) instanceof Submission.Gone
    }

    def "who was second with the same link is thanked, for it was taken"() {
        given:
        def found = invitations.open(tenant)[0]

        expect:
        desk.submit(visitor(), secret, ANSWERS) == 204
        submitAnswers.submit(found, ANSWERS) instanceof Submission.Thanks
        desk.rows('survey_envelope', tenant).size() == 1
    }
}
