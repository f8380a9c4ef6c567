package nl.uitzicht.coupling

import jakarta.inject.Inject
import java.time.LocalDate
import nl.uitzicht.ApiSpecification
import nl.uitzicht.People
import nl.uitzicht.Server
import nl.uitzicht.cases.CaseFixture
import nl.uitzicht.cases.CasesAtTheTableSpec
import nl.uitzicht.cases.ClosingCasesSpec
import nl.uitzicht.platform.Time
import nl.uitzicht.platform.database.UuidBytes

class CouplingAnExpertSpec extends ApiSpecification {
    static final COUPLE = '''mutation($input: DeploymentCoupleInput!) { deploymentCouple(input: $input) {
        deployment { stand coupledOn firstContactBy schoolDaysWaiting late } userErrors { code field } } }'''

    @Inject
    CaseFixture fixture
    CaseFixture.Situation s
    Server els

    def setup() {
        s = fixture.situation()
        els = visitor().signIn(s.els.email)
        CasesAtTheTableSpec.register(els, schoolId: s.schools[0], dimension: 'BEHAVIOUR', outcome: 'DEPLOYMENT', domainId: s.domain)
    }

    def "coupling is an act of its own: the expert sees the traject, the wait is over, the case is as it was"() {
        given:
        def before = els.graphql(CasesAtTheTableSpec.TABLE).caseTable.cases.nodes

        when:
        def answer = couple(els, [:])

        then:
        answer.userErrors == []
        answer.deployment.stand == 'CONTACT_DUE'
        answer.deployment.coupledOn == LocalDate.now(Time.AMSTERDAM).toString()
        CasesAtTheTableSpec.waiting(els) == []
        els.graphql(CasesAtTheTableSpec.TABLE).caseTable.cases.nodes == before

        and:
        def seen = visitor().signIn(s.anna.email).graphql('{ trajecten(first: 5) { nodes { question school { id } domain { id } subject } } }').trajecten.nodes
        seen == [[question: 'Hoe krijgt de groep rust?', school: [id: s.schools[0].toString()], domain: [id: s.domain.toString()], subject: 'PUPIL']]
    }

    def "the expert reads how the traject began and who recorded that, and not when the network decided (D22)"() {
        given:
        def waiting = CasesAtTheTableSpec.waiting(els)[0]
        els.graphql(StartingWithASchoolSpec.READY, [input: [mutationId: UUID.randomUUID(), id: waiting.id]])
        couple(els, [:])

        expect:
        def today = LocalDate.now(Time.AMSTERDAM).toString()
        def name = els.graphql('{ me { name } }').me.name
        visitor().signIn(s.anna.email).graphql('''{ trajecten(first: 5) { nodes { route { beginning {
            dossierReadyOn dossierReadyBy coupledOn coupledBy } } } } }''').trajecten.nodes[0].route.beginning ==
                [dossierReadyOn: today, dossierReadyBy: name, coupledOn: today, coupledBy: name]
    }

    def "an expert who was chosen for another domain than the network asks for now is not coupled"() {
        expect:
        couple(els, [domainId: UUID.randomUUID()]).userErrors == [[code: 'CONFLICT', field: ['basedOnVersion']]]
        CasesAtTheTableSpec.waiting(els).size() == 1
        couple(els, [domainId: s.domain]).userErrors == []
    }

    def "what a case turns out to be about while it waits is what its traject is about"() {
        given:
        def one = els.graphql('{ caseTable { cases(first: 9) { nodes { id version } } } }').caseTable.cases.nodes[0]
        def completed = els.graphql(ClosingCasesSpec.COMPLETE, [input: [mutationId: UUID.randomUUID(), id: one.id, basedOnVersion: one.version,
                subject: 'GROUP', dimension: 'BEHAVIOUR', tried: '', question: 'Wat helpt de groep?', overrules: []]]).supportCaseComplete

        when:
        couple(els, [:])

        then:
        completed.userErrors == []
        visitor().signIn(s.anna.email).graphql('{ trajecten(first: 5) { nodes { subject } } }').trajecten.nodes*.subject == ['GROUP']
    }

    def "a traject stays of the network that decided, also when its school went to another before it begins (D6)"() {
        given:
        def other = fixture.trajecten.network(s.tenant, s.region, 'Netwerk 2')
        fixture.people.sql().withCloseable { sql ->
            sql.executeUpdate('UPDATE school_network SET network_id = ? WHERE school_id = ?', [People.bytes(other), People.bytes(s.schools[0])])
        }

        when:
        couple(els, [:])

        then:
        fixture.trajecten.rows('traject', s.tenant).collect { [UuidBytes.fromBytes(it.network_id as byte[]), UuidBytes.fromBytes(it.region_id as byte[])] } == [[s.network, s.region]]
    }

    def "a second coupling of the same decision is refused"() {
        given:
        def id = CasesAtTheTableSpec.waiting(els)[0].id
        couple(els, [:])

        expect:
        couple(els, [id: id]).userErrors == [[code: 'DEPLOYMENT_COUPLED', field: []]]
        fixture.trajecten.rows('traject', s.tenant).size() == 1
    }

    def "what a traject refuses is refused here, and nothing is coupled"() {
        expect:
        couple(els, [leadExpertId: UUID.randomUUID()]).userErrors == [[code: 'NOT_FOUND', field: ['leadExpertId']]]
        couple(els, [question: '']).userErrors == [[code: 'REQUIRED', field: ['question']]]
        CasesAtTheTableSpec.waiting(els).size() == 1
    }

    def "no column of a case leads to the traject"() {
        when:
        couple(els, [:])

        then:
        !fixture.trajecten.rows('support_case', s.tenant)[0].keySet().any { it.contains('traject') || it.contains('deployment') }
        fixture.trajecten.rows('support_case', s.tenant)[0].version == 1
    }

    private Map couple(Server server, Map change) {
        def input = [mutationId: UUID.randomUUID(), id: CasesAtTheTableSpec.waiting(els)[0]?.id, trajectId: UUID.randomUUID(), leadExpertId: s.anna.id,
                question: 'Hoe krijgt de groep rust?', startsOn: LocalDate.now(Time.AMSTERDAM).toString()] + change
        server.graphql(COUPLE, [input: input]).deploymentCouple
    }
}
