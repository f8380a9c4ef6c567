package nl.uitzicht.trajecten

import static nl.uitzicht.platform.tenancy.Role.EXPERT
import static nl.uitzicht.platform.tenancy.Role.PROCESS_FACILITATOR

import jakarta.inject.Inject
import java.time.LocalDate
import nl.uitzicht.ApiSpecification
import nl.uitzicht.People
import nl.uitzicht.People.Member
import nl.uitzicht.platform.Time
import nl.uitzicht.route.RouteFixture
import nl.uitzicht.route.RouteStep

/** A name stops what is written about a traject until its writer says why it leads to no pupil (D13). */
class NamesInTrajectenSpec extends ApiSpecification {
    static final NAMED = 'Orthopedagoog Marieke kijkt mee.'

    @Inject
    People people
    @Inject
    TrajectFixture fixture
    @Inject
    RouteFixture routes

    UUID tenant
    Member anna
    UUID traject
    String today = LocalDate.now(Time.AMSTERDAM).toString()

    def setup() {
        tenant = people.partnership()
        anna = people.member([EXPERT, PROCESS_FACILITATOR], tenant, 'Anna')
        traject = fixture.traject(tenant, anna)
    }

    def "#act stops at a name in #field, and not when it is overruled"() {
        given:
        routes.place(tenant, traject, step)
        def input = asked(inputs, NAMED)

        expect:
        send(act, input)*.code == ['TEXT_FIRST_NAME']
        send(act, input + [overrules: [reason(field, 'Fatima')]])*.code == ['TEXT_FIRST_NAME']
        send(act, asked(inputs, 'Nummer 123456782') + [overrules: [reason(field, '123456782', 'BSN')]])*.code == ['TEXT_BSN']
        send(act, input + [overrules: [reason(field, 'Marieke')]]) == []

        and: 'that it was, and why, is kept; not the words'
        fixture.rows('text_overrule', tenant).collect { [it.field, it.kind, it.reason] } == [[field, 'FIRST_NAME', 'PROFESSIONAL']]
        !fixture.rows('text_overrule', tenant).toString().contains('Marieke')
        !fixture.rows('audit_event', tenant).toString().contains('Marieke')

        where:
        act            | field           | step                  | inputs
        'routeMove'    | 'reason'        | RouteStep.UNDERSTAND  | [id: 'new', trajectId: 'traject', from: 'UNDERSTAND', to: 'OBSERVE', on: 'today', reason: 'text']
        'noteWrite'    | 'text'          | RouteStep.UNDERSTAND  | [id: 'new', trajectId: 'traject', cycle: 1, phase: 'UNDERSTAND', audience: 'WORKING', text: 'text']
        'planSave'     | 'goals'         | RouteStep.PLAN        | [id: 'new', trajectId: 'traject', basedOnVersion: 0, executionMinutes: 60, evaluationMinutes: 0, interventions: [],
                                                                    goals: [[kind: 'WELLBEING', text: 'text', baseline: '', target: 'Rustig']]]
        'trajectHold'  | 'reason'        | RouteStep.UNDERSTAND  | [id: 'traject', reason: 'text']
        'trajectClose' | 'advice'        | RouteStep.EVALUATE    | [id: 'traject', ending: 'GOALS_REACHED', endsOn: 'today', next: 'ON_THEIR_OWN', withoutContactReason: 'Niemand.', advice: 'text']
        'trajectClose' | 'lesson'        | RouteStep.EVALUATE    | [id: 'traject', ending: 'GOALS_REACHED', endsOn: 'today', next: 'ON_THEIR_OWN', withoutContactReason: 'Niemand.', lesson: 'text']
    }

    def "a word that stood in a note needs no reason again, another name does"() {
        given:
        def note = UUID.randomUUID().toString()
        send('noteWrite', asked([trajectId: 'traject', cycle: 1, phase: 'PREPARATION', audience: 'WORKING', text: 'text'], NAMED) + [id: note, overrules: [reason('text', 'Marieke')]])

        expect:
        send('noteChange', [id: note, basedOnVersion: 1, text: 'Marieke kijkt morgen mee.']) == []
        send('noteChange', [id: note, basedOnVersion: 2, text: 'Marieke en Fatima kijken mee.'])*.code == ['TEXT_FIRST_NAME']
        send('noteChange', [id: note, basedOnVersion: 2, phase: 'OBSERVE']) == []
    }

    def "a revised plan keeps the words that stood in it"() {
        given:
        routes.place(tenant, traject, RouteStep.PLAN)
        def plan = [id: UUID.randomUUID().toString(), trajectId: traject.toString(), basedOnVersion: 0, executionMinutes: 60, evaluationMinutes: 0,
                    goals: [[kind: 'WELLBEING', text: 'Rustig beginnen', baseline: '', target: 'Rustig']],
                    interventions: [[text: NAMED, who: 'TEACHER', untilOn: today]]]

        expect:
        send('planSave', plan + [overrules: [reason('interventions', 'Marieke')]]) == []
        send('planSave', plan + [basedOnVersion: 1, goals: [[kind: 'WELLBEING', text: 'Met Marieke rustig beginnen', baseline: '', target: 'Rustig']]]) == []
        send('planSave', plan + [basedOnVersion: 2, goals: [[kind: 'WELLBEING', text: 'Met Fatima rustig beginnen', baseline: '', target: 'Rustig']]])*.code == ['TEXT_FIRST_NAME']
    }

    private Map asked(Map values, String text) {
        def fill = { value ->
            value instanceof Map ? value.collectEntries { key, inner -> [key, fillOne(inner, text)] } : fillOne(value, text)
        }
        values.collectEntries { key, value -> [key, value instanceof List ? value.collect(fill) : fill(value)] }
    }

    private Object fillOne(Object value, String text) {
        [new: UUID.randomUUID().toString(), traject: traject.toString(), today: today, text: text].getOrDefault(value, value)
    }

    private static Map reason(String field, String word, String kind = 'FIRST_NAME') {
        [field: field, kind: kind, word: word, reason: 'PROFESSIONAL']
    }

    private List send(String act, Map input) {
        visitor().signIn(anna.email).graphql("mutation(\$input: ${act.capitalize()}Input!) { $act(input: \$input) { userErrors { code field } } }".toString(),
                [input: [mutationId: UUID.randomUUID().toString()] + input])[act].userErrors
    }
}
