package nl.uitzicht.meetings

import jakarta.inject.Inject
import java.time.LocalDate
import nl.uitzicht.ApiSpecification
import nl.uitzicht.Server
import nl.uitzicht.cases.CaseFixture
import nl.uitzicht.platform.Time
import nl.uitzicht.platform.tenancy.Role

class ChangingMeetingsSpec extends ApiSpecification {
    static final TODAY = LocalDate.now(Time.AMSTERDAM)
    static final NOTICE = '{ id date startTime place movedFrom cancelledOn cancelReason }'
    static final CASES = "{ schoolCases(first: 9) { nodes { id meetingId outcome version discussedAt $NOTICE carriedFrom $NOTICE } } }"

    @Inject
    CaseFixture fixture
    CaseFixture.Situation s
    Server els
    Server ina
    UUID meeting

    def setup() {
        s = fixture.situation()
        els = visitor().signIn(s.els.email)
        ina = visitor().signIn(s.ina.email)
        meeting = fixture.meeting(s, date: TODAY.plusDays(10), place: 'De Dijk')
    }

    def "a meeting is moved: who brought a case reads the new day, and is mailed once"() {
        given:
        bring(meetingId: meeting)
        bring(meetingId: meeting)

        when:
        def moved = move(date: TODAY.plusDays(17), startTime: '13:30', place: 'De Linde')

        then:
        moved.userErrors == []
        moved.acceptedVersion == 2
        moved.meeting == [date: TODAY.plusDays(17).toString(), startTime: '13:30', place: 'De Linde', movedFrom: TODAY.plusDays(10).toString(), cancelledOn: null, version: 2]
        ofSchool()*.discussedAt == [notice(date: TODAY.plusDays(17), startTime: '13:30', place: 'De Linde', movedFrom: TODAY.plusDays(10))] * 2
        mailed(s.ina.email)*.subject == ["Bijeenkomst van ${network()} verplaatst".toString()]
        mailed(s.ina.email)[0].plain.contains('komt dan aan de orde')
    }

    def "who brought a case for whichever meeting comes first is told when it is that one, and nobody else is"() {
        given:
        def later = fixture.meeting(s, date: TODAY.plusDays(30))
        bring([:])

        when:
        move(id: later, date: TODAY.plusDays(31))

        then:
        mailed(s.ina.email) == []

        when:
        move(date: TODAY.plusDays(40))

        then:
        mailed(s.ina.email).size() == 1
        ofSchool()*.discussedAt*.id == [later.toString()]
        ofSchool()*.meetingId == [null]
    }

    def "a meeting is called off: its open cases go to the one that was chosen"() {
        given:
        def later = fixture.meeting(s, date: TODAY.plusDays(30), place: 'De Linde')
        bring(meetingId: meeting)

        when:
        def off = cancel(reason: 'Te weinig scholen kunnen.', toMeetingId: later)

        then:
        off.userErrors == []
        off.meeting.cancelledOn == TODAY.toString()
        with(ofSchool()[0]) {
            version == 2
            meetingId == later.toString()
            discussedAt.date == TODAY.plusDays(30).toString()
            carriedFrom == notice(cancelledOn: TODAY, cancelReason: 'Te weinig scholen kunnen.')
        }
        mailed(s.ina.email)[0].subject.endsWith('gaat niet door')
        mailed(s.ina.email)[0].plain.contains('Te weinig scholen kunnen.')
        mailed(s.ina.email)[0].plain.contains('gaat mee naar de bijeenkomst van')
    }

    def "a meeting is called off without another: its open cases wait, and lie on no table that is not"() {
        given:
        bring(meetingId: meeting)

        when:
        cancel(reason: 'Ziekte.')

        then:
        with(ofSchool()[0]) {
            meetingId == null
            discussedAt == null
            carriedFrom.id == this.meeting.toString()
        }
        mailed(s.ina.email)[0].plain.contains('blijft op de lijst')

        when: 'one is planned'
        def later = fixture.meeting(s, date: TODAY.plusDays(5))

        then:
        ofSchool()[0].discussedAt.id == later.toString()
        offered() == [later.toString()]
    }

    def "the same request again calls off once, and mails once"() {
        given:
        bring(meetingId: meeting)
        def asked = [mutationId: UUID.randomUUID().toString(), id: meeting.toString(), basedOnVersion: 1, reason: 'Ziekte.']

        when:
        def answers = [send('Cancel', asked), send('Cancel', asked)]

        then:
        answers[0] == answers[1]
        answers[0].userErrors == []
        mailed(s.ina.email).size() == 1
        ofSchool()*.version == [2]
    }

    def "what cannot be: #change"() {
        given:
        def elsewhere = fixture.meeting(s, network_id: fixture.trajecten.network(s.tenant, s.region, 'Netwerk 2'), date: TODAY.plusDays(20))
        def theme = fixture.meeting(s, kind: 'THEME', date: TODAY.plusDays(20))
        def was = fixture.meeting(s, date: TODAY.minusDays(1))
        def named = [meeting: meeting, elsewhere: elsewhere, theme: theme, was: was]
        def input = change.collectEntries { name, value -> [name, named.getOrDefault(value, value)] }

        expect:
        codes(input.remove('act') == 'move' ? move([date: TODAY.plusDays(3)] + input) : cancel([reason: 'Ziekte.'] + input)) == expected

        where:
        change                                                       || expected
        [act: 'move', date: TODAY.minusDays(1)]                      || [['DATE_TOO_EARLY', ['date']]]
        [act: 'move', date: TODAY.plusYears(1).plusDays(1)]          || [['DATE_TOO_FAR', ['date']]]
        [act: 'move', date: TODAY]                                   || []
        [act: 'move', place: 'a' * 121]                              || [['TOO_LONG', ['place']]]
        [act: 'move', basedOnVersion: 2]                             || [['CONFLICT', []]]
        [act: 'move', id: 'was']                                     || [['MEETING_PAST', []]]
        [act: 'move', id: 'elsewhere']                               || [['NOT_FOUND', ['id']]]
        [act: 'move', id: UUID.randomUUID()]                         || [['NOT_FOUND', ['id']]]
        [act: 'cancel', reason: ' ']                                 || [['REQUIRED', ['reason']]]
        [act: 'cancel', reason: 'a' * 201]                           || [['TOO_LONG', ['reason']]]
        [act: 'cancel', reason: 'Bel 0612345678']                    || [['TEXT_PHONE', ['reason']]]
        [act: 'cancel', basedOnVersion: 2]                           || [['CONFLICT', []]]
        [act: 'cancel', id: 'was']                                   || [['MEETING_PAST', []]]
        [act: 'cancel', id: 'elsewhere']                             || [['NOT_FOUND', ['id']]]
        [act: 'cancel', toMeetingId: 'elsewhere']                    || [['NOT_FOUND', ['toMeetingId']]]
        [act: 'cancel', toMeetingId: 'theme']                        || [['NOT_FOUND', ['toMeetingId']]]
        [act: 'cancel', toMeetingId: 'was']                          || [['NOT_FOUND', ['toMeetingId']]]
        [act: 'cancel', toMeetingId: 'meeting']                      || [['NOT_FOUND', ['toMeetingId']]]
    }

    def "once a case got its outcome there the day stands, the hour and the place do not"() {
        given:
        def made = bring(meetingId: meeting).supportCase
        decide(made, [meetingId: meeting, outcome: 'BASIC'])

        expect:
        codes(move(date: TODAY.plusDays(11))) == [['MEETING_DECIDED', []]]
        codes(cancel(reason: 'Ziekte.')) == [['MEETING_DECIDED', []]]
        codes(move(date: TODAY.plusDays(10), place: 'De Linde')) == []
        mailed(s.ina.email) == []
    }

    def "what was called off is not moved, called off, sat at, or brought to again"() {
        given:
        cancel(reason: 'Ziekte.')

        expect:
        codes(move(basedOnVersion: 2, date: TODAY.plusDays(3))) == [['MEETING_CANCELLED', []]]
        codes(cancel(basedOnVersion: 2, reason: 'Ziekte.')) == [['MEETING_CANCELLED', []]]
        codes(send('Present', [id: meeting, basedOnVersion: 2, schoolIds: [], guests: []])) == [['MEETING_CANCELLED', []]]
        codes(bring(meetingId: meeting)) == [['MEETING_CANCELLED', ['meetingId']]]
        offered() == []
    }

    def "called off by mistake it takes place after all: what was carried comes back, and who counts on it is mailed"() {
        given:
        def later = fixture.meeting(s, date: TODAY.plusDays(30))
        bring(meetingId: meeting)
        def decidedElsewhere = bring(meetingId: meeting).supportCase
        cancel(reason: 'Ziekte.', toMeetingId: later)
        decide([id: decidedElsewhere.id, version: 2], [meetingId: later, outcome: 'BASIC'])

        when:
        def restored = restore()

        then:
        restored.userErrors == []
        restored.acceptedVersion == 3
        restored.meeting.cancelledOn == null
        with(ofSchool().find { it.outcome == null }) {
            version == 3
            meetingId == this.meeting.toString()
            discussedAt == notice()
            carriedFrom == null
        }
        ofSchool().find { it.outcome == 'BASIC' }.meetingId == later.toString()
        mailed(s.ina.email)*.subject.collect { it.split(' gaat ')[1] } == ['niet door', 'toch door']
        mailed(s.ina.email)[1].plain.contains('komt dan aan de orde')
        offered() == [meeting.toString(), later.toString()]
        codes(move(basedOnVersion: 3, date: TODAY.plusDays(3))) == []
    }

    def "what waited for whichever meeting comes first hears of it when this is that one again"() {
        given:
        def sooner = fixture.meeting(s, date: TODAY.plusDays(5))
        bring([:])
        cancel(reason: 'Ziekte.')

        when:
        restore()

        then:
        mailed(s.ina.email) == []

        when:
        send('Cancel', [id: sooner, basedOnVersion: 1, reason: 'Ziekte.'])
        send('Restore', [id: sooner, basedOnVersion: 2])

        then:
        mailed(s.ina.email).size() == 2
        ofSchool()*.discussedAt*.id == [sooner.toString()]
    }

    def "the same request again restores once; what stands, was, changed meanwhile or is not one's own is not restored"() {
        given:
        def was = fixture.meeting(s, date: TODAY.minusDays(1), cancelled_on: TODAY.minusDays(3), cancel_reason: 'Ziekte.')
        def elsewhere = fixture.meeting(s, network_id: fixture.trajecten.network(s.tenant, s.region, 'Netwerk 2'), date: TODAY.plusDays(20), cancelled_on: TODAY, cancel_reason: 'Ziekte.')
        bring(meetingId: meeting)

        expect:
        codes(restore(basedOnVersion: 1)) == [['CONFLICT', []]]
        codes(restore(id: was, basedOnVersion: 1)) == [['MEETING_PAST', []]]
        codes(restore(id: elsewhere, basedOnVersion: 1)) == [['NOT_FOUND', ['id']]]
        codes(send(ina, 'Restore', [id: meeting, basedOnVersion: 1])) == [['FORBIDDEN', []]]

        when:
        cancel(reason: 'Ziekte.')
        def asked = [mutationId: UUID.randomUUID().toString(), id: meeting.toString(), basedOnVersion: 2]
        def answers = [send('Restore', asked), send('Restore', asked)]

        then:
        answers[0] == answers[1]
        codes(answers[0]) == []
        codes(restore(basedOnVersion: 2)) == [['CONFLICT', []]]
        mailed(s.ina.email).size() == 2
    }

    def "what a procesbegeleider registered at its table without signal is kept, without the meeting"() {
        given:
        cancel(reason: 'Ziekte.')

        when:
        def made = register(els, schoolId: s.schools[0], meetingId: meeting, outcome: 'BASIC')
        def open = bring([:]).supportCase
        def decided = decide(open, [meetingId: meeting, outcome: 'BASIC'])

        then:
        [made, decided]*.userErrors == [[], []]
        ofSchool()*.meetingId == [null, null]
        ofSchool()*.outcome == ['BASIC', 'BASIC']
    }

    def "others do neither; a school is offered the meetings of its own network only"() {
        given:
        def noor = visitor().signIn(s.noor.email)
        fixture.meeting(s, kind: 'THEME', date: TODAY.plusDays(2))
        fixture.meeting(s, date: TODAY.minusDays(2))
        fixture.meeting(s, network_id: fixture.trajecten.network(s.tenant, s.region, 'Netwerk 2'), date: TODAY.plusDays(2))

        expect:
        [noor, ina].each { other ->
            assert codes(send(other, 'Move', [id: meeting, basedOnVersion: 1, date: TODAY.plusDays(3)])) == [['FORBIDDEN', []]]
            assert codes(send(other, 'Cancel', [id: meeting, basedOnVersion: 1, reason: 'Ziekte.'])) == [['FORBIDDEN', []]]
        }
        offered() == [meeting.toString()]
        offered(s.schools[1]) == []
    }

    private Map notice(Map values = [:]) {
        ([id: meeting, date: TODAY.plusDays(10), startTime: null, place: 'De Dijk', movedFrom: null, cancelledOn: null, cancelReason: null] + values)
                .collectEntries { name, value -> [name, value?.toString()] }
    }

    private Map bring(Map values) {
        register([schoolId: s.schools[0]] + values, ina)
    }

    private static Map register(Map values, Server who) {
        def input = [id: UUID.randomUUID(), dimension: 'MATHS', question: 'Wat helpt bij rekenen?'] + values
        change(who, 'supportCaseRegister', input, 'supportCase { id version }')
    }

    private Map decide(Map made, Map values) {
        change(els, 'supportCaseDecide', [id: made.id, basedOnVersion: made.version] + values, 'supportCase { id version }')
    }

    private Map move(Map values) {
        send('Move', [id: meeting, basedOnVersion: 1] + values)
    }

    private Map cancel(Map values) {
        send('Cancel', [id: meeting, basedOnVersion: 1] + values)
    }

    private Map restore(Map values = [:]) {
        send('Restore', [id: meeting, basedOnVersion: 2] + values)
    }

    private Map send(Server who = els, String act, Map input) {
        change(who, "networkMeeting$act", input, 'meeting { date startTime place movedFrom cancelledOn version } acceptedVersion')
    }

    private static Map change(Server who, String name, Map input, String fields) {
        def asked = ([mutationId: UUID.randomUUID()] + input).collectEntries { key, value ->
            [key, value instanceof UUID || value instanceof LocalDate ? value.toString() : value]
        }
        who.graphql("mutation(\$i: ${name.capitalize()}Input!) { r: $name(input: \$i) { $fields userErrors { code field message } } }".toString(), [i: asked]).r
    }

    private static List codes(Map answer) {
        assert answer.userErrors.every { it.message }
        answer.userErrors.collect { [it.code, it.field] }
    }

    private List<Map> ofSchool() {
        ina.graphql(CASES).schoolCases.nodes
    }

    private List<String> offered(UUID school = s.schools[0]) {
        ina.graphql('query($s: ID!) { schoolMeetings(schoolId: $s, first: 9) { nodes { id } } }', [s: school.toString()]).schoolMeetings.nodes*.id
    }

    private String network() {
        els.graphql('{ caseTable { networks(first: 1) { nodes { name } } } }').caseTable.networks.nodes[0].name
    }

    private List<Map> mailed(String email) {
        fixture.people.sql().withCloseable { it.rows('SELECT subject, plain FROM outgoing_mail WHERE recipient = ? AND subject LIKE \'Bijeenkomst%\' ORDER BY created_at', [email]) }
    }
}
