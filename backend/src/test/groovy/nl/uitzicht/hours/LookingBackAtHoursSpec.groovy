package nl.uitzicht.hours

import jakarta.inject.Inject
import java.time.LocalDate
import java.time.YearMonth
import nl.uitzicht.ApiSpecification
import nl.uitzicht.Server
import nl.uitzicht.platform.Time
import nl.uitzicht.platform.tenancy.Role

/** What is further back than the device keeps, and what was withdrawn: both can be read, and older hours mended, by whose they are. */
class LookingBackAtHoursSpec extends ApiSpecification {
    static final String FIELDS = 'nodes { id minutes version expert { name } changes(first: 10) { nodes { field from to by reason } } } pageInfo { hasNextPage endCursor }'
    static final String READ = "query(\$f: HourFilter!, \$w: Boolean! = false, \$n: Int! = 50, \$a: String) { hourEntries(first: \$n, after: \$a, filter: \$f, withdrawn: \$w) { $FIELDS } }"
    static final String LOG = 'mutation($i: HourEntryLogInput!) { hourEntryLog(input: $i) { acceptedVersion userErrors { code } } }'
    static final String CORRECT = 'mutation($i: HourEntryCorrectInput!) { hourEntryCorrect(input: $i) { acceptedVersion userErrors { code } } }'
    static final String WITHDRAW = 'mutation($i: HourEntryWithdrawInput!) { hourEntryWithdraw(input: $i) { userErrors { code } } }'
    static final String SHEETS = 'query($m: Month!) { monthSheets(first: 9, month: $m) { nodes { version } } }'
    static final LocalDate LONG_AGO = LocalDate.now(Time.AMSTERDAM).minusWeeks(15)

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

    def "hours that were withdrawn are read with who took them back, when and why, and are not among those that count"() {
        given:
        def kept = log(LONG_AGO)
        def gone = log(LONG_AGO, 60)
        expert.graphql(CORRECT, [i: [mutationId: id(), id: gone, basedOnVersion: 1, activityKindId: s.forbiddenKind.toString(), notForExpertsConfirmed: true]])
        expert.graphql(WITHDRAW, [i: [mutationId: id(), id: gone, basedOnVersion: 2, reason: 'dubbel geschreven']]).hourEntryWithdraw.userErrors == []

        expect:
        [expert, manager].each { who ->
            assert read(who).nodes*.id == [kept]
            def withdrawn = read(who, true).nodes
            assert withdrawn*.id == [gone]
            assert withdrawn[0].changes.nodes == [
                    [field: 'activityKindId', from: 'Gesprek', to: 'Begeleiding leerling', by: 'Anna de Vries', reason: ''],
                    [field: 'withdrawn', from: 'false', to: 'true', by: 'Anna de Vries', reason: 'dubbel geschreven']]
        }
    }

    def "a colleague reads neither, and who is no expert nor manager is refused"() {
        given:
        def gone = log(LONG_AGO)
        expert.graphql(WITHDRAW, [i: [mutationId: id(), id: gone, basedOnVersion: 1]])
        def colleague = visitor().signIn(fixture.people.member([Role.EXPERT], s.partnershipId, 'Bo').email)
        def facilitator = visitor().signIn(fixture.people.member([Role.PROCESS_FACILITATOR], s.partnershipId, 'Pien').email)

        expect:
        read(colleague, true).nodes == []
        facilitator.raw(READ, [f: period(), w: true]).errors*.extensions*.code == ['FORBIDDEN']
    }

    def "withdrawn hours come page by page as the others do"() {
        given:
        def all = (1..5).collect { log(LONG_AGO.plusDays(it)) }
        all.each { expert.graphql(WITHDRAW, [i: [mutationId: id(), id: it, basedOnVersion: 1]]) }

        when:
        def pages = [read(expert, true, 2)]
        while (pages.last().pageInfo.hasNextPage) {
            pages << read(expert, true, 2, pages.last().pageInfo.endCursor)
        }

        then:
        pages*.nodes*.size() == [2, 2, 1]
        pages*.nodes.flatten()*.id == all.reverse()
    }

    def "hours of a month that the manager returned are read and mended, however long ago"() {
        given:
        def month = YearMonth.from(LONG_AGO)
        def entry = log(LONG_AGO)
        move('monthSubmit', 'MonthSubmitInput', expert, [month: month.toString()])
        def seen = manager.graphql(SHEETS, [m: month.toString()]).monthSheets.nodes[0].version
        assert move('monthReturn', 'MonthSheetReasonInput', manager,
                [month: month.toString(), expertId: s.expert.id.toString(), basedOnVersion: seen, reason: 'De reis ontbreekt']).userErrors == []

        when:
        def found = read(expert).nodes.find { it.id == entry }
        def mended = expert.graphql(CORRECT, [i: [mutationId: id(), id: entry, basedOnVersion: found.version, minutes: 75]]).hourEntryCorrect

        then:
        mended == [acceptedVersion: 2, userErrors: []]
        read(expert).nodes*.minutes == [75]
        move('monthSubmit', 'MonthSubmitInput', expert, [month: month.toString()]).userErrors == []
    }

    private String log(LocalDate date, int minutes = 90) {
        def entry = id()
        def draft = [mutationId: id(), id: entry, date: date.toString(), minutes: minutes, travelMinutes: 0, activityKindId: s.kind.toString(),
                     trajectId: s.traject.toString(), note: '']
        assert expert.graphql(LOG, [i: draft]).hourEntryLog == [acceptedVersion: 1, userErrors: []]
        entry
    }

    private Map read(Server who, boolean withdrawn = false, int first = 50, String after = null) {
        who.graphql(READ, [f: period(), w: withdrawn, n: first, a: after]).hourEntries
    }

    private Map period() {
        [from: LONG_AGO.toString(), to: LONG_AGO.plusDays(30).toString(), expertId: s.expert.id.toString()]
    }

    private Map move(String mutation, String input, Server who, Map asked) {
        who.graphql("mutation(\$i: $input!) { $mutation(input: \$i) { userErrors { code } } }", [i: [mutationId: id(), *: asked]])[mutation]
    }

    private static String id() {
        UUID.randomUUID()
    }
}
