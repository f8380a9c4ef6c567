package nl.uitzicht.schools

import static nl.uitzicht.platform.tenancy.Role.EXPERT
import static nl.uitzicht.platform.tenancy.Role.PROCESS_FACILITATOR

import jakarta.inject.Inject
import java.time.LocalDate
import nl.uitzicht.ApiSpecification
import nl.uitzicht.People
import nl.uitzicht.trajecten.TrajectFixture

class ChoosingASchoolSpec extends ApiSpecification {
    static final LIST = '''query($first: Int!, $after: String, $search: String) { schools(first: $first, after: $after, search: $search) {
        nodes { id name place } pageInfo { hasNextPage endCursor } } }'''

    @Inject
    People people
    @Inject
    TrajectFixture fixture

    def "schools are found by part of a name or place, whatever the capitals, and a wildcard is a character like any other"() {
        given:
        def tenant = people.partnership()
        fixture.school(tenant, name: 'De Linde', place: 'Boomdorp')
        fixture.school(tenant, name: '100% Kind', place: 'Lindenhof')
        fixture.school(tenant, name: 'Het Anker', place: 'Waterdorp')
        fixture.school(tenant, name: 'De Oude Linde', place: 'Boomdorp', closed_on: LocalDate.of(2025, 1, 1))
        fixture.school(people.partnership(), name: 'De Linde', place: 'Elders')
        def server = visitor().signIn(people.member([EXPERT], tenant).email)

        expect:
        server.graphql(LIST, [first: 10, search: search]).schools.nodes*.name == found

        where:
        search     || found
        'linde'    || ['100% Kind', 'De Linde']
        ' ANKER '  || ['Het Anker']
        '0%'       || ['100% Kind']
        '_'        || []
        null       || ['100% Kind', 'De Linde', 'Het Anker']
    }

    def "pages by name have no gap and no overlap among namesakes"() {
        given:
        def tenant = people.partnership()
        def all = (1..5).collect { fixture.school(tenant, name: 'De Regenboog', place: "Dorp $it".toString()) } + fixture.school(tenant, name: 'Aa')
        def server = visitor().signIn(people.member([PROCESS_FACILITATOR], tenant).email)

        when:
        def seen = []
        def page = [pageInfo: [hasNextPage: true, endCursor: null]]
        while (page.pageInfo.hasNextPage) {
            page = server.graphql(LIST, [first: 2, after: page.pageInfo.endCursor]).schools
            seen.addAll(page.nodes)
        }

        then:
        seen.size() == 6
        seen*.id as Set == all*.toString() as Set
    }

    def "a cursor of another list is a mistake of the app, not a crash"() {
        given:
        def server = visitor().signIn(people.member([EXPERT]).email)

        expect:
        server.raw(LIST, [first: 2, after: after]).errors[0].extensions.code == 'BAD_REQUEST'

        where:
        after << ['Zm9v', '%%%', 'MjAyNi0xMS0yMjAxOTJmMGE0LTAwMDAtN2EwMC04MDAwLTAwMDAwMDAwMDAwMA']
    }

    def "domains come by name"() {
        given:
        def tenant = people.partnership()
        ['taal', 'gedrag', 'jonge kind'].each { fixture.domain(tenant, it) }
        fixture.domain(people.partnership(), 'elders')

        expect:
        visitor().signIn(people.member([PROCESS_FACILITATOR], tenant).email)
                .graphql('{ expertiseDomains(first: 10) { nodes { name } } }').expertiseDomains.nodes*.name == ['gedrag', 'jonge kind', 'taal']
    }
}
