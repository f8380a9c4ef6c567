package nl.uitzicht.plans

import static nl.uitzicht.platform.tenancy.Role.*

import jakarta.inject.Inject
import java.time.LocalDate
import nl.uitzicht.ApiSpecification
import nl.uitzicht.People
import nl.uitzicht.People.Member
import nl.uitzicht.platform.Time
import nl.uitzicht.platform.database.UuidBytes
import nl.uitzicht.route.RouteFixture
import nl.uitzicht.route.RouteStep
import nl.uitzicht.trajecten.TrajectFixture

class PlanningSpec extends ApiSpecification {
    static final PLAN = '''plan { id cycle number executionMinutes spentMinutes agreedMinutes confirmedOn confirmedHow confirmedBy confirmedRecorder inDossierOn
        evaluatedOn evaluationConfirmedOn evaluationConfirmedHow evaluationConfirmedRecorder version
        goals(first: 8) { nodes { id kind text baseline target result resultText } } interventions(first: 12) { nodes { text who untilOn } } }
        userErrors { code field }'''
    static final TRAJECT = '''{ myWork { trajecten(first: 5) { nodes { agreedMinutes plans(first: 5) { nodes { cycle number confirmedOn goals(first: 8) { nodes { text } } } } } } } }'''

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
        anna = people.member([EXPERT], tenant, 'Anna')
        traject = fixture.traject(tenant, anna)
        routes.place(tenant, traject, RouteStep.PLAN)
    }

    def "agreed minutes are what was spent before the plan, the execution and the evaluation (R39)"() {
        given: 'an hour and a half before today; later and withdrawn hours do not count'
        hours(90, LocalDate.now(Time.AMSTERDAM).minusDays(2))
        hours(60, LocalDate.now(Time.AMSTERDAM).plusDays(1))
        hours(30, LocalDate.now(Time.AMSTERDAM).minusDays(1), [withdrawn: true])
        def plan = save().plan

        expect: 'nothing is agreed before the school confirmed'
        plan.subMap('number', 'spentMinutes', 'agreedMinutes', 'confirmedOn') == [number: 1, spentMinutes: null, agreedMinutes: null, confirmedOn: null]
        mine().agreedMinutes == null

        when:
        def confirmed = confirm(plan.id).plan

        then:
        confirmed.subMap('spentMinutes', 'agreedMinutes', 'confirmedHow', 'confirmedBy', 'confirmedRecorder') ==
                [spentMinutes: 90, agreedMinutes: 510, confirmedHow: 'ORAL', confirmedBy: 'SUPPORT_COORDINATOR', confirmedRecorder: 'Anna']
        mine().agreedMinutes == 510
        codes(confirm(plan.id)) == [['PLAN_STATE', ['id']]]
    }

    def "a plan that is confirmed is what is agreed, whatever was agreed since the day the school said so (R39)"() {
        given:
        def plan = save().plan
        fixture.insert('traject_agreement', [partnership_id: tenant, traject_id: traject, minutes: 60, from_date: LocalDate.now(Time.AMSTERDAM).minusDays(1),
                recorded_by: anna.id, recorded_at: java.time.LocalDateTime.now()])

        when:
        def confirmed = confirm(plan.id, [on: LocalDate.now(Time.AMSTERDAM).minusDays(3).toString()])

        then:
        confirmed.userErrors == []
        mine().agreedMinutes == confirmed.plan.agreedMinutes
    }

    def "a revision that the school does not want is dropped, and the confirmed plan goes on"() {
        given:
        def plan = save().plan
        def confirmed = confirm(plan.id).plan
        def revised = save([basedOnVersion: confirmed.version, goals: [goal('Te veel gevraagd')]]).plan

        expect: 'not as it was, and not what was confirmed'
        codes(discard(revised.id, revised.version - 1)) == [['CONFLICT', ['basedOnVersion']]]
        codes(discard(plan.id, confirmed.version)) == [['PLAN_STATE', ['id']]]

        when:
        def goesOn = discard(revised.id, revised.version)

        then:
        goesOn.userErrors == []
        goesOn.plan.subMap('id', 'number', 'confirmedOn') == confirmed.subMap('id', 'number', 'confirmedOn')
        codes(discard(revised.id, revised.version))*.first() == ['NOT_FOUND']

        when: 'another revision comes, and then what somebody still typed on the one that was dropped'
        def next = save([basedOnVersion: goesOn.plan.version]).plan

        then:
        next.number == 2
        codes(save([basedOnVersion: revised.version])) == [['CONFLICT', ['basedOnVersion']]]
    }

    def "a first plan is not dropped"() {
        given:
        def plan = save().plan

        expect:
        codes(discard(plan.id, plan.version)) == [['PLAN_STATE', ['id']]]
    }

    def "before the school confirmed the plan is changed in place; after that a change is the next version and the confirmed one stays"() {
        given:
        def first = save().plan
        def again = save([basedOnVersion: first.version, goals: [goal('Ander doel')]]).plan
        confirm(again.id)

        when:
        def next = save([basedOnVersion: 3, executionMinutes: 480]).plan

        then:
        again.id == first.id
        again.goals.nodes*.text == ['Ander doel']
        next.subMap('number', 'version', 'confirmedOn') == [number: 2, version: 4, confirmedOn: null]
        mine().plans.nodes.collect { [it.number, it.confirmedOn != null, it.goals.nodes*.text] } ==
                [[2, false, ['Rustig binnenkomen']], [1, true, ['Ander doel']]]

        and: 'what was spent before the first plan stays the same in the next'
        confirm(next.id).plan.agreedMinutes == 540
        mine().agreedMinutes == 540
    }

    def "a plan that somebody else saved meanwhile is not overwritten"() {
        given:
        save()

        expect:
        codes(save()) == [['CONFLICT', ['basedOnVersion']]]
    }

    def "an id that another plan has already is refused"() {
        given:
        def plan = save().plan
        confirm(plan.id)

        expect:
        codes(save([id: plan.id, basedOnVersion: 2])) == [['INVALID', ['id']]]
        mine().plans.nodes.size() == 1
    }

    def "each goal gets a result and a sentence, once"() {
        given:
        def plan = save([goals: [goal('Eerste'), goal('Tweede')]]).plan
        def ids = plan.goals.nodes*.id

        expect: 'not before the school agreed to the plan'
        codes(evaluate(plan.id, ids)) == [['PLAN_STATE', ['id']]]

        when:
        confirm(plan.id)

        then:
        codes(evaluate(plan.id, ids.take(1))) == [['REQUIRED', ['results']]]
        codes(evaluate(plan.id, ids, ' ')) == [['REQUIRED', ['results', '0', 'text']], ['REQUIRED', ['results', '1', 'text']]]
        codes(evaluate(plan.id, ids, 'Mail ib@school.nl')) == [['TEXT_EMAIL', ['results', '0', 'text']], ['TEXT_EMAIL', ['results', '1', 'text']]]

        when:
        def evaluated = evaluate(plan.id, ids).plan

        then:
        evaluated.evaluatedOn == today
        evaluated.goals.nodes*.result == ['PARTLY', 'PARTLY']
        codes(save([basedOnVersion: evaluated.version])) == [['PLAN_STATE', ['id']]]
    }

    def "the school agrees with the evaluation once: in words, or by its own account, also after the closing"() {
        given:
        def ib = people.member([SCHOOL], tenant)
        def plan = save().plan
        confirm(plan.id)
        def agree = { Member who, LocalDate on = LocalDate.now(Time.AMSTERDAM) ->
            send(who, 'planConfirmEvaluation', 'PlanConfirmInput', [id: plan.id, by: 'SUPPORT_COORDINATOR', on: on.toString()])
        }

        expect: 'nothing to agree with before the evaluation'
        codes(agree(anna)) == [['PLAN_STATE', ['id']]]

        when:
        evaluate(plan.id, plan.goals.nodes*.id)

        then: 'not before the evaluation, not later than today, and not by another school'
        codes(agree(anna, LocalDate.now(Time.AMSTERDAM).minusDays(1))) == [['INVALID', ['on']]]
        codes(agree(anna, LocalDate.now(Time.AMSTERDAM).plusDays(1))) == [['INVALID', ['on']]]
        agree(ib).userErrors*.code == ['NOT_FOUND']

        when:
        people.sql().withCloseable { sql ->
            def school = sql.firstRow('SELECT school_id FROM traject WHERE id = ?', [People.bytes(traject)]).school_id
            sql.executeInsert('INSERT INTO school_contact (partnership_id, id, school_id, name, email, starts_on) VALUES (?, ?, ?, ?, ?, ?)',
                    [People.bytes(tenant), People.bytes(UUID.randomUUID()), school, 'Ina', ib.email, TrajectFixture.LONG_AGO])
            sql.executeUpdate("UPDATE traject SET state = 'CLOSED', ending = 'GOALS_PARTLY', ends_on = ? WHERE id = ?", [LocalDate.now(Time.AMSTERDAM), People.bytes(traject)])
        }
        def agreed = agree(ib).plan

        then:
        agreed.evaluationConfirmedOn == today && agreed.evaluationConfirmedHow == 'ACCOUNT'
        codes(agree(ib)) == [['PLAN_STATE', ['id']]]
    }

    def "the school agrees with the evaluation in words also after the closing, to who was there until then"() {
        given:
        def plan = save().plan
        confirm(plan.id)
        def version = evaluate(plan.id, plan.goals.nodes*.id).plan.version
        people.sql().withCloseable { sql ->
            ['traject': 'id', 'traject_expert': 'traject_id'].each { table, key ->
                sql.executeUpdate("UPDATE $table SET ends_on = ? WHERE $key = ?".toString(), [LocalDate.now(Time.AMSTERDAM).minusDays(1), People.bytes(traject)])
            }
            sql.executeUpdate("UPDATE traject SET state = 'CLOSED', ending = 'GOALS_PARTLY' WHERE id = ?", [People.bytes(traject)])
        }
        def agree = { Member who -> send(who, 'planConfirmEvaluation', 'PlanConfirmInput', [id: plan.id, by: 'HEAD', on: today, basedOnVersion: version]) }

        expect:
        codes(agree(people.member([EXPERT], tenant))) == [['NOT_FOUND', ['id']]]
        agree(anna).plan.subMap('evaluationConfirmedHow', 'evaluationConfirmedRecorder') == [evaluationConfirmedHow: 'ORAL', evaluationConfirmedRecorder: 'Anna']
    }

    def "who agrees agrees with what was seen: a plan or evaluation that changed since is not agreed to"() {
        given:
        def seen = save([executionMinutes: 300]).plan
        def now = save([basedOnVersion: seen.version, executionMinutes: 1200]).plan

        expect:
        codes(confirm(now.id, [basedOnVersion: seen.version])) == [['PLAN_CHANGED', ['basedOnVersion']]]
        mine().agreedMinutes == null
        confirm(now.id, [basedOnVersion: now.version]).plan.agreedMinutes == 1260

        when:
        def once = evaluate(now.id, now.goals.nodes*.id).plan
        def again = evaluate(now.id, now.goals.nodes*.id, 'Toch minder vaak').plan

        then:
        codes(agreeWithEvaluation(now.id, once.version)) == [['PLAN_CHANGED', ['basedOnVersion']]]
        agreeWithEvaluation(now.id, again.version).plan.evaluationConfirmedOn == today
    }

    def "an evaluation that the school confirmed is not rewritten"() {
        given:
        def plan = save().plan
        confirm(plan.id)
        def evaluated = evaluate(plan.id, plan.goals.nodes*.id).plan
        agreeWithEvaluation(plan.id, evaluated.version)

        expect:
        codes(evaluate(plan.id, plan.goals.nodes*.id, 'Het lukt nooit')) == [['PLAN_STATE', ['id']]]
        fixture.rows('plan_goal', tenant)*.result_text == ['Het lukt vaker']
    }

    def "nobody agreed long before the plan was written, and not with a plan without hours"() {
        given:
        def plan = save().plan

        expect:
        codes(confirm(plan.id, [on: LocalDate.now(Time.AMSTERDAM).minusDays(15).toString()])) == [['INVALID', ['on']]]
        codes(confirm(plan.id, [on: '1990-01-01'])) == [['INVALID', ['on']]]

        when:
        save([basedOnVersion: plan.version, executionMinutes: 0, evaluationMinutes: 0])

        then:
        codes(confirm(plan.id, [on: LocalDate.now(Time.AMSTERDAM).minusDays(1).toString()])) == [['PLAN_HOURS', ['id']]]
        mine().plans.nodes*.confirmedOn == [null]
        fixture.rows('traject_agreement', tenant).empty
    }

    def "who recorded a confirmation undoes it the same day, and what was agreed before holds again"() {
        given:
        def first = save().plan
        confirm(first.id)
        def next = save([basedOnVersion: 2, executionMinutes: 600]).plan
        confirm(next.id)
        def facilitator = people.member([PROCESS_FACILITATOR], tenant)

        expect: 'not by another, and not of a version that was revised'
        codes(withdraw(next.id, facilitator)) == [['PLAN_STATE', ['id']]]
        codes(withdraw(first.id)) == [['PLAN_STATE', ['id']]]
        mine().agreedMinutes == 660

        when:
        def undone = withdraw(next.id).plan

        then:
        undone.subMap('confirmedOn', 'confirmedHow', 'spentMinutes') == [confirmedOn: null, confirmedHow: null, spentMinutes: 0]
        mine().agreedMinutes == 420
        confirm(next.id).userErrors == []

        when: 'a day later it stands'
        people.sql().withCloseable { it.executeUpdate('UPDATE plan_confirmation SET recorded_on = ? WHERE partnership_id = ?', [LocalDate.now(Time.AMSTERDAM).minusDays(1), People.bytes(tenant)]) }

        then:
        codes(withdraw(next.id)) == [['PLAN_STATE', ['id']]]
    }

    def "a new round has a plan of its own"() {
        given:
        confirm(save().plan.id)
        def sql = people.sql()
        sql.executeUpdate('UPDATE route_position SET cycle = 2 WHERE partnership_id = ?', [People.bytes(tenant)])
        sql.close()

        expect:
        save([basedOnVersion: 0]).plan.subMap('cycle', 'number') == [cycle: 2, number: 1]
    }

    def "an evaluation has the day it was talked over, typed up within two weeks: #daysAgo days ago"() {
        given: 'a plan that was agreed with long ago'
        def plan = save().plan
        confirm(plan.id)
        def day = { int ago -> LocalDate.now(Time.AMSTERDAM).minusDays(ago) }
        people.sql().executeUpdate('UPDATE action_plan SET confirmed_on = ? WHERE partnership_id = ?', [day(agreed), People.bytes(tenant)])

        when:
        def answer = evaluate(plan.id, [plan.goals.nodes[0].id], 'Het lukt vaker', null, day(daysAgo))

        then:
        codes(answer) == refused
        fixture.rows('action_plan', tenant)*.evaluated_on*.toLocalDate() == (refused ? [null] : [day(daysAgo)])

        where:
        agreed | daysAgo || refused
        40     | 3       || []
        40     | 14      || []
        40     | 15      || [['INVALID', ['on']]]
        2      | 3       || [['INVALID', ['on']]]
        40     | -1      || [['INVALID', ['on']]]
    }

    def "a plan that the school agrees with after a later round began leaves the minutes of that round as they are"() {
        given: 'a round whose plan nobody agreed with, and the next one'
        def first = save().plan
        people.sql().executeUpdate('UPDATE route_position SET cycle = 2 WHERE partnership_id = ?', [People.bytes(tenant)])
        def second = confirm(save([basedOnVersion: 0, executionMinutes: 1200]).plan.id).plan

        when:
        def late = confirm(first.id)

        then:
        late.userErrors == []
        late.plan.confirmedOn != null
        mine().agreedMinutes == second.agreedMinutes
    }

    def "the plan of a round that is over is read, evaluated and agreed with; an evaluation is mended until then, as it was seen"() {
        given:
        def plan = save().plan
        confirm(plan.id)
        people.sql().executeUpdate('UPDATE route_position SET cycle = 2 WHERE partnership_id = ?', [People.bytes(tenant)])
        save([basedOnVersion: 0])
        def (goal, school) = [plan.goals.nodes[0].id, people.member([SCHOOL], tenant)]
        fixture.contact(tenant, UuidBytes.fromBytes(fixture.rows('traject', tenant)[0].school_id as byte[]), school.email)

        expect:
        plans(anna) == [[2, 1], [1, 1]]
        plans(school) == [[2, 1], [1, 1]]
        plans(people.member([EXPERT], tenant)) == []
        plans(people.member([SCHOOL], tenant)) == []

        when:
        def first = evaluate(plan.id, [goal]).plan

        then:
        codes(evaluate(plan.id, [goal], 'Anders', first.version - 1)) == [['PLAN_CHANGED', ['basedOnVersion']]]

        when:
        def mended = evaluate(plan.id, [goal], 'Anders', first.version).plan

        then:
        mended.goals.nodes[0].resultText == 'Anders'
        agreeWithEvaluation(plan.id, mended.version).userErrors == []
        codes(evaluate(plan.id, [goal], 'Nog eens', mended.version + 1)) == [['PLAN_STATE', ['id']]]
    }

    def "refused: #why"() {
        expect:
        codes(save(input)) == [expected]

        where:
        why                  | input                                                            || expected
        'no goals'           | [goals: []]                                                      || ['REQUIRED', ['goals']]
        'nine goals'         | [goals: (1..9).collect { goal('Doel') }]                         || ['INVALID', ['goals']]
        'a goal without aim' | [goals: [goal('Doel') + [target: '']]]                           || ['REQUIRED', ['goals', '0', 'target']]
        'a telephone number' | [goals: [goal('Bel 06-12345678')]]                               || ['TEXT_PHONE', ['goals', '0', 'text']]
        'odd minutes'        | [executionMinutes: 7]                                            || ['INVALID', ['executionMinutes']]
    }

    def "who writes a plan: the coupled and the procesbegeleider"() {
        expect:
        codes(save([:], people.member([EXPERT], tenant))) == [['NOT_FOUND', ['trajectId']]]
        codes(save([:], people.member([EXPERT]))) == [['NOT_FOUND', ['trajectId']]]
        codes(save([:], people.member([SUPPORT_MANAGER], tenant))) == [['FORBIDDEN', []]]
        save([:], people.member([PROCESS_FACILITATOR], tenant)).userErrors == []
    }

    def "that it stands in the dossier has a day, not after today"() {
        given:
        def id = save().plan.id

        expect:
        codes(send(anna, 'planInDossier', 'PlanInDossierInput', [id: id, on: LocalDate.now(Time.AMSTERDAM).plusDays(1).toString()])) == [['INVALID', ['on']]]
        send(anna, 'planInDossier', 'PlanInDossierInput', [id: id, on: today]).plan.inDossierOn == today
    }

    private static Map goal(String text) {
        [kind: 'WELLBEING', text: text, baseline: 'Drie keer onrust', target: 'Een keer onrust']
    }

    private Map save(Map change = [:], Member who = anna) {
        send(who, 'planSave', 'PlanSaveInput', [id: UUID.randomUUID().toString(), trajectId: traject.toString(), basedOnVersion: 0,
                executionMinutes: 360, evaluationMinutes: 60, goals: [goal('Rustig binnenkomen')],
                interventions: [[text: 'Vaste begintaak', who: 'TEACHER', untilOn: LocalDate.now(Time.AMSTERDAM).plusWeeks(8).toString()]]] + change)
    }

    private Map confirm(String id, Map change = [:]) {
        send(anna, 'planConfirm', 'PlanConfirmInput', [id: id, by: 'SUPPORT_COORDINATOR', on: today] + change)
    }

    private Map agreeWithEvaluation(String id, int version) {
        send(anna, 'planConfirmEvaluation', 'PlanConfirmInput', [id: id, by: 'SUPPORT_COORDINATOR', on: today, basedOnVersion: version])
    }

    private Map withdraw(String id, Member who = anna) {
        send(who, 'planWithdrawConfirmation', 'PlanWithdrawConfirmationInput', [id: id])
    }

    private Map discard(String id, int version) {
        send(anna, 'planDiscard', 'PlanDiscardInput', [id: id, basedOnVersion: version])
    }

    private List plans(Member who) {
        visitor().signIn(who.email).graphql('query($t: ID!) { trajectPlans(first: 9, trajectId: $t) { nodes { cycle number } } }', [t: traject.toString()])
                .trajectPlans.nodes.collect { [it.cycle, it.number] }
    }

    private Map evaluate(String id, List<String> goals, String text = 'Het lukt vaker', Integer seen = null, LocalDate on = null) {
        send(anna, 'planEvaluate', 'PlanEvaluateInput', [id: id, basedOnVersion: seen, on: on?.toString(),
                results: goals.collect { [goalId: it, result: 'PARTLY', text: text] }])
    }

    private Map send(Member who, String mutation, String type, Map input) {
        visitor().signIn(who.email).graphql("mutation(\$input: $type!) { $mutation(input: \$input) { $PLAN } }".toString(),
                [input: [mutationId: UUID.randomUUID().toString()] + input])[mutation]
    }

    private Map mine() {
        visitor().signIn(anna.email).graphql(TRAJECT).myWork.trajecten.nodes[0]
    }

    private void hours(int minutes, LocalDate date, Map values = [:]) {
        def kind = fixture.insert('activity_kind', [partnership_id: tenant, name: "Gesprek ${UUID.randomUUID()}".toString(), applies_to: 'ANY', position: 1])
        fixture.insert('hour_entry', [partnership_id: tenant, membership_id: anna.id, date: date, minutes: minutes, travel_minutes: 15,
                activity_kind_id: kind, traject_id: traject, note: '', version: 1, logged_at: date.atStartOfDay()] + values)
    }

    private static List codes(Map payload) {
        payload.userErrors.collect { [it.code, it.field] }
    }
}
