package nl.uitzicht.coupling

import static nl.uitzicht.People.bytes

import jakarta.inject.Inject
import java.time.LocalDate
import nl.uitzicht.ApiSpecification
import nl.uitzicht.People.Member
import nl.uitzicht.Server
import nl.uitzicht.cases.CaseFixture
import nl.uitzicht.cases.CasesAtTheTableSpec
import nl.uitzicht.platform.Time
import nl.uitzicht.platform.tenancy.Role

/** From the dossier to the first contact (R25, R27). */
class StartingWithASchoolSpec extends ApiSpecification {
    static final READY = 'mutation($input: DossierReadyInput!) { dossierReady(input: $input) { deployment { dossierReference dossierReadyOn } userErrors { code field } } }'
    static final CONTACT = 'mutation($input: FirstContactRecordInput!) { firstContactRecord(input: $input) { deployment { stand firstContactOn } userErrors { code field } } }'
    static final COUPLED = '{ deployments(first: 9, stand: CONTACT_DUE) { nodes { id firstContactBy late } } }'

    @Inject
    CaseFixture fixture
    @Inject
    ContactTerm term
    CaseFixture.Situation s
    Server els

    def setup() {
        s = fixture.situation()
        els = visitor().signIn(s.els.email)
        CasesAtTheTableSpec.register(els, schoolId: s.schools[0], dimension: 'BEHAVIOUR', outcome: 'DEPLOYMENT', domainId: s.domain)
    }

    def "the own school says that the dossier is ready, another school finds nothing"() {
        given:
        def ina = visitor().signIn(s.ina.email)
        def other = fixture.people.member([Role.SCHOOL], s.tenant, 'Otto')
        fixture.trajecten.contact(s.tenant, s.schools[1], other.email)
        def id = CasesAtTheTableSpec.waiting(els)[0].id

        expect:
        ina.graphql('{ schoolDeployments(first: 5) { nodes { id } } }').schoolDeployments.nodes*.id == [id]
        ready(ina, id, 'KK-12').deployment == [dossierReference: 'KK-12', dossierReadyOn: LocalDate.now(Time.AMSTERDAM).toString()]
        ready(ina, id, '123456782').userErrors == [[code: 'TEXT_BSN', field: ['reference']]]
        ready(visitor().signIn(other.email), id, 'X').userErrors == [[code: 'NOT_FOUND', field: ['id']]]
    }

    def "the term counts school days: weekends, holidays and closures of the school do not count"() {
        given:
        def friday = LocalDate.of(2026, 12, 11)
        fixture.trajecten.insert('school_closure', [partnership_id: s.tenant, school_id: s.schools[0], name: 'Studiedag', first_day: friday.plusDays(4),
                last_day: friday.plusDays(4)])
        fixture.trajecten.insert('school_holiday', [partnership_id: s.tenant, school_year: '2026-2027', name: 'Kerstvakantie', region: 'midden',
                first_day: LocalDate.of(2026, 12, 19), last_day: LocalDate.of(2027, 1, 3)])

        expect: 'four school days before the holiday, the fifth after it'
        term.lastDay(s.tenant, s.schools[0], friday) == LocalDate.of(2027, 1, 4)
        term.lastDay(s.tenant, s.schools[1], friday) == LocalDate.of(2026, 12, 18)
    }

    def "the expert records the first contact, also without the procesbegeleider; late ones are told"() {
        given:
        def traject = couple()
        def anna = visitor().signIn(s.anna.email)
        fixture.people.sql().executeUpdate('UPDATE deployment SET first_contact_by = ? WHERE partnership_id = ?', [LocalDate.now(Time.AMSTERDAM).minusDays(1), bytes(s.tenant)])

        expect:
        els.graphql(COUPLED).deployments.nodes*.late == [true]
        anna.graphql('{ trajecten(first: 5) { nodes { firstContact { until on } } } }').trajecten.nodes*.firstContact ==
                [[until: LocalDate.now(Time.AMSTERDAM).minusDays(1).toString(), on: null]]

        and:
        contact(anna, traject, LocalDate.now(Time.AMSTERDAM).plusDays(1)).userErrors == [[code: 'INVALID', field: ['on']]]
        contact(visitor().signIn(fixture.people.member([Role.EXPERT], s.tenant).email), traject, LocalDate.now(Time.AMSTERDAM)).userErrors*.code == ['NOT_FOUND']
        contact(anna, traject, LocalDate.now(Time.AMSTERDAM)).deployment == [stand: 'STARTED', firstContactOn: LocalDate.now(Time.AMSTERDAM).toString()]
        els.graphql(COUPLED).deployments.nodes == []
    }

    def "a first contact is corrected: the last word holds, within bounds"() {
        given:
        def traject = couple()
        def anna = visitor().signIn(s.anna.email)
        def today = LocalDate.now(Time.AMSTERDAM)
        fixture.people.sql().withCloseable { it.executeUpdate('UPDATE deployment SET decided_on = ? WHERE partnership_id = ?', [today.minusDays(4), bytes(s.tenant)]) }

        expect:
        contact(anna, traject, today.minusDays(4)).deployment.firstContactOn == today.minusDays(4).toString()
        contact(anna, traject, today.minusDays(1)).deployment.firstContactOn == today.minusDays(1).toString()
        contact(anna, traject, today.minusDays(5)).userErrors == [[code: 'INVALID', field: ['on']]]
    }

    def "a word that waited without a signal does not wipe out what was recorded meanwhile"() {
        given:
        def traject = couple()
        def anna = visitor().signIn(s.anna.email)
        def today = LocalDate.now(Time.AMSTERDAM)
        fixture.people.sql().withCloseable { it.executeUpdate('UPDATE deployment SET decided_on = ? WHERE partnership_id = ?', [today.minusDays(4), bytes(s.tenant)]) }

        expect: 'seen nothing there, and nothing was'
        contact(anna, traject, today.minusDays(4), [replaces: null]).userErrors == []

        and: 'another who saw nothing there either comes later, with the same day or with another'
        contact(els, traject, today.minusDays(4), [replaces: null]).userErrors == []
        contact(els, traject, today.minusDays(1), [replaces: null]).userErrors == [[code: 'CONTACT_KNOWN', field: ['on']]]

        and: 'who saw it corrects it'
        contact(els, traject, today.minusDays(1), [replaces: today.minusDays(4).toString()]).deployment.firstContactOn == today.minusDays(1).toString()
        contact(anna, traject, today.minusDays(2), [replaces: today.minusDays(4).toString()]).userErrors*.code == ['CONTACT_KNOWN']
    }

    def "a dossier that was not ready at the coupling is still asked of the school, until it is"() {
        given:
        couple()
        def ina = visitor().signIn(s.ina.email)
        def asked = { ina.graphql('{ schoolDeployments(first: 5) { nodes { id } } }').schoolDeployments.nodes*.id }

        expect:
        asked().size() == 1
        ready(els, asked()[0], '').userErrors == []
        asked() == []
    }

    def "what a school no longer needs is withdrawn with a reason and waits no more; when the network decides again it waits anew"() {
        given:
        def id = CasesAtTheTableSpec.waiting(els)[0].id
        def made = els.graphql(CasesAtTheTableSpec.TABLE).caseTable.cases.nodes[0]

        expect:
        cancel(id, ' ').userErrors == [[code: 'REQUIRED', field: ['reason']]]
        cancel(id, 'Bel 06-12345678').userErrors == [[code: 'TEXT_PHONE', field: ['reason']]]
        cancel(UUID.randomUUID().toString(), 'Hulp is niet meer nodig').userErrors == [[code: 'NOT_FOUND', field: ['id']]]
        cancel(id, 'Hulp is niet meer nodig').userErrors == []
        CasesAtTheTableSpec.waiting(els) == []
        fixture.trajecten.rows('deployment', s.tenant)*.cancelled_reason == ['Hulp is niet meer nodig']
        cancel(id, 'Nog eens').userErrors*.code == ['NOT_FOUND']

        and:
        CasesAtTheTableSpec.decide(els, made.id, made.version, [outcome: 'DEPLOYMENT', domainId: s.domain]).userErrors == []
        CasesAtTheTableSpec.waiting(els).size() == 1

        and: 'what was withdrawn stays with its reason, also when the outcome becomes another'
        fixture.trajecten.rows('deployment', s.tenant)*.cancelled_reason as Set == ['Hulp is niet meer nodig', null] as Set
        CasesAtTheTableSpec.decide(els, made.id, made.version + 1, [outcome: 'BASIC']).userErrors == []
        fixture.trajecten.rows('deployment', s.tenant)*.cancelled_reason == ['Hulp is niet meer nodig']
    }

    def "deciding again after a withdrawal waits from the new day on; deciding the same without one keeps the first day"() {
        given:
        def id = CasesAtTheTableSpec.waiting(els)[0].id
        def made = els.graphql(CasesAtTheTableSpec.TABLE).caseTable.cases.nodes[0]
        def today = LocalDate.now(Time.AMSTERDAM)
        def first = today.minusDays(20)
        fixture.people.sql().withCloseable {
            it.executeUpdate('UPDATE deployment SET decided_on = ? WHERE partnership_id = ?', [first, bytes(s.tenant)])
            it.executeUpdate('UPDATE support_case SET brought_on = ?, decided_on = ? WHERE partnership_id = ?', [first, first, bytes(s.tenant)])
        }
        def decidedOn = { fixture.trajecten.rows('deployment', s.tenant).findAll { !it.cancelled_on }*.decided_on*.toString() }

        expect:
        CasesAtTheTableSpec.decide(els, made.id, made.version, [outcome: 'DEPLOYMENT', domainId: s.domain]).userErrors == []
        decidedOn() == [first.toString()]

        and:
        cancel(id, 'Hulp is niet meer nodig').userErrors == []
        CasesAtTheTableSpec.decide(els, made.id, made.version + 1, [outcome: 'DEPLOYMENT', domainId: s.domain]).userErrors == []
        decidedOn() == [today.toString()]
        fixture.trajecten.rows('support_case', s.tenant)*.decided_on*.toString() == [today.toString()]
    }

    def "what was coupled is not withdrawn"() {
        given:
        def id = CasesAtTheTableSpec.waiting(els)[0].id
        couple()

        expect:
        cancel(id, 'Hulp is niet meer nodig').userErrors == [[code: 'DEPLOYMENT_COUPLED', field: []]]
    }

    def "about a traject that ended before anybody called no contact is due"() {
        given:
        couple()

        expect:
        els.graphql(COUPLED).deployments.nodes.size() == 1

        when:
        fixture.people.sql().executeUpdate("UPDATE traject SET state = 'CLOSED', ending = 'WITHDRAWN', ends_on = ? WHERE partnership_id = ?",
                [LocalDate.now(Time.AMSTERDAM), bytes(s.tenant)])

        then:
        els.graphql(COUPLED).deployments.nodes == []
    }

    def "the partnership sets the term and the dossier system"() {
        given:
        Member beheer = fixture.people.member([Role.ADMINISTRATOR], s.tenant)
        def set = 'mutation($input: CouplingTermsSetInput!) { couplingTermsSet(input: $input) { terms { dossierSystem firstContactDays } userErrors { code field } } }'
        def wim = visitor().signIn(beheer.email)

        expect:
        els.graphql('{ couplingTerms { dossierSystem firstContactDays } }').couplingTerms == [dossierSystem: 'KindKans', firstContactDays: 5]
        wim.graphql(set, [input: [mutationId: UUID.randomUUID(), dossierSystem: 'Grippa', firstContactDays: 0]]).couplingTermsSet.userErrors*.field == [['firstContactDays']]
        wim.graphql(set, [input: [mutationId: UUID.randomUUID(), dossierSystem: 'Grippa', firstContactDays: 1]]).couplingTermsSet.terms ==
                [dossierSystem: 'Grippa', firstContactDays: 1]
        term.lastDay(s.tenant, s.schools[0], LocalDate.of(2026, 12, 10)) == LocalDate.of(2026, 12, 11)
    }

    def "other terms follow the version that was seen, and what is wrong is said of each"() {
        given:
        def wim = visitor().signIn(fixture.people.member([Role.ADMINISTRATOR], s.tenant).email)
        def set = { Map other -> wim.graphql('mutation($i: CouplingTermsSetInput!) { couplingTermsSet(input: $i) { terms { provisionalMinutes version } userErrors { code field message } } }',
                [i: [mutationId: UUID.randomUUID(), dossierSystem: 'Grippa', firstContactDays: 4, provisionalMinutes: 720, basedOnVersion: 0] + other]).couplingTermsSet }

        expect:
        set([firstContactDays: 61, dossierSystem: ' ', provisionalMinutes: 61]).userErrors*.field == [['firstContactDays'], ['dossierSystem'], ['provisionalMinutes']]
        set([firstContactDays: 61]).userErrors*.message == ['Kies een aantal dagen van 1 tot en met 60.']
        set([:]).terms == [provisionalMinutes: 720, version: 1]
        set([:]).userErrors*.code == ['CONFLICT']
        set([basedOnVersion: 1, provisionalMinutes: null]).terms == [provisionalMinutes: 720, version: 2]
    }

    private UUID couple() {
        def traject = UUID.randomUUID()
        def answer = els.graphql(CouplingAnExpertSpec.COUPLE, [input: [mutationId: UUID.randomUUID(), id: CasesAtTheTableSpec.waiting(els)[0].id,
                trajectId: traject, leadExpertId: s.anna.id, question: 'Hoe krijgt de groep rust?', startsOn: LocalDate.now(Time.AMSTERDAM).toString()]])
        assert answer.deploymentCouple.userErrors == []
        traject
    }

    private Map cancel(String id, String reason) {
        els.graphql('mutation($input: DeploymentCancelInput!) { deploymentCancel(input: $input) { deployment { id } userErrors { code field } } }',
                [input: [mutationId: UUID.randomUUID(), id: id, reason: reason]]).deploymentCancel
    }

    private static Map ready(Server server, String id, String reference) {
        server.graphql(READY, [input: [mutationId: UUID.randomUUID(), id: id, reference: reference]]).dossierReady
    }

    private static Map contact(Server server, UUID traject, LocalDate day, Map more = [:]) {
        server.graphql(CONTACT, [input: [mutationId: UUID.randomUUID(), trajectId: traject, on: day.toString()] + more]).firstContactRecord
    }
}
