package nl.uitzicht.schools

import static nl.uitzicht.platform.tenancy.Role.ADMINISTRATOR
import static nl.uitzicht.platform.tenancy.Role.EXPERT
import static nl.uitzicht.platform.tenancy.Role.SUPPORT_MANAGER

import jakarta.inject.Inject
import java.time.LocalDate
import nl.uitzicht.ApiSpecification
import nl.uitzicht.People
import nl.uitzicht.Server
import nl.uitzicht.platform.Time
import nl.uitzicht.trajecten.TrajectFixture

class NamingBoardsSpec extends ApiSpecification {
    static final TODAY = LocalDate.now(Time.AMSTERDAM)
    static final BOARDS = 'query($first: Int!, $after: String) { schoolBoards(first: $first, after: $after) { nodes { number name schools example } pageInfo { hasNextPage endCursor } } }'
    static final NAME = 'mutation($i: SchoolBoardNameInput!) { schoolBoardName(input: $i) { board { number name } userErrors { code field } } }'
    static final TOTALS = 'query($f: HourFilter!) { hourTotals(first: 10, by: BOARD, filter: $f) { nodes { key label minutes entries } } }'
    static final LINES = 'query($f: HourFilter!) { hourEntries(first: 10, filter: $f) { nodes { minutes } } }'

    @Inject
    People people
    @Inject
    TrajectFixture fixture

    UUID tenant
    Server desk
    UUID linde

    def setup() {
        tenant = people.partnership()
        desk = visitor().signIn(people.member([ADMINISTRATOR], tenant).email)
        linde = fixture.school(tenant, board_number: '41001', name: 'De Linde')
        fixture.school(tenant, board_number: '41001', name: 'De Berk')
        fixture.school(tenant, board_number: '41002', name: 'De Eik')
        fixture.school(tenant, board_number: '41003', name: 'Dicht', closed_on: TODAY.minusDays(1))
        fixture.school(tenant, board_number: '')
    }

    def "the boards of open schools are listed, to be named one by one, page by page"() {
        expect:
        boards(10).nodes == [[number: '41001', name: null, schools: 2, example: 'De Berk'], [number: '41002', name: null, schools: 1, example: 'De Eik']]

        when:
        name('41002', '', ' Stichting De Eik ')

        then:
        boards(1).nodes*.number == ['41001']
        boards(10, boards(1).pageInfo.endCursor).nodes == [[number: '41002', name: 'Stichting De Eik', schools: 1, example: 'De Eik']]

        and: 'an empty name takes it away'
        name('41002', 'Stichting De Eik', '').board.name == null
    }

    def "#why is refused"() {
        given:
        name('41001', '', 'Bestuur Een')

        expect:
        name(number, seen, called).userErrors == [[code: code, field: [field]]]

        where:
        why                        | number  | seen          | called    || code        | field
        'a number without schools' | '41003' | ''            | 'Dicht'   || 'NOT_FOUND' | 'number'
        'what another named since' | '41001' | ''            | 'Anders'  || 'CONFLICT'  | 'name'
        'too long a name'          | '41001' | 'Bestuur Een' | 'x' * 121 || 'INVALID'   | 'name'
    }

    def "another partnership with the same board names it for itself"() {
        given:
        def elsewhere = people.partnership()
        fixture.school(elsewhere, board_number: '41001')
        name('41001', '', 'Bestuur Een')

        expect:
        boards(10, null, visitor().signIn(people.member([ADMINISTRATOR], elsewhere).email)).nodes*.name == [null]
    }

    def "the manager sees hours per board by name, and narrows to one"() {
        given:
        name('41001', '', 'Bestuur Een')
        def anna = people.member([EXPERT], tenant)
        def kind = fixture.insert('activity_kind', [partnership_id: tenant, name: 'Gesprek', applies_to: 'ANY', position: 1])
        def oak = fixture.school(tenant, board_number: '41009')
        log(anna, kind, fixture.traject(tenant, school_id: linde), 60)
        log(anna, kind, fixture.traject(tenant, school_id: linde), 30)
        log(anna, kind, fixture.traject(tenant, school_id: oak), 45)
        log(anna, kind, fixture.traject(tenant, school_id: fixture.school(tenant)), 20)
        log(anna, kind, null, 15)
        def manager = visitor().signIn(people.member([SUPPORT_MANAGER], tenant).email)
        def period = [from: TODAY.minusDays(9).toString(), to: TODAY.toString()]

        expect:
        manager.graphql(TOTALS, [f: period]).hourTotals.nodes.collect { [it.key, it.label, it.minutes, it.entries] } == [
                ['41001', 'Bestuur Een', 90, 2], ['41009', 'Bestuur 41009', 45, 1], ['', 'Bestuur onbekend', 20, 1], [null, 'Algemeen', 15, 1]]
        manager.graphql(TOTALS, [f: period + [boardNumber: '41001']]).hourTotals.nodes*.minutes == [90]
        manager.graphql(LINES, [f: period + [boardNumber: '41001']]).hourEntries.nodes*.minutes as Set == [60, 30] as Set
        new String(manager.download("/api/hours/export.csv?from=${period.from}&to=${period.to}&boardNumber=41001").body(), "UTF-8").readLines().size() == 3
    }

    private Map boards(int first, String after = null, Server who = desk) {
        who.graphql(BOARDS, [first: first, after: after]).schoolBoards
    }

    private Map name(String number, String seen, String name) {
        desk.graphql(NAME, [i: [mutationId: UUID.randomUUID().toString(), number: number, seen: seen, name: name]]).schoolBoardName
    }

    private void log(People.Member expert, UUID kind, UUID traject, int minutes) {
        fixture.insert('hour_entry', [partnership_id: tenant, membership_id: expert.id, date: TODAY.minusDays(1), minutes: minutes, travel_minutes: 0,
                activity_kind_id: kind, traject_id: traject, note: '', withdrawn: false, version: 1, logged_at: '2026-11-22 09:00:00'])
    }
}
