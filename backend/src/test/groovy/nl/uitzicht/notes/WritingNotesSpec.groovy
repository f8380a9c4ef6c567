package nl.uitzicht.notes

import static nl.uitzicht.platform.tenancy.Role.*

import jakarta.inject.Inject
import java.time.LocalDate
import nl.uitzicht.ApiSpecification
import nl.uitzicht.People
import nl.uitzicht.People.Member
import nl.uitzicht.platform.Time
import nl.uitzicht.platform.tenancy.Role
import nl.uitzicht.trajecten.TrajectFixture

class WritingNotesSpec extends ApiSpecification {
    static final FIELDS = 'note { id audience phase addressee text version mine by movedOn } acceptedVersion conflicts { field mine theirs } userErrors { code field }'
    static final WRITE = "mutation(\$input: NoteWriteInput!) { noteWrite(input: \$input) { $FIELDS } }"
    static final CHANGE = "mutation(\$input: NoteChangeInput!) { noteChange(input: \$input) { $FIELDS } }"
    static final MOVE = "mutation(\$input: NoteMoveInput!) { noteMove(input: \$input) { $FIELDS } }"
    static final REMOVE = 'mutation($input: NoteRemoveInput!) { noteRemove(input: $input) { removed { id } userErrors { code field } } }'
    static final READ = 'query($id: ID!) { trajectNotes(first: 50, trajectId: $id) { nodes { text audience by mine versions(first: 5) { nodes { version text } } } } }'

    @Inject
    People people
    @Inject
    TrajectFixture fixture
    @Inject
    NoteRetention retention

    UUID tenant
    Member anna
    Member bart
    UUID traject

    def setup() {
        tenant = people.partnership()
        anna = people.member([EXPERT], tenant, 'Anna')
        bart = people.member([EXPERT], tenant, 'Bart')
        traject = fixture.traject(tenant, anna)
        fixture.couple(traject, bart, false)
    }

    def "a working note is read by nobody but its author, whatever the other's role"() {
        given:
        write(anna, [audience: 'WORKING', text: 'Alleen van mij'])

        expect:
        read(anna)*.text == ['Alleen van mij']
        read(bart) == []

        and: 'not even by somebody with every role'
        read(people.member(Role.values().toList(), tenant)) == []
        myNotes(bart) == []
    }

    def "a summary for the dossier is read by who is coupled now; an advice by its author only"() {
        given:
        write(anna, [audience: 'DOSSIER', text: 'Conclusie en aanbevelingen'])
        write(anna, [audience: 'ADVICE', addressee: 'TEACHER', text: 'Voor de leerkracht'])
        def former = people.member([EXPERT], tenant)
        fixture.couple(traject, former, false, ends_on: LocalDate.now(Time.AMSTERDAM).minusDays(1))

        expect:
        read(anna)*.audience as Set == ['DOSSIER', 'ADVICE'] as Set
        read(bart).collect { [it.text, it.by, it.mine] } == [['Conclusie en aanbevelingen', 'Anna', false]]
        read(former) == []
        read(people.member([EXPERT], tenant)) == []
        read(people.member([EXPERT])) == []

        and: 'what it was before stays with its author'
        read(bart)[0].versions.nodes == []
        read(anna).every { it.versions.nodes*.version == [1] }
    }

    def "a replaced expert hands over to who comes after, and nobody else reads it (D20)"() {
        given: 'Anna was replaced yesterday, and writes what Bart should know'
        people.sql().withCloseable { it.executeUpdate('UPDATE traject_expert SET ends_on = ? WHERE membership_id = ?', [LocalDate.now(Time.AMSTERDAM).minusDays(1), People.bytes(anna.id)]) }
        assert write(anna, [audience: 'HANDOVER', text: 'De school belt liever na drie uur']).userErrors == []
        write(bart, [audience: 'HANDOVER', text: 'Dank je'])

        expect:
        read(bart)*.text as Set == ['De school belt liever na drie uur', 'Dank je'] as Set
        read(anna)*.text == ['De school belt liever na drie uur']
        read(people.member([EXPERT], tenant)) == []
        read(people.member(Role.values().toList(), tenant)) == []
    }

    def "reading is recorded: who and what, not the text"() {
        given:
        write(anna, [audience: 'DOSSIER', text: 'Conclusie'])

        when:
        read(bart)

        then:
        def event = fixture.rows('audit_event', tenant).find { it.action == 'trajectNotes' }
        event.membership_id == People.bytes(bart.id)
        event.subject_id == People.bytes(traject)
    }

    def "changes of different fields merge; the same field comes back with both texts"() {
        given:
        def id = write(anna, [audience: 'WORKING', phase: 'OBSERVE', text: 'Eerst']).note.id
        change(id, [basedOnVersion: 1, text: 'Van de laptop'])

        when: 'the phone changed the phase of what it saw'
        def merged = change(id, [basedOnVersion: 1, phase: 'UNDERSTAND'])

        then:
        merged.note.subMap('text', 'phase', 'version') == [text: 'Van de laptop', phase: 'UNDERSTAND', version: 3]

        and:
        change(id, [basedOnVersion: 1, text: 'Van de telefoon']).conflicts == [[field: 'text', mine: 'Van de telefoon', theirs: 'Van de laptop']]
        change(id, [basedOnVersion: 3, text: 'Van de telefoon']).note.version == 4
        read(anna)[0].versions.nodes*.text == ['Van de telefoon', 'Van de laptop', 'Van de laptop', 'Eerst']
    }

    def "refused: #why"() {
        expect:
        codes(write(anna, input)) == expected

        where:
        why                                  | input                                                       || expected
        'nothing written'                    | [text: ' ']                                                 || [['REQUIRED', ['text']]]
        'too long'                           | [text: 'a' * 8001]                                          || [['TOO_LONG', ['text']]]
        'a BSN'                              | [text: 'Nummer 111222333 staat hier']                       || [['TEXT_BSN', ['text']]]
        'a phase that is none'               | [phase: 'CLOSED']                                           || [['INVALID', ['phase']]]
        'an advice to nobody'                | [audience: 'ADVICE']                                        || [['REQUIRED', ['addressee']]]
        'a working note with an addressee'   | [audience: 'WORKING', addressee: 'TEACHER']                 || [['INVALID', ['addressee']]]
    }

    def "only on a traject one works or worked on, and not long after it closed"() {
        given:
        def closed = fixture.traject(tenant, anna, state: 'CLOSED', ending: 'MOVED', ends_on: LocalDate.now(Time.AMSTERDAM).minusDays(31))

        expect:
        codes(write(people.member([EXPERT], tenant))) == [['NOT_FOUND', ['trajectId']]]
        codes(write(people.member([PROCESS_FACILITATOR], tenant))) == [['FORBIDDEN', []]]
        codes(write(anna, [trajectId: closed.toString()])) == [['TRAJECT_CLOSED', ['trajectId']]]

        when: 'its last day is long past, and the closing was recorded this week'
        people.sql().withCloseable { it.executeUpdate('UPDATE traject SET closed_on = ? WHERE partnership_id = ? AND id = ?', [LocalDate.now(Time.AMSTERDAM).minusDays(3), People.bytes(tenant), People.bytes(closed)]) }

        then: 'notes can be written as long as they are kept'
        codes(write(anna, [trajectId: closed.toString()])) == []
    }

    def "nobody changes, moves or removes another's note"() {
        given:
        def id = write(anna, [audience: 'DOSSIER']).note.id

        expect:
        codes(send(bart, CHANGE, [id: id, basedOnVersion: 1, text: 'Anders']).noteChange) == [['NOT_FOUND', ['id']]]
        codes(send(bart, MOVE, [id: id, on: LocalDate.now(Time.AMSTERDAM).toString()]).noteMove) == [['NOT_FOUND', ['id']]]
        codes(send(bart, REMOVE, [id: id]).noteRemove) == [['NOT_FOUND', ['id']]]
        read(anna).size() == 1
    }

    def "a removed note is gone with its versions"() {
        given:
        def id = write(anna).note.id

        when:
        def answer = send(anna, REMOVE, [id: id]).noteRemove

        then:
        answer == [removed: [id: id], userErrors: []]
        read(anna) == []
        fixture.rows('phase_note_version', tenant).empty
    }

    def "a note whose answer was lost is written once, also when another device removed it meanwhile"() {
        given:
        def again = [mutationId: UUID.randomUUID().toString(), id: UUID.randomUUID().toString()]
        write(anna, again)
        send(anna, REMOVE, [id: again.id])

        expect:
        with(write(anna, again)) {
            note == null
            acceptedVersion == 1
            userErrors == []
        }
        fixture.rows('phase_note', tenant) == []
    }

    def "a summary that was moved to the dossier no longer changes, and goes 30 days later"() {
        given:
        def id = write(anna, [audience: 'DOSSIER']).note.id
        def today = LocalDate.now(Time.AMSTERDAM)

        expect:
        codes(send(anna, MOVE, [id: write(anna, [audience: 'WORKING']).note.id, on: today.toString()]).noteMove) == [['INVALID', ['id']]]
        send(anna, MOVE, [id: id, on: today.toString()]).noteMove.note.movedOn == today.toString()
        codes(change(id, [basedOnVersion: 2, text: 'Anders'])) == [['NOT_FOUND', ['id']]]

        when:
        retention.run(tenant, today.plusDays(29))

        then:
        fixture.rows('phase_note', tenant).size() == 2

        when:
        retention.run(tenant, today.plusDays(30))

        then:
        fixture.rows('phase_note', tenant)*.audience == ['WORKING']
    }

    def "no summary was moved before it was written, or so long ago that it would go at once"() {
        given:
        def id = write(anna, [audience: 'DOSSIER']).note.id
        def today = LocalDate.now(Time.AMSTERDAM)
        def move = { int daysAgo -> codes(send(anna, MOVE, [id: id, on: today.minusDays(daysAgo).toString()]).noteMove) }

        expect:
        move(1) == [['INVALID', ['on']]]

        when:
        people.sql().withCloseable { it.executeUpdate('UPDATE phase_note SET written_at = ? WHERE partnership_id = ?', [today.minusDays(50).atStartOfDay(), People.bytes(tenant)]) }

        then:
        move(15) == [['INVALID', ['on']]]
        move(14) == []
    }

    def "what closed with a last day long past keeps its notes for 30 days after that was recorded"() {
        given:
        write(anna)
        def today = LocalDate.now(Time.AMSTERDAM)
        people.sql().withCloseable { it.executeUpdate('UPDATE traject SET state = ?, ends_on = ?, closed_on = ? WHERE partnership_id = ?', ['CLOSED', today.minusDays(60), today, People.bytes(tenant)]) }

        expect:
        left(0) == ['WORKING'] as Set
        left(29) == ['WORKING'] as Set
        left(30) == [] as Set
    }

    def "a note is of a round that there is, or of the next, whose beginning may still be under way"() {
        expect:
        [0, 1, 2, 3, 99].collect { codes(write(anna, [cycle: it])) } == [[['INVALID', ['cycle']]], [], [], [['INVALID', ['cycle']]], [['INVALID', ['cycle']]]]
    }

    def "30 days after closing working notes, advice and hand-over notes go; a summary nobody moved waits 60 days more"() {
        given:
        ['WORKING', 'DOSSIER', 'HANDOVER'].each { write(anna, [audience: it]) }
        write(anna, [audience: 'ADVICE', addressee: 'TEACHER'])
        def sql = people.sql()
        sql.executeUpdate('UPDATE traject SET state = ?, ends_on = ? WHERE partnership_id = ?', ['CLOSED', LocalDate.now(Time.AMSTERDAM), People.bytes(tenant)])
        sql.close()

        expect:
        left(29) == ['WORKING', 'DOSSIER', 'HANDOVER', 'ADVICE'] as Set
        left(30) == ['DOSSIER'] as Set
        left(89) == ['DOSSIER'] as Set
        left(90) == [] as Set
    }

    def "own notes are read page by page, and their mark differs after each change, and only then"() {
        given:
        def who = visitor().signIn(anna.email)
        def page = { String after -> who.graphql('query($a: String) { myWork { notesMark notes(first: 2, after: $a) { nodes { id } pageInfo { hasNextPage endCursor } } } }', [a: after]).myWork }
        def ofTraject = { String after -> who.graphql('query($t: ID!, $a: String) { trajectNotes(first: 2, after: $a, trajectId: $t) { nodes { id } pageInfo { endCursor } } }', [t: traject.toString(), a: after]).trajectNotes }
        def marks = [page(null).notesMark]
        def ids = (1..3).collect {
            def id = write(anna).note.id
            marks << page(null).notesMark
            id
        }
        change(ids[0], [basedOnVersion: 1, text: 'Anders'])
        marks << page(null).notesMark

        when:
        def first = page(null)
        def second = page(first.notes.pageInfo.endCursor)

        then:
        marks.toSet().size() == 5
        first.notesMark == marks.last()
        [first.notes.nodes.size(), second.notes.nodes.size(), second.notes.pageInfo.hasNextPage] == [2, 1, false]
        (first.notes.nodes + second.notes.nodes)*.id as Set == ids as Set
        first.notes.nodes[0].id == ids[0]
        ofTraject(ofTraject(null).pageInfo.endCursor).nodes == second.notes.nodes
    }

    private Set left(int days) {
        retention.run(tenant, LocalDate.now(Time.AMSTERDAM).plusDays(days))
        fixture.rows('phase_note', tenant)*.audience as Set
    }

    private Map write(Member who, Map change = [:]) {
        send(who, WRITE, [id: UUID.randomUUID().toString(), trajectId: traject.toString(), cycle: 1, phase: 'OBSERVE', audience: 'WORKING',
                text: 'Rustige start'] + change).noteWrite
    }

    private Map change(String id, Map change) {
        send(anna, CHANGE, [id: id] + change).noteChange
    }

    private Map send(Member who, String document, Map input) {
        visitor().signIn(who.email).graphql(document, [input: [mutationId: UUID.randomUUID().toString()] + input])
    }

    private List read(Member who) {
        visitor().signIn(who.email).graphql(READ, [id: traject.toString()]).trajectNotes.nodes
    }

    private List myNotes(Member who) {
        visitor().signIn(who.email).graphql('{ myWork { notes(first: 10) { nodes { id } } } }').myWork.notes.nodes
    }

    private static List codes(Map payload) {
        payload.userErrors.collect { [it.code, it.field] }
    }
}
