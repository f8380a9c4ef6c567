package nl.uitzicht.expertbook

import jakarta.inject.Inject
import java.time.LocalDate
import nl.uitzicht.ApiSpecification
import nl.uitzicht.People
import nl.uitzicht.People.Member
import nl.uitzicht.Server
import nl.uitzicht.StatementCounter
import nl.uitzicht.platform.Time
import nl.uitzicht.platform.tenancy.Role

class SearchingTheBookSpec extends ApiSpecification {
    static final BOOK = '''query($first: Int!, $after: String, $search: String, $domain: ID, $region: ID, $free: Int) {
        expertBook(first: $first, after: $after, search: $search, domainId: $domain, regionId: $region, freeMinutes: $free) {
        nodes { name domains regions fteHundredths workDays text listed freeMinutes photoPath } pageInfo { hasNextPage endCursor } } }'''

    @Inject
    People people
    @Inject
    BookDesk desk

    UUID tenant
    UUID behaviour
    UUID gifted
    UUID east
    UUID west
    Member anna
    Server stefan

    def setup() {
        tenant = people.partnership()
        (behaviour, gifted) = [desk.fixture.domain(tenant, 'gedrag'), desk.fixture.domain(tenant, 'hoogbegaafdheid')]
        (east, west) = [desk.region(tenant, 'Oost'), desk.region(tenant, 'West')]
        anna = desk.expert(tenant, 'Anna Zonneveld', [domain: behaviour, region: east, fte: 80, days: 0b11011])
        desk.expert(tenant, 'Bart Rietveld', [domain: gifted, region: east, fte: 20, days: 0b00001])
        desk.expert(tenant, 'Carla de Wit', [domain: behaviour, region: west])
        stefan = visitor().signIn(people.member([Role.PROCESS_FACILITATOR], tenant).email)
    }

    def "the whole pool by name, whether or not they are public, and nobody of elsewhere"() {
        given:
        desk.expert(people.partnership(), 'Van elders')
        BookDesk.tell(visitor().signIn(anna.email), [text: 'Ik kijk mee in de groep.', listed: false])

        when:
        def found = search()

        then:
        found*.name == ['Anna Zonneveld', 'Bart Rietveld', 'Carla de Wit']
        found[0].subMap('domains', 'regions', 'fteHundredths', 'workDays', 'text', 'listed') ==
                [domains: ['gedrag'], regions: ['Oost'], fteHundredths: 80, workDays: [1, 2, 4, 5], text: 'Ik kijk mee in de groep.', listed: false]
    }

    def "by domain, region, words and free time"() {
        given:
        BookDesk.tell(visitor().signIn(anna.email), [text: 'Ik werk met LEGO-groepen.'])

        expect:
        search(domain: behaviour.toString())*.name == ['Anna Zonneveld', 'Carla de Wit']
        search(region: east.toString())*.name == ['Anna Zonneveld', 'Bart Rietveld']
        search(region: east.toString(), domain: behaviour.toString())*.name == ['Anna Zonneveld']
        search(search: 'rietV')*.name == ['Bart Rietveld']
        search(search: 'lego')*.name == ['Anna Zonneveld']
        search(search: 'niemand') == []
        search(free: 600)*.name == ['Anna Zonneveld', 'Carla de Wit']
        search(domain: UUID.randomUUID().toString()) == []
    }

    def "free time is that of the coupling list: what runs and absence take from it"() {
        given:
        def before = search()[0].freeMinutes
        desk.fixture.traject([provisional_minutes: 960], tenant, anna)

        when:
        def after = search()[0].freeMinutes

        then:
        before in 900..1150 // four days of 480 minutes, of which 60 percent; the first week may have begun
        before - after in 115..125 // 960 minutes over eight school weeks, in steps of five

        when:
        desk.fixture.insert('expert_unavailability', [partnership_id: tenant, membership_id: anna.id, starts_on: LocalDate.now(Time.AMSTERDAM), ends_on: LocalDate.now(Time.AMSTERDAM).plusMonths(9)])

        then:
        search()[0].freeMinutes == -120
    }

    def "pages follow each other"() {
        when:
        def first = page(first: 2)
        def second = page(first: 2, after: first.pageInfo.endCursor)

        then:
        first.nodes*.name == ['Anna Zonneveld', 'Bart Rietveld'] && first.pageInfo.hasNextPage
        second.nodes*.name == ['Carla de Wit'] && !second.pageInfo.hasNextPage
    }

    def "who left is in it no more"() {
        given:
        people.sql().executeUpdate('UPDATE membership SET ends_on = ? WHERE id = ?', [LocalDate.now(Time.AMSTERDAM).minusDays(1), People.bytes(anna.id)])

        expect:
        search()*.name == ['Bart Rietveld', 'Carla de Wit']
    }

    def "ten statements, however large the pool"() {
        given:
        search()
        def few = StatementCounter.during { search() }.size()

        when:
        30.times { i -> desk.fixture.traject([:], tenant, desk.expert(tenant, "Expert $i", [domain: behaviour, region: west])) }

        then:
        StatementCounter.during { search() }.size() - few == 1 // who has no traject is not asked for its hours
        few <= 10
    }

    def "the regions to choose from, and where the public book is"() {
        expect:
        stefan.graphql('{ expertBookRegions(first: 10) { nodes { name } } expertBookAddress }') ==
                [expertBookRegions: [nodes: [[name: 'Oost'], [name: 'West']]], expertBookAddress: "/expertboek/${desk.slug(tenant)}".toString()]
    }

    private List<Map> search(Map values = [:]) {
        page(values).nodes
    }

    private Map page(Map values) {
        stefan.graphql(BOOK, [first: 100] + values).expertBook
    }
}
