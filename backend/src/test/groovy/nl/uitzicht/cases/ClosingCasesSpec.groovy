package nl.uitzicht.cases

import static nl.uitzicht.People.bytes

import jakarta.inject.Inject
import java.time.LocalDate
import nl.uitzicht.ApiSpecification
import nl.uitzicht.Server
import nl.uitzicht.platform.Time
import nl.uitzicht.platform.tenancy.Role

class ClosingCasesSpec extends ApiSpecification {
    static final CLOSE = 'mutation($input: SupportCaseCloseInput!) { supportCaseClose(input: $input) { supportCase { state question tried outcome dimension } userErrors { code } } }'
    static final COMPLETE = 'mutation($input: SupportCaseCompleteInput!) { supportCaseComplete(input: $input) { supportCase { question } userErrors { code field } } }'
    static final KEEP = 'mutation($input: OwnNoteKeepInput!) { ownNoteKeep(input: $input) { note { text done caseCode } userErrors { code field } } }'

    @Inject
    CaseFixture fixture
    @Inject
    CloseOldCases closing
    @Inject
    nl.uitzicht.platform.database.Transactions transactions
    CaseFixture.Situation s
    Server els

    def setup() {
        s = fixture.situation()
        els = visitor().signIn(s.els.email)
    }

    def "closing wipes the words and keeps the fields; nothing can be added then, and reopening is a new case"() {
        given:
        def one = register([outcome: 'ADVICE', followUp: 'ON_THEIR_OWN', question: 'Wat helpt na de pauze?', tried: 'Een vaste plek.'])

        when:
        def closed = els.graphql(CLOSE, [input: [mutationId: UUID.randomUUID(), id: one.id]]).supportCaseClose

        then:
        closed == [supportCase: [state: 'CLOSED', question: '', tried: '', outcome: 'ADVICE', dimension: 'MATHS'], userErrors: []]
        fixture.trajecten.rows('case_text', s.tenant) == []
        CasesAtTheTableSpec.decide(els, one.id, 2, [outcome: 'BASIC']).userErrors*.code == ['CASE_CLOSED']

        and:
        register([previousCaseId: one.id]).previousCode == one.code
    }

    def "a case closes six weeks after its outcome, whether or not an expert was coupled, and half a year after it was brought without one"() {
        given:
        def coupled = register([outcome: 'DEPLOYMENT', domainId: s.domain])
        def advised = register([outcome: 'ADVICE', followUp: 'MEDICAL'])
        def undecided = register([:])
        def fresh = register([outcome: 'BASIC'])
        aged('decided_on', LocalDate.now(Time.AMSTERDAM).minusWeeks(6).minusDays(1), coupled, advised)
        aged('brought_on', LocalDate.now(Time.AMSTERDAM).minusWeeks(26).minusDays(1), undecided)
        aged('decided_on', LocalDate.now(Time.AMSTERDAM).minusWeeks(6), fresh)

        when:
        transactions.write { closing.run(s.tenant, LocalDate.now(Time.AMSTERDAM)); true }

        then:
        fixture.trajecten.rows('support_case', s.tenant).findAll { it.closed_on }*.code as Set == [coupled, advised, undecided]*.code as Set
        fixture.trajecten.rows('case_text', s.tenant).size() == 1
    }

    def "a name is stopped until the writer says why it is nobody; a BSN is stopped for good, and no audit keeps the words"() {
        given:
        def one = register([:])
        def text = 'Orthopedagoog Marieke dacht mee.'
        def marieke = [field: 'question', kind: 'FIRST_NAME', word: 'Marieke', reason: 'PROFESSIONAL']

        expect:
        complete(one, text, []).userErrors == [[code: 'TEXT_FIRST_NAME', field: ['question']]]
        complete(one, text, [[field: 'tried', kind: 'FIRST_NAME', reason: 'PROFESSIONAL']]).userErrors*.code == ['TEXT_FIRST_NAME']
        complete(one, 'Nummer 123456782', [[field: 'question', kind: 'BSN', reason: 'OTHER_WORD']]).userErrors*.code == ['TEXT_BSN']
        complete(one, 'Orthopedagoog Marieke sprak met Fatima.', [marieke]).userErrors == [[code: 'TEXT_FIRST_NAME', field: ['question']]]
        complete(one, text, [marieke]).supportCase.question == text

        and:
        fixture.trajecten.rows('text_overrule', s.tenant).collect { [it.field, it.kind, it.reason] } == [['question', 'FIRST_NAME', 'PROFESSIONAL']]
        !fixture.trajecten.rows('audit_event', s.tenant).toString().contains('Marieke')
        !fixture.trajecten.rows('text_overrule', s.tenant).toString().contains('Marieke')
    }

    def "own notes are read by their writer alone"() {
        given:
        def one = register([:])
        def note = [mutationId: UUID.randomUUID(), id: UUID.randomUUID(), caseId: one.id, text: 'Vraag het boek na.', done: false]
        def kept = els.graphql(KEEP, [input: note]).ownNoteKeep
        def colleague = fixture.people.member([], s.tenant, 'Piet')
        fixture.grant(colleague, Role.PROCESS_FACILITATOR, s.network)
        def piet = visitor().signIn(colleague.email)

        expect:
        kept == [note: [text: 'Vraag het boek na.', done: false, caseCode: one.code], userErrors: []]
        els.graphql('{ ownNotes(first: 5) { nodes { text } } }').ownNotes.nodes*.text == ['Vraag het boek na.']
        piet.graphql('{ ownNotes(first: 5) { nodes { text } } }').ownNotes.nodes == []
        piet.graphql(KEEP, [input: note + [mutationId: UUID.randomUUID(), text: 'Van mij.']]).ownNoteKeep.userErrors == [[code: 'NOT_FOUND', field: ['id']]]
        piet.graphql('mutation($input: OwnNoteRemoveInput!) { ownNoteRemove(input: $input) { userErrors { code } } }',
                [input: [mutationId: UUID.randomUUID(), id: note.id]]).ownNoteRemove.userErrors*.code == ['NOT_FOUND']
    }

    def "a name in an own note or a signal asks a reason; ticking it off asks none again; own notes come page by page"() {
        given:
        def note = [id: UUID.randomUUID(), text: 'Marieke bellen.', done: false]
        def keep = { Map change -> els.graphql(KEEP, [input: note + [mutationId: UUID.randomUUID()] + change]).ownNoteKeep.userErrors*.code }
        def marieke = [field: 'text', kind: 'FIRST_NAME', word: 'Marieke', reason: 'PROFESSIONAL']
        def page = { after -> els.graphql('query($after: String) { ownNotes(first: 2, after: $after) { nodes { text } pageInfo { hasNextPage endCursor } } }', [after: after]).ownNotes }

        expect:
        keep([:]) == ['TEXT_FIRST_NAME']
        keep([overrules: [marieke]]) == []
        keep([done: true]) == []
        visitor().signIn(s.noor.email).graphql('mutation($input: NetworkSignalRecordInput!) { networkSignalRecord(input: $input) { userErrors { code } } }',
                [input: [mutationId: UUID.randomUUID(), id: UUID.randomUUID(), networkId: s.network, text: 'Gesproken met Marieke.']]).networkSignalRecord.userErrors*.code == ['TEXT_FIRST_NAME']

        when:
        ('a'..'c').each { keep([id: UUID.randomUUID(), text: it]) }
        def first = page(null)
        def second = page(first.pageInfo.endCursor)

        then:
        first.pageInfo.hasNextPage
        !second.pageInfo.hasNextPage
        (first.nodes + second.nodes)*.text as Set == ['a', 'b', 'c', 'Marieke bellen.'] as Set
        second.nodes[1].text == 'Marieke bellen.'
    }

    def "the beleidsmedewerker loses the card when the case closes, and records signals of the own networks only"() {
        given:
        def one = register([outcome: 'BASIC'])
        def noor = visitor().signIn(s.noor.email)
        def record = 'mutation($input: NetworkSignalRecordInput!) { networkSignalRecord(input: $input) { signal { text } userErrors { code field } } }'
        def signal = [mutationId: UUID.randomUUID(), id: UUID.randomUUID(), networkId: s.network, text: 'Veel vragen over taal.']

        expect:
        noor.graphql('{ networkCases(first: 5) { nodes { id } } }').networkCases.nodes.size() == 1
        noor.graphql(record, [input: signal]).networkSignalRecord.signal == [text: 'Veel vragen over taal.']
        noor.graphql(record, [input: signal + [mutationId: UUID.randomUUID(), id: UUID.randomUUID(),
                networkId: fixture.trajecten.network(s.tenant, s.region, 'Ander')]]).networkSignalRecord.userErrors == [[code: 'NOT_FOUND', field: ['networkId']]]

        when:
        els.graphql(CLOSE, [input: [mutationId: UUID.randomUUID(), id: one.id]])

        then:
        noor.graphql('{ networkCases(first: 5) { nodes { id } } }').networkCases.nodes == []
    }

    def "a note on a case that closed is still ticked off by who wrote it"() {
        given:
        def one = register([outcome: 'BASIC'])
        def noor = visitor().signIn(s.noor.email)
        def note = [id: UUID.randomUUID(), text: 'Vraag het boek na.', done: false, caseId: one.id]
        def keep = { Map change -> noor.graphql(KEEP, [input: note + [mutationId: UUID.randomUUID()] + change]).ownNoteKeep.userErrors*.code }
        def other = register([outcome: 'BASIC'])

        expect:
        keep([:]) == []

        when:
        [one, other].each { els.graphql(CLOSE, [input: [mutationId: UUID.randomUUID(), id: it.id]]) }

        then:
        keep([done: true]) == []
        keep([caseId: other.id]) == ['NOT_FOUND']
    }

    private Map register(Map values) {
        def made = CasesAtTheTableSpec.register(els, [schoolId: s.schools[0], dimension: 'MATHS'] + values)
        assert made.userErrors == []
        made.supportCase
    }

    private Map complete(Map one, String question, List overrules) {
        els.graphql(COMPLETE, [input: [mutationId: UUID.randomUUID(), id: one.id, basedOnVersion: 1, subject: 'PUPIL', dimension: 'MATHS', tried: '',
                question: question, overrules: overrules]]).supportCaseComplete
    }

    private void aged(String column, LocalDate day, Map... which) {
        def sql = fixture.people.sql()
        which.each { sql.executeUpdate("UPDATE support_case SET $column = ? WHERE id = ?".toString(), [day, bytes(UUID.fromString(it.id))]) }
        sql.close()
    }
}
