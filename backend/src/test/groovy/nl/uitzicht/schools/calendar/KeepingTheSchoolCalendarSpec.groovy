package nl.uitzicht.schools.calendar

import static nl.uitzicht.schools.SchoolFiles.file
import static nl.uitzicht.schools.SchoolFiles.real
import static nl.uitzicht.schools.SchoolFiles.row

import jakarta.inject.Inject
import java.time.LocalDate
import nl.uitzicht.ApiSpecification
import nl.uitzicht.People
import nl.uitzicht.platform.tenancy.Role
import nl.uitzicht.schools.SchoolDesk

class KeepingTheSchoolCalendarSpec extends ApiSpecification {
    @Inject
    People people
    @Inject
    SchoolCalendar calendar

    def member
    SchoolDesk desk

    def setup() {
        member = people.member([Role.ADMINISTRATOR])
        desk = new SchoolDesk(visitor().signIn(member.email))
    }

    def "the real holidays: #day is a school day in region Midden: #open"() {
        given:
        holidays(real('schoolvakanties.csv'))

        expect:
        calendar.isSchoolDay(member.partnershipId, UUID.randomUUID(), LocalDate.parse(day)) == open

        where:
        day          | open
        '2026-10-16' | true
        '2026-10-17' | false
        '2026-10-19' | false
        '2026-10-23' | false
        '2026-10-26' | true
        '2026-10-12' | true
        '2026-12-24' | false
        '2026-11-21' | false
        '2026-11-23' | true
    }

    def "a second import changes nothing; a moved holiday changes"() {
        expect:
        holidays(real('schoolvakanties.csv')).result.with { [added > 0, changed, unchanged] } == [true, 0, 0]
        holidays(real('schoolvakanties.csv')).result.with { [added, changed, unchanged > 0] } == [0, 0, true]
        holidays('schooljaar;vakantie;regio;eerste_dag;laatste_dag\n2026-2027;meivakantie;alle;2027-04-24;2027-05-09\n'.bytes).result ==
        [added: 0, changed: 3, unchanged: 0]
        holidays('schooljaar;vakantie;regio;eerste_dag;laatste_dag\n2026;meivakantie;alle;x;2027-05-09\n'.bytes).fileErrors.size() == 2
    }

    def "a closure holds for its school only, one of the partnership for all, and both can be taken away"() {
        given:
        desk.imported(file([row(), row(location: '01')]))
        def (mine, other) = desk.register()*.id
        def day = LocalDate.of(2026, 11, 24)

        when:
        def closed = close([schoolId: mine, name: 'Studiedag', firstDay: '2026-11-24', lastDay: '2026-11-24'])
        def all = close([name: 'Netwerkdag', firstDay: '2026-11-25', lastDay: '2026-11-26'])

        then:
        !open(mine, day)
        open(other, day)
        !open(mine, day.plusDays(1)) && !open(other, day.plusDays(2))
        calendar.schoolDays(member.partnershipId, null, day, day.plusDays(3)) == [day, day.plusDays(3)] as Set
        daysOff(mine)*.name == ['Studiedag', 'Netwerkdag']
        daysOff(other)*.name == ['Netwerkdag']

        when:
        [closed, all].each { assert remove(it.closure.id).removedId == it.closure.id }

        then:
        open(mine, day) && open(other, day.plusDays(1))
        remove(closed.closure.id).userErrors*.code == ['NOT_FOUND']
    }

    def "a closure is refused: #code #field"() {
        expect:
        close([name: 'Studiedag', firstDay: '2026-11-24', lastDay: '2026-11-24'] + with).userErrors == [[code: code, field: [field]]]

        where:
        with                                | code        | field
        [name: ' ']                         | 'REQUIRED'  | 'name'
        [name: 'x' * 101]                   | 'INVALID'   | 'name'
        [lastDay: '2026-11-23']             | 'INVALID'   | 'lastDay'
        [lastDay: '2027-11-23']             | 'INVALID'   | 'lastDay'
        [schoolId: UUID.randomUUID().toString()] | 'NOT_FOUND' | 'schoolId'
    }

    def "#role reads days off but changes none"() {
        given:
        desk = new SchoolDesk(visitor().signIn(people.member([role]).email))

        expect:
        daysOff(null) == []
        close([name: 'Studiedag', firstDay: '2026-11-24', lastDay: '2026-11-24']).userErrors*.code == ['FORBIDDEN']
        remove(UUID.randomUUID().toString()).userErrors*.code == ['FORBIDDEN']

        where:
        role << Role.values().findAll { it != Role.ADMINISTRATOR }
    }

    private boolean open(String schoolId, LocalDate day) {
        calendar.isSchoolDay(member.partnershipId, UUID.fromString(schoolId), day)
    }

    private Map holidays(byte[] list) {
        desk.server.graphql('''mutation($i: HolidaysImportInput!) { holidaysImport(input: $i) {
            result { added changed unchanged } userErrors { code } fileErrors } }''',
                [i: [mutationId: UUID.randomUUID(), id: UUID.randomUUID(), uploadId: desk.upload(list)]]).holidaysImport
    }

    private Map close(Map with) {
        desk.server.graphql('''mutation($i: SchoolClosureAddInput!) { schoolClosureAdd(input: $i) {
            closure { id name } userErrors { code field } } }''',
                [i: [mutationId: UUID.randomUUID(), id: UUID.randomUUID()] + with]).schoolClosureAdd
    }

    private Map remove(String id) {
        desk.server.graphql('''mutation($i: SchoolClosureRemoveInput!) { schoolClosureRemove(input: $i) { removedId userErrors { code } } }''',
                [i: [mutationId: UUID.randomUUID(), id: id]]).schoolClosureRemove
    }

    private List<Map> daysOff(String schoolId) {
        desk.server.graphql('''query($s: ID) { daysOff(first: 50, from: "2026-11-22", to: "2026-12-06", schoolId: $s) {
            nodes { name firstDay lastDay closure } } }''', [s: schoolId]).daysOff.nodes
    }
}
