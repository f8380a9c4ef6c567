package nl.uitzicht.cases

import jakarta.inject.Inject
import java.nio.file.Files
import java.nio.file.Path
import java.time.LocalDate
import nl.uitzicht.ApiSpecification
import nl.uitzicht.People
import nl.uitzicht.People.Member
import nl.uitzicht.Server
import nl.uitzicht.StatementCounter
import nl.uitzicht.platform.Time
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

    def "a recent case of the same school about the same dimension is pointed out, to who is told the school"() {
        given:
        def ask = '{ caseTable { cases(first: 9) { nodes { code alike { code outcome } } } } }'
        def alike = { els.graphql(ask).caseTable.cases.nodes.collectEntries { [it.code, it.alike?.code] } }
        def make = { Map change -> register(els, [schoolId: s.schools[0], dimension: 'MATHS'] + change).supportCase }
        def first = make([outcome: 'BASIC'])
        def second = make([:])
        def others = [make([dimension: 'BEHAVIOUR']), make([schoolId: s.schools[1]])]
        def reopened = make([schoolId: s.schools[1], previousCaseId: others[1].id])
        [first, others[1]].each { brought(it.id, 1) }

        expect:
        alike() == [(first.code): null, (second.code): first.code, (others[0].code): null, (others[1].code): null, (reopened.code): null]
        visitor().signIn(s.noor.email).graphql('{ networkCases(first: 9) { nodes { alike { code } } } }').networkCases.nodes*.alike.unique() == [null]

        when: 'it is long ago'
        brought(first.id, 183)

        then:
        alike()[second.code] == null

        when: 'it is not so long ago, and the device does not hold it any more'
        brought(first.id, 182)
        fixture.people.sql().withCloseable { it.executeUpdate('UPDATE support_case SET closed_on = brought_on WHERE id = ?', [nl.uitzicht.People.bytes(UUID.fromString(first.id))]) }

        then:
        alike()[second.code] == first.code
        !alike().containsKey(first.code)
    }

    private void brought(String id, int days) {
        fixture.people.sql().withCloseable { it.executeUpdate('UPDATE support_case SET brought_on = ? WHERE id = ?', [LocalDate.now(Time.AMSTERDAM).minusDays(days), nl.uitzicht.People.bytes(UUID.fromString(id))]) }
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

    def "a special school outside any network joins a table (R16); its case is of the network of that table"() {
        given:
        def special = { String name, Map change = [:] -> fixture.trajecten.school([kind: 'SPECIAL', name: name] + change, s.tenant) }
        def wilg = special('De Wilg')
        special('Gesloten', [closed_on: LocalDate.now(Time.AMSTERDAM)])
        fixture.trajecten.inNetwork(s.tenant, special('In een netwerk'), s.network)
        fixture.trajecten.school([name: 'Gewoon'], s.tenant)
        def made = register(els, schoolId: wilg, dimension: 'MATHS', meetingId: fixture.meeting(s))

        expect:
        els.graphql('{ caseTable { specialSchools(first: 9) { nodes { name } } } }').caseTable.specialSchools.nodes*.name == ['De Wilg']
        made.userErrors == []
        els.graphql('{ caseTable { cases(first: 9) { nodes { school { name } network { id } } } } }').caseTable.cases.nodes ==
                [[school: [name: 'De Wilg'], network: [id: s.network.toString()]]]
        fixture.trajecten.rows('support_case', s.tenant)*.region_id.collect { UuidBytes.fromBytes(it as byte[]) } == [s.region]
    }

    def "a case of a school without a network, brought to no meeting, lies on the table of every procesbegeleider (R16)"() {
        given:
        def wilg = fixture.trajecten.school([kind: 'SPECIAL', name: 'De Wilg'], s.tenant)
        fixture.trajecten.contact(s.tenant, wilg, s.ina.email)
        def ina = visitor().signIn(s.ina.email)

        when:
        def made = register(ina, schoolId: wilg, dimension: 'MATHS', question: 'Wat helpt bij rekenen?')

        then:
        made.userErrors == []
        els.graphql('{ caseTable { cases(first: 9) { nodes { school { name } network { id } } } } }').caseTable.cases.nodes == [[school: [name: 'De Wilg'], network: null]]

        and: 'not on the cards of a beleidsmedewerker, whose networks it is none of'
        visitor().signIn(s.noor.email).graphql('{ networkCases(first: 9) { nodes { id } } }').networkCases.nodes == []
    }

    def "a meeting that was planned for next year is there, page by page, after those that are nearer"() {
        given:
        def ids = (1..3).collect { fixture.meeting(s) }
        [[ids[0], 200], [ids[1], 100], [ids[2], 1]].each { id, days ->
            fixture.people.sql().executeUpdate('UPDATE network_meeting SET date = ? WHERE id = ?', [LocalDate.now(Time.AMSTERDAM).plusDays(days), People.bytes(id)])
        }
        def page = { String after -> els.graphql('query($a: String) { caseTable { meetings(first: 2, after: $a) { nodes { id } pageInfo { hasNextPage endCursor } } } }', [a: after]).caseTable.meetings }
        def first = page(null)

        expect:
        first.nodes*.id == [ids[2], ids[1]]*.toString()
        first.pageInfo.hasNextPage
        page(first.pageInfo.endCursor).nodes*.id == [ids[0].toString()]
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

    def "deciding the same domain again changes nothing for who waits: its dossier and its calls stay"() {
        given:
        def made = register(els, schoolId: s.schools[0], dimension: 'GIFTED', outcome: 'DEPLOYMENT', domainId: s.domain).supportCase
        def waits = prepared()

        when:
        def again = decide(els, made.id, made.version, [outcome: 'DEPLOYMENT', domainId: s.domain])

        then:
        again.userErrors == []
        again.supportCase.decidedOn == LocalDate.now(Time.AMSTERDAM).minusDays(9).toString()
        fixture.trajecten.rows('deployment', s.tenant)*.dossier_reference == ['KK-12']
        waiting(els)*.id == [waits]
        fixture.trajecten.rows('candidate_call', s.tenant).size() == 1
    }

    def "another domain before anybody was coupled: the same waits for it since the same day, and nobody was called about it yet"() {
        given:
        def made = register(els, schoolId: s.schools[0], dimension: 'GIFTED', outcome: 'DEPLOYMENT', domainId: s.domain).supportCase
        def waits = prepared()
        def other = fixture.trajecten.domain(s.tenant, 'taal')

        when:
        def changed = decide(els, made.id, made.version, [outcome: 'DEPLOYMENT', domainId: other])

        then:
        changed.supportCase.domain.id == other.toString()
        with(fixture.trajecten.rows('deployment', s.tenant)) { rows ->
            rows.collect { [UuidBytes.fromBytes(it.id), UuidBytes.fromBytes(it.domain_id), it.dossier_reference, it.decided_on.toLocalDate()] } ==
                    [[UUID.fromString(waits), other, 'KK-12', LocalDate.now(Time.AMSTERDAM).minusDays(9)]]
        }
        fixture.trajecten.rows('candidate_call', s.tenant) == []
    }

    def "an outcome that needs no expert takes the wait away, also when somebody was called about it"() {
        given:
        def made = register(els, schoolId: s.schools[0], dimension: 'GIFTED', outcome: 'DEPLOYMENT', domainId: s.domain).supportCase
        prepared()

        expect:
        decide(els, made.id, made.version, [outcome: 'BASIC']).userErrors == []
        waiting(els) == []
        fixture.trajecten.rows('deployment', s.tenant) == []
    }

    def "once an expert was coupled the outcome and the domain stand, and the case is not taken back"() {
        given:
        def made = register(els, schoolId: s.schools[0], dimension: 'GIFTED', outcome: 'DEPLOYMENT', domainId: s.domain).supportCase
        def coupled = els.graphql(nl.uitzicht.coupling.CouplingAnExpertSpec.COUPLE, [input: [mutationId: UUID.randomUUID(), id: waiting(els)[0].id, trajectId: UUID.randomUUID(),
                leadExpertId: s.anna.id, question: 'Hoe krijgt de groep rust?', startsOn: LocalDate.now(Time.AMSTERDAM).toString()]]).deploymentCouple

        expect:
        coupled.userErrors == []
        codes(decide(els, made.id, made.version, [outcome: 'DEPLOYMENT', domainId: fixture.trajecten.domain(s.tenant, 'taal')])) == [['DEPLOYMENT_RUNS', []]]
        codes(decide(els, made.id, made.version, [outcome: 'BASIC'])) == [['DEPLOYMENT_RUNS', []]]
        takeBack(made.id).userErrors*.code == ['DEPLOYMENT_RUNS']
        els.graphql(TABLE).caseTable.cases.nodes*.domain*.id == [s.domain.toString()]

        and: 'the same again is no change'
        decide(els, made.id, made.version, [outcome: 'DEPLOYMENT', domainId: s.domain]).userErrors == []
        fixture.trajecten.rows('deployment', s.tenant).size() == 1
    }

    def "a case has the day of the meeting at whose table it was registered, also when it comes in days later"() {
        given:
        def day = LocalDate.now(Time.AMSTERDAM).minusDays(3)
        def meeting = fixture.meeting(s, date: day)

        expect:
        register(els, schoolId: s.schools[0], meetingId: meeting, dimension: 'MATHS', outcome: 'DEPLOYMENT', domainId: s.domain).supportCase.decidedOn == day.toString()
        fixture.trajecten.rows('support_case', s.tenant)*.brought_on*.toLocalDate() == [day]
        fixture.trajecten.rows('deployment', s.tenant)*.decided_on*.toLocalDate() == [day]

        and: 'what was brought is decided on the day of the meeting too, but never on one that is to come'
        def brought = register(els, schoolId: s.schools[1], dimension: 'MATHS').supportCase
        decide(els, brought.id, 1, [meetingId: fixture.meeting(s, date: LocalDate.now(Time.AMSTERDAM).plusDays(5)), outcome: 'BASIC']).supportCase.decidedOn ==
                LocalDate.now(Time.AMSTERDAM).toString()
    }

    def "what is taken back leaves no own note behind"() {
        given:
        def made = register(els, schoolId: s.schools[0], dimension: 'MATHS').supportCase
        fixture.trajecten.insert('own_note', [partnership_id: s.tenant, membership_id: s.noor.id, case_id: UUID.fromString(made.id), text: 'Bel terug', done: false,
                changed_on: LocalDate.now(Time.AMSTERDAM), version: 1])

        expect:
        takeBack(made.id).userErrors == []
        fixture.trajecten.rows('own_note', s.tenant) == []
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

    /** What waits has a dossier and a call, and was decided nine days ago. */
    private String prepared() {
        def id = waiting(els)[0].id
        def then = LocalDate.now(Time.AMSTERDAM).minusDays(9)
        fixture.people.sql().withCloseable { sql ->
            sql.executeUpdate("UPDATE deployment SET dossier_reference = 'KK-12', decided_on = ? WHERE partnership_id = ?", [then, nl.uitzicht.People.bytes(s.tenant)])
            sql.executeUpdate('UPDATE support_case SET decided_on = ?, brought_on = ? WHERE partnership_id = ?', [then, then, nl.uitzicht.People.bytes(s.tenant)])
        }
        fixture.trajecten.insert('candidate_call', [partnership_id: s.tenant, deployment_id: UUID.fromString(id), membership_id: s.anna.id, noted_by: s.els.id, noted_on: then])
        id
    }

    private Map takeBack(String id) {
        els.graphql('mutation($input: SupportCaseTakeBackInput!) { supportCaseTakeBack(input: $input) { takenBackId userErrors { code field } } }',
                [input: [mutationId: UUID.randomUUID(), id: id]]).supportCaseTakeBack
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
