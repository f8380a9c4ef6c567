package nl.uitzicht.cases

import jakarta.inject.Inject
import java.nio.file.Files
import java.nio.file.Path
import java.time.LocalDate
import nl.uitzicht.ApiSpecification
import nl.uitzicht.People.Member
import nl.uitzicht.Server
import nl.uitzicht.StatementCounter
import nl.uitzicht.platform.database.UuidBytes

class CasesAtTheTableSpec extends ApiSpecification {
    static final CASE = 'id code school { id } state outcome followUp domain { id } dimension subject groupBand hgwLevel tried question decidedOn previousCode version'
    static final TABLE = """{ caseTable { networks(first: 9) { nodes { id schools(first: 9) { nodes { id } } } }
        meetings(first: 9) { nodes { id takesCases schools(first: 9) { nodes { id } } guests version } } cases(first: 100) { nodes { $CASE } } } }"""

    @Inject
    CaseFixture fixture
    CaseFixture.Situation s
    Server els

    def setup() {
        s = fixture.situation()
        els = visitor().signIn(s.els.email)
    }

    def "four taps at the table: the case stands with its outcome, and waits to be coupled"() {
        given:
        def meeting = fixture.meeting(s)

        when:
        def made = register(els, schoolId: s.schools[1], meetingId: meeting, dimension: 'BEHAVIOUR', outcome: 'DEPLOYMENT', domainId: s.domain)

        then:
        made.userErrors == []
        made.supportCase.code == CaseCode.of(UUID.fromString(made.supportCase.id))
        made.supportCase.state == 'DISCUSSED'
        els.graphql(TABLE).caseTable.cases.nodes == [made.supportCase]
        waiting(els)*.school*.id == [s.schools[1].toString()]
    }

    def "the same request again gives the same case, once"() {
        given:
        def asked = input(schoolId: s.schools[0], dimension: 'MATHS', outcome: 'ADVICE', followUp: 'BOARD_FUNDS')

        when:
        def answers = [send(els, asked), send(els, asked)]

        then:
        answers[0] == answers[1]
        els.graphql(TABLE).caseTable.cases.nodes.size() == 1
        waiting(els) == []
    }

    def "an outcome that does not fit is refused: #change"() {
        expect:
        codes(register(els, [schoolId: s.schools[0], dimension: 'MATHS'] + change)) == expected
        els.graphql(TABLE).caseTable.cases.nodes == []

        where:
        change                                                || expected
        [outcome: 'DEPLOYMENT']                               || [['REQUIRED', ['domainId']]]
        [outcome: 'DEPLOYMENT', domainId: UUID.randomUUID()]  || [['NOT_FOUND', ['domainId']]]
        [outcome: 'ADVICE']                                   || [['REQUIRED', ['followUp']]]
        [followUp: 'MEDICAL']                                 || [['INVALID', ['followUp']]]
        [hgwLevel: 4]                                         || [['INVALID', ['hgwLevel']]]
        [question: 'Bel 0612345678']                          || [['TEXT_PHONE', ['question']]]
        [tried: 'a' * 2001]                                   || [['TOO_LONG', ['tried']]]
        [meetingId: UUID.randomUUID()]                        || [['NOT_FOUND', ['meetingId']]]
    }

    def "a thema meeting and a cluster-LIB take no cases, a sub-LIB does"() {
        expect:
        codes(register(els, schoolId: s.schools[0], dimension: 'MATHS', meetingId: fixture.meeting(s, kind: kind))) == expected

        where:
        kind          || expected
        'THEME'       || [['THEME_MEETING', ['meetingId']]]
        'CLUSTER_LIB' || [['THEME_MEETING', ['meetingId']]]
        'SUB_LIB'     || []
        'CASE'        || []
    }

    def "a school brings its own case beforehand; the network gives the outcome"() {
        given:
        def ina = visitor().signIn(s.ina.email)
        def brought = register(ina, schoolId: s.schools[0], dimension: 'LANGUAGE', question: 'Wat helpt bij de woordenschat?').supportCase
        def meeting = fixture.meeting(s)

        when:
        def decided = decide(els, brought.id, brought.version, [meetingId: meeting, outcome: 'DEPLOYMENT', domainId: s.domain])

        then:
        decided.supportCase.outcome == 'DEPLOYMENT'
        waiting(els).size() == 1
        ina.graphql("{ schoolCases(first: 5) { nodes { $CASE } } }").schoolCases.nodes*.outcome == ['DEPLOYMENT']
    }

    def "a school brings no case of another school and gives no outcome"() {
        given:
        def ina = visitor().signIn(s.ina.email)

        expect:
        codes(register(ina, schoolId: s.schools[1], dimension: 'MATHS')) == [['NOT_FOUND', ['schoolId']]]
        codes(register(ina, schoolId: s.schools[0], dimension: 'MATHS', outcome: 'BASIC')) == [['INVALID', ['outcome']]]
    }

    def "a procesbegeleider of another network finds neither school, case, nor what waits"() {
        given:
        def made = register(els, schoolId: s.schools[0], dimension: 'MATHS').supportCase
        register(els, schoolId: s.schools[0], dimension: 'GIFTED', outcome: 'DEPLOYMENT', domainId: s.domain)
        Member other = fixture.people.member([], s.tenant, 'Otto')
        fixture.grant(other, nl.uitzicht.platform.tenancy.Role.PROCESS_FACILITATOR, fixture.trajecten.network(s.tenant, s.region, 'Netwerk 2'))
        def otto = visitor().signIn(other.email)

        expect:
        codes(register(otto, schoolId: s.schools[0], dimension: 'MATHS')) == [['NOT_FOUND', ['schoolId']]]
        codes(decide(otto, made.id, 1, [outcome: 'BASIC'])) == [['NOT_FOUND', ['id']]]
        otto.graphql(TABLE).caseTable.cases.nodes == []
        waiting(otto) == []
    }

    def "undoing at the table takes the case and the wait away"() {
        given:
        def made = register(els, schoolId: s.schools[0], dimension: 'GIFTED', outcome: 'DEPLOYMENT', domainId: s.domain).supportCase

        when:
        def undone = els.graphql('mutation($input: SupportCaseTakeBackInput!) { supportCaseTakeBack(input: $input) { takenBackId userErrors { code } } }',
                [input: [mutationId: UUID.randomUUID(), id: made.id]]).supportCaseTakeBack

        then:
        undone == [takenBackId: made.id, userErrors: []]
        els.graphql(TABLE).caseTable.cases.nodes == []
        waiting(els) == []
        fixture.trajecten.rows('case_text', s.tenant) == []
    }

    def "a decision on an old version is refused, and the outcome that came first stands"() {
        given:
        def made = register(els, schoolId: s.schools[0], dimension: 'GIFTED').supportCase
        decide(els, made.id, 1, [outcome: 'BASIC'])

        expect:
        codes(decide(els, made.id, 1, [outcome: 'DEPLOYMENT', domainId: s.domain])) == [['CASE_DECIDED', []]]
        waiting(els) == []
    }

    def "the beleidsmedewerker sees the card without the school, and nothing of what is coupled"() {
        given:
        register(els, schoolId: s.schools[0], dimension: 'GIFTED', outcome: 'DEPLOYMENT', domainId: s.domain)
        def noor = visitor().signIn(s.noor.email)

        expect:
        noor.graphql("{ networkCases(first: 5) { nodes { $CASE } } }").networkCases.nodes*.with { [it.dimension, it.school] } == [['GIFTED', null]]
        noor.raw('{ deployments(first: 5, stand: WAITING) { nodes { id } } }').errors*.extensions*.code == ['FORBIDDEN']
    }

    def "the table of one case and of fifty costs as many statements"() {
        given:
        def counts = [1, 50].collect { wanted ->
            (wanted - els.graphql(TABLE).caseTable.cases.nodes.size()).times {
                register(els, schoolId: s.schools[0], dimension: 'MATHS', outcome: 'DEPLOYMENT', domainId: s.domain, meetingId: fixture.meeting(s))
            }
            StatementCounter.during { els.graphql(TABLE) }.size()
        }

        expect:
        counts[0] == counts[1]
        counts[0] <= 12
    }

    def "the snapshot that the app asks lies within the limits of the API"() {
        given:
        register(els, schoolId: s.schools[0], dimension: 'MATHS', meetingId: fixture.meeting(s))

        expect:
        els.graphql(Files.readString(Path.of('../pwa/src/snapshot/caseTable.graphql'))).caseTable.cases.nodes.size() == 1
    }

    def "who is at the table is kept as schools and functions"() {
        given:
        def meeting = fixture.meeting(s)

        when:
        def answer = els.graphql('''mutation($input: NetworkMeetingPresentInput!) { networkMeetingPresent(input: $input) {
            meeting { schools(first: 9) { nodes { id } } guests version } userErrors { code } } }''', [input: [mutationId: UUID.randomUUID(),
                id: meeting, basedOnVersion: 1, schoolIds: s.schools.take(2), guests: ['POLICY_OFFICER']]]).networkMeetingPresent

        then:
        answer.userErrors == []
        answer.meeting == [schools: [nodes: s.schools.take(2).collect { [id: it.toString()] }], guests: ['POLICY_OFFICER'], version: 2]
    }

    static Map input(Map values) {
        [mutationId: UUID.randomUUID().toString(), id: UUID.randomUUID().toString()] + values
    }

    static Map send(Server server, Map input) {
        server.graphql("mutation(\$input: SupportCaseRegisterInput!) { supportCaseRegister(input: \$input) { supportCase { $CASE } userErrors { code field } } }",
                [input: input]).supportCaseRegister
    }

    static Map register(Map values, Server server) {
        send(server, input(values))
    }

    static Map register(Server server, Map values) {
        send(server, input(values))
    }

    static Map decide(Server server, String id, int version, Map answer) {
        server.graphql("mutation(\$input: SupportCaseDecideInput!) { supportCaseDecide(input: \$input) { supportCase { $CASE } userErrors { code field } } }",
                [input: [mutationId: UUID.randomUUID(), id: id, basedOnVersion: version] + answer]).supportCaseDecide
    }

    static List<List> codes(Map payload) {
        payload.userErrors.collect { [it.code, it.field] }
    }

    static List<Map> waiting(Server server) {
        server.graphql('{ deployments(first: 9, stand: WAITING) { nodes { id school { id } schoolDaysWaiting } } }').deployments.nodes
    }
}
