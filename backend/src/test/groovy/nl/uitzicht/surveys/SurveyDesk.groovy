package nl.uitzicht.surveys

import groovy.json.JsonOutput
import groovy.json.JsonSlurper
import jakarta.inject.Inject
import jakarta.inject.Singleton
import java.net.http.HttpResponse
import java.time.LocalDate
import nl.uitzicht.People
import nl.uitzicht.People.Member
import nl.uitzicht.Server
import nl.uitzicht.platform.Time
import nl.uitzicht.platform.database.UuidBytes
import nl.uitzicht.trajecten.TrajectFixture

/** A school whose traject can be closed and asked about, for specs. */
@Singleton
class SurveyDesk {
    static final CLOSE = '''mutation($input: TrajectCloseInput!) { trajectClose(input: $input) { traject { id } userErrors { code field } } }'''

    @Inject
    People people
    @Inject
    TrajectFixture fixture

    /** A school with contacts who can be mailed; none for null. */
    UUID school(UUID tenant, int contacts = 1) {
        def school = fixture.school(tenant)
        contacts.times { fixture.contact(tenant, school, "ib$it-${UUID.randomUUID()}@delinde.example") }
        school
    }

    UUID traject(UUID tenant, Member lead, Map values = [:]) {
        fixture.traject([school_id: values.school_id ?: school(tenant)] + values, tenant, lead)
    }

    Map close(Server server, UUID traject, String ending = 'GOALS_REACHED', Map more = [:]) {
        server.graphql(CLOSE, [input: [mutationId: UUID.randomUUID().toString(), id: traject.toString(), ending: ending,
                endsOn: LocalDate.now(Time.AMSTERDAM).toString()] + more]).trajectClose
    }

    /** The secrets of the links that were mailed about this traject. */
    List<String> links(UUID tenant, UUID traject) {
        def sql = people.sql()
        def mails = sql.rows('''SELECT m.plain FROM survey_invitation i JOIN outgoing_mail m ON m.id = i.mail_id
                WHERE i.partnership_id = ? AND i.traject_id = ? ORDER BY i.contact_number''', [People.bytes(tenant), People.bytes(traject)])*.plain
        sql.close()
        mails.collect { (it =~ /\/vragenlijst#(\S+)/)[0][1] }
    }

    HttpResponse<String> post(Server server, String path, Map body) {
        server.post("/api/survey/$path", JsonOutput.toJson(body))
    }

    Map open(Server server, String secret) {
        def answer = post(server, 'open', [secret: secret])
        assert answer.statusCode() == 200
        new JsonSlurper().parseText(answer.body()) as Map
    }

    int submit(Server server, String secret, Map answers) {
        post(server, 'submit', [secret: secret, answers: answers]).statusCode()
    }

    /** A batch of an expert, sealed on a day: one answer to the first question for each mark. */
    UUID batch(Member expert, LocalDate on, List<Integer> marks) {
        def tenant = expert.partnershipId
        def questionnaire = rows('survey_questionnaire', tenant).collect { UuidBytes.fromBytes(it.id as byte[]) }[0] ?:
                fixture.insert('survey_questionnaire', [partnership_id: tenant, purpose: 'AFTER_TRAJECT', number: 1, published_at: on.atTime(9, 0),
                        content: getClass().getResource('/surveys/after-traject.json').getText('UTF-8')])
        def batch = fixture.insert('survey_batch', [partnership_id: tenant, questionnaire_id: questionnaire, expert_id: expert.id,
                trajecten: marks.size(), schools: 3, answers: marks.size(), asked: marks.size(), sealed_on: on])
        marks.each {
            fixture.insert('survey_answer', [partnership_id: tenant, batch_id: batch, question: 'cijfer', choice: it as String, shared: false])
            fixture.insert('survey_answer', [partnership_id: tenant, batch_id: batch, question: 'bereikbaar', choice: '4', shared: false])
        }
        batch
    }

    List<Map> rows(String table, UUID tenant) {
        fixture.rows(table, tenant)
    }
}
