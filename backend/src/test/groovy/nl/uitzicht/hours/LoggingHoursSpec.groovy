package nl.uitzicht.hours

import groovy.json.JsonSlurper
import jakarta.inject.Inject
import java.time.LocalDate
import java.time.YearMonth
import java.time.temporal.ChronoUnit
import java.util.concurrent.Callable
import java.util.concurrent.Executors
import nl.uitzicht.ApiSpecification
import nl.uitzicht.People
import nl.uitzicht.Server
import nl.uitzicht.platform.Time
import nl.uitzicht.platform.tenancy.Role

class LoggingHoursSpec extends ApiSpecification {
    static final String LOG = 'mutation($i: HourEntryLogInput!) { hourEntryLog(input: $i) { acceptedVersion hourEntry { id version minutes } userErrors { code field message } } }'
    static final String CORRECT = 'mutation($i: HourEntryCorrectInput!) { hourEntryCorrect(input: $i) { acceptedVersion hourEntry { id version minutes note changes(first: 10) { nodes { field from to by } } } conflicts { field mine theirs } userErrors { code } } }'
    static final String WITHDRAW = 'mutation($i: HourEntryWithdrawInput!) { hourEntryWithdraw(input: $i) { hourEntry { withdrawn } userErrors { code } } }'
    static final String TOTALS = 'query($f: HourFilter!) { hourTotals(first: 10, by: EXPERT, filter: $f) { nodes { label minutes travelMinutes entries } } }'

    @Inject
    HoursFixture fixture

    HoursFixture.Situation s
    Server expert
    Server manager

    def setup() {
        s = fixture.situation()
        expert = visitor().signIn(s.expert.email)
        manager = visitor().signIn(s.manager.email)
    }

    def "a visit that was logged is what the manager sees, once, however often the phone sends it"() {
        given:
        def entry = draft()

        when:
        def answers = (1..3).collect { expert.graphql(LOG, [i: entry]).hourEntryLog }

        then:
        answers.every { it.hourEntry.id == entry.id && it.acceptedVersion == 1 && it.userErrors == [] }
        managerTotals() == [[label: 'Anna de Vries', minutes: 90, travelMinutes: 20, entries: 1]]
    }

    def "twenty parallel sends of one mutation make one entry"() {
        given:
        def entry = draft()
        def pool = Executors.newVirtualThreadPerTaskExecutor()

        when:
        def answers = (1..20).collect { pool.submit({ expert.graphql(LOG, [i: entry]).hourEntryLog } as Callable) }*.get()

        then:
        answers.every { it.acceptedVersion == 1 }
        managerTotals()*.entries == [1]

        cleanup:
        pool.close()
    }

    def "the same mutation with other content is refused"() {
        given:
        def entry = draft()
        expert.graphql(LOG, [i: entry])

        expect:
        expert.graphql(LOG, [i: entry + [minutes: 60]]).hourEntryLog.userErrors*.code == ['MUTATION_REUSED']
        managerTotals()*.minutes == [90]
    }

    def "a refusal is judged anew"() {
        given:
        def entry = draft(minutes: 7)
        def mended = entry + [minutes: 10]

        expect:
        expert.graphql(LOG, [i: entry]).hourEntryLog.userErrors*.code == ['MINUTES_OUT_OF_RANGE']
        expert.graphql(LOG, [i: mended]).hourEntryLog.acceptedVersion == 1
    }

    def "#why is refused at its field, in Dutch"() {
        when:
        def no = expert.graphql(LOG, [i: draft(change.call(s))]).hourEntryLog

        then:
        no.hourEntry == null
        no.userErrors*.code == [code]
        no.userErrors.first().field == [field]
        no.userErrors.first().message.size() > 20
        managerTotals() == []

        where:
        why                                   | change                                                  || code                   | field
        'a date outside the coupling'         | { [date: it.since.minusDays(1).toString()] }            || 'OUTSIDE_COUPLING'     | 'date'
        'a date beyond tomorrow'              | { [date: LocalDate.now(Time.AMSTERDAM).plusDays(3).toString()] }      || 'DATE_TOO_LATE'        | 'date'
        'work that is not for experts'        | { [activityKindId: it.forbiddenKind.toString()] }       || 'KIND_NOT_FOR_EXPERTS' | 'activityKindId'
        'an unknown kind'                     | { [activityKindId: UUID.randomUUID().toString()] }      || 'NOT_FOUND'            | 'activityKindId'
        'an absent traject'                   | { [trajectId: UUID.randomUUID().toString()] }           || 'NOT_FOUND'            | 'trajectId'
        'a BSN in the note'                   | { [note: 'zie 123456782'] }                             || 'TEXT_BSN'             | 'note'
    }

    def "a manager logs no hours"() {
        expect:
        manager.graphql(LOG, [i: draft()]).hourEntryLog.userErrors*.code == ['FORBIDDEN']
    }

    def "a date holds 24 hours and not five minutes more"() {
        given:
        def full = [draft(minutes: 720, travelMinutes: 0), draft(minutes: 715, travelMinutes: 5)]

        expect:
        full.every { expert.graphql(LOG, [i: it]).hourEntryLog.acceptedVersion == 1 }
        expert.graphql(LOG, [i: draft(minutes: 5, travelMinutes: 0)]).hourEntryLog.userErrors*.code == ['DAY_FULL']
    }

    def "among the other hours of its day: #testCase.name"() {
        given: 'the days of the case, as far from today as they are in it'
        def moved = { LocalDate.now(Time.AMSTERDAM).plusDays(ChronoUnit.DAYS.between(LocalDate.parse(testCase.today), LocalDate.parse(it))).toString() }
        def entry = { draft(trajectId: null, date: moved(it.date), minutes: it.minutes, travelMinutes: it.travelMinutes) }

        expect:
        testCase.around.every { expert.graphql(LOG, [i: entry(it)]).hourEntryLog.acceptedVersion == 1 }
        expert.graphql(LOG, [i: entry(testCase.entry)]).hourEntryLog.userErrors.collect { [field: it.field.first(), code: it.code] } ==
                testCase.expect

        where:
        testCase << new JsonSlurper().parse(LoggingHoursSpec.getResource('/hours/hour-cases.json')).findAll { it.around }
    }

    def "corrections of other fields merge, of the same field conflict and show both"() {
        given:
        def entry = draft()
        expert.graphql(LOG, [i: entry])

        when: 'one device changes the minutes, the other the note, both on version 1'
        def first = correct(entry.id, [minutes: 60])
        def second = correct(entry.id, [note: 'later bijgeschreven'])

        then:
        first.acceptedVersion == 2
        second.acceptedVersion == 3
        second.hourEntry.minutes == 60
        second.hourEntry.changes.nodes*.field == ['minutes', 'note']
        second.hourEntry.changes.nodes.first().subMap('from', 'to', 'by') == [from: '90', to: '60', by: 'Anna de Vries']

        when: 'a third device changes the minutes too, still on version 1'
        def third = correct(entry.id, [minutes: 30])

        then:
        third.hourEntry == null
        third.conflicts == [[field: 'minutes', mine: '30', theirs: '60']]
    }

    def "withdrawn hours no longer count and cannot be corrected"() {
        given:
        def entry = draft()
        expert.graphql(LOG, [i: entry])

        expect:
        expert.graphql(WITHDRAW, [i: [mutationId: id(), id: entry.id, basedOnVersion: 1]]).hourEntryWithdraw.hourEntry.withdrawn
        managerTotals() == []
        correct(entry.id, [minutes: 60]).userErrors*.code == ['WITHDRAWN']
    }

    def "the mark of the own hours differs after each change, and only then"() {
        given:
        def mark = { expert.graphql('{ myWork { hoursMark } }').myWork.hoursMark }
        def entry = draft()
        def marks = [mark()]

        when: 'an entry is logged, corrected and withdrawn, and another one comes instead'
        expert.graphql(LOG, [i: entry])
        marks << mark()
        correct(entry.id, [minutes: 60])
        marks << mark()
        expert.graphql(WITHDRAW, [i: [mutationId: id(), id: entry.id, basedOnVersion: 2]])
        expert.graphql(LOG, [i: draft()])
        marks << mark()

        then:
        marks.toSet().size() == 4
        mark() == marks.last()

        when: 'a colleague logs'
        def colleague = fixture.people.member([Role.EXPERT], s.partnershipId, 'Bo')
        def theirs = visitor().signIn(colleague.email).graphql(LOG, [i: draft(trajectId: null, networkId: s.network.toString())])

        then:
        theirs.hourEntryLog.acceptedVersion == 1
        mark() == marks.last()
    }

    def "an accepted month refuses hours until it is opened again, and a late entry pulls a submitted month back"() {
        given:
        def month = YearMonth.now(Time.AMSTERDAM).minusMonths(1)
        def late = { draft(date: month.atDay(10).toString()) }
        expert.graphql(LOG, [i: late()])

        expect: 'submitted, then pulled back by a late entry, then submitted and accepted'
        move('monthSubmit', 'MonthSubmitInput', expert, [month: month.toString()]).monthSheet.state == 'SUBMITTED'
        expert.graphql(LOG, [i: late()]).hourEntryLog.acceptedVersion == 1
        sheets(month)*.state == ['OPEN']
        expert.graphql(LOG, [i: late()]).hourEntryLog.acceptedVersion == 1
        fixture.people.sql().withCloseable { it.firstRow('SELECT COUNT(*) AS n FROM outgoing_mail WHERE recipient = ?', [s.manager.email]).n } == 1
        move('monthSubmit', 'MonthSubmitInput', expert, [month: month.toString()]).monthSheet.minutes == 270
        accept(month).monthSheets*.state == ['ACCEPTED']

        and: 'now nothing changes'
        with(expert.graphql(LOG, [i: late()]).hourEntryLog.userErrors.first()) {
            code == 'MONTH_ACCEPTED'
            message.contains('al akkoord')
        }

        and: 'the expert asks, the manager opens, and hours are welcome again'
        move('monthAskReopening', 'MonthReasonInput', expert, [month: month.toString(), reason: 'Een bezoek vergeten']).monthSheet.reopeningAsked
        move('monthReopen', 'MonthSheetReasonInput', manager,
                [expertId: s.expert.id.toString(), month: month.toString(), basedOnVersion: sheets(month)[0].version, reason: 'Vergeten bezoek']).monthSheet.state == 'OPEN'
        expert.graphql(LOG, [i: late()]).hourEntryLog.acceptedVersion == 1
    }

    def "hours that came between looking and deciding are noticed, and nothing is decided"() {
        given: 'a manager looks at a submitted month'
        def month = YearMonth.now(Time.AMSTERDAM).minusMonths(1)
        def submit = { move('monthSubmit', 'MonthSubmitInput', expert, [month: month.toString()]) }
        def late = { draft(date: month.atDay(10).toString()) }
        expert.graphql(LOG, [i: late()])
        submit()
        def seen = sheets(month)[0].version as int

        when: 'the expert writes more, and submits again'
        expert.graphql(LOG, [i: late()])
        def opened = accept(month, seen)
        submit()
        def again = accept(month, seen)
        def given = move('monthReturn', 'MonthSheetReasonInput', manager,
                [expertId: s.expert.id.toString(), month: month.toString(), basedOnVersion: seen, reason: 'Er mist een dag'])

        then:
        opened.userErrors*.code == ['MONTH_CHANGED']
        opened.userErrors.first().message.contains('Anna de Vries')
        opened.userErrors.first().message.contains('nu 3:40 uur, niet meer ingediend')
        again.userErrors.first().message.contains('nu 3:40 uur, opnieuw ingediend')
        given.userErrors*.code == ['MONTH_CHANGED']
        sheets(month)*.state == ['SUBMITTED']

        and: 'who looks again, decides'
        accept(month).monthSheets*.state == ['ACCEPTED']
    }

    def "a month from before somebody was an expert is refused, and not a fault"() {
        given:
        def before = YearMonth.from(LocalDate.now(Time.AMSTERDAM).minusYears(2))
        fixture.people.sql().withCloseable {
            it.executeUpdate('UPDATE role_grant SET starts_on = ? WHERE membership_id = ?', [s.since, People.bytes(s.expert.id)])
        }

        expect:
        move('monthSubmit', 'MonthSubmitInput', expert, [month: before.toString()]).userErrors*.code == ['MONTH_BEFORE_ROLE']
        move('monthAskReopening', 'MonthReasonInput', expert, [month: before.toString(), reason: 'Een bezoek vergeten']).userErrors*.code == ['MONTH_BEFORE_ROLE']
    }

    def "a month of a year ago is told as it stands"() {
        given:
        def month = YearMonth.now(Time.AMSTERDAM).minusMonths(13)
        fixture.people.sql().withCloseable {
            it.executeUpdate('UPDATE role_grant SET starts_on = ? WHERE membership_id = ?', [month.atDay(1), People.bytes(s.expert.id)])
            fixture.insert(it, 'month_sheet', s.partnershipId, [id: UUID.randomUUID(), membership_id: s.expert.id, month: month.atDay(1), state: 'ACCEPTED'])
        }

        when:
        def mine = expert.graphql('{ myWork { monthSheets(first: 40) { nodes { month state } } } }').myWork.monthSheets.nodes

        then:
        mine.size() == 14
        mine.first().month == YearMonth.now(Time.AMSTERDAM).toString()
        mine.last() == [month: month.toString(), state: 'ACCEPTED']
    }

    def "a correction to work an expert does not do is confirmed, or refused"() {
        given:
        def entry = draft()
        expert.graphql(LOG, [i: entry])

        expect:
        correct(entry.id, [activityKindId: s.forbiddenKind.toString()]).userErrors*.code == ['KIND_NOT_FOR_EXPERTS']
        correct(entry.id, [activityKindId: s.forbiddenKind.toString(), notForExpertsConfirmed: true]).acceptedVersion == 2
    }

    def "the running month cannot be submitted before its last week, nor a month accepted that was not submitted"() {
        expect:
        move('monthSubmit', 'MonthSubmitInput', expert, [month: YearMonth.now(Time.AMSTERDAM).plusMonths(1).toString()]).userErrors*.code == ['MONTH_NOT_OVER']
        accept(YearMonth.now(Time.AMSTERDAM).minusMonths(2)).userErrors*.code == ['MONTH_STATE']
    }

    def "the snapshot holds the own hours, kinds and months"() {
        given:
        expert.graphql(LOG, [i: draft()])

        when:
        def mine = expert.graphql('{ myWork { today weekMinutes activityKinds(first: 50) { nodes { name notForExperts } } hourEntries(first: 50) { nodes { minutes note } pageInfo { hasNextPage } } monthSheets(first: 4) { nodes { month state minutes } } appointments(first: 10) { nodes { id } } } }').myWork

        then:
        mine.weekMinutes == 60 * 24
        mine.activityKinds.nodes*.name == ['Gesprek', 'Begeleiding leerling']
        mine.hourEntries.nodes*.minutes == [90]
        mine.monthSheets.nodes*.month == (0..3).collect { YearMonth.now(Time.AMSTERDAM).minusMonths(it).toString() }

        and: 'no one else has it'
        manager.raw('{ myWork { today } }').errors*.extensions*.code == ['FORBIDDEN']
    }

    def "who is expert and manager leaves the own month to another manager"() {
        given:
        def month = YearMonth.now(Time.AMSTERDAM).minusMonths(1)
        expert.graphql(LOG, [i: draft(date: month.atDay(10).toString())])
        move('monthSubmit', 'MonthSubmitInput', expert, [month: month.toString()])
        fixture.people.sql().withCloseable {
            fixture.insert(it, 'role_grant', s.partnershipId,
                    [id: UUID.randomUUID(), membership_id: s.expert.id, role: 'SUPPORT_MANAGER', starts_on: s.since])
        }
        fixture.people.secondFactor(s.expert)

        expect:
        accept(month, sheets(month)[0].version, visitor().signIn(s.expert.email)).userErrors*.code == ['OWN_WORK']
        sheets(month)*.state == ['SUBMITTED']
        accept(month).monthSheets*.state == ['ACCEPTED']
    }

    private Map draft(Map change = [:]) {
        [mutationId: id(), id: id(), date: LocalDate.now(Time.AMSTERDAM).minusDays(1).toString(), minutes: 90, travelMinutes: 20,
         activityKindId: s.kind.toString(), trajectId: s.traject.toString(), note: '', *: change]
    }

    private Map correct(String entryId, Map change) {
        expert.graphql(CORRECT, [i: [mutationId: id(), id: entryId, basedOnVersion: 1, *: change]]).hourEntryCorrect
    }

    private Map move(String act, String type, Server who, Map input) {
        who.graphql("mutation(\$i: $type!) { $act(input: \$i) { monthSheet { state minutes reopeningAsked } userErrors { code } } }".toString(),
                [i: [mutationId: id(), *: input]])[act] as Map
    }

    private Map accept(YearMonth month, int seen = sheets(month)[0].version, Server who = manager) {
        who.graphql('mutation($i: MonthsAcceptInput!) { monthsAccept(input: $i) { monthSheets { state } userErrors { code message } } }',
                [i: [mutationId: id(), sheets: [[expertId: s.expert.id.toString(), version: seen]], month: month.toString()]]).monthsAccept
    }

    private List sheets(YearMonth month) {
        manager.graphql('query($m: Month!) { monthSheets(first: 100, month: $m) { nodes { state version } } }',
                [m: month.toString()]).monthSheets.nodes
    }

    private List managerTotals() {
        manager.graphql(TOTALS, [f: [from: LocalDate.now(Time.AMSTERDAM).minusDays(30).toString(), to: LocalDate.now(Time.AMSTERDAM).plusDays(5).toString()]])
                .hourTotals.nodes
    }

    private static String id() {
        UUID.randomUUID().toString()
    }
}
