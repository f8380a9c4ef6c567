package nl.uitzicht.patterns

import static nl.uitzicht.platform.tenancy.Role.*

import jakarta.inject.Inject
import java.time.LocalDate
import nl.uitzicht.ApiSpecification
import nl.uitzicht.People
import nl.uitzicht.StatementCounter
import nl.uitzicht.trajecten.TrajectFixture

class ReadingPatternsSpec extends ApiSpecification {
    static final READ = '''query($year: Int, $by: PatternGrouping!) { patterns(schoolYear: $year, by: $by) { schoolYear count
        waits { kind medianDays p90Days } rows(first: 50) { nodes { label count quarters { quarter count } waits { kind medianDays p90Days } } } } }'''

    @Inject
    People people
    @Inject
    TrajectFixture fixture

    UUID tenant
    UUID gedrag
    UUID taal
    UUID school
    int year = SchoolYears.of(LocalDate.now()) - 1

    def setup() {
        tenant = people.partnership()
        gedrag = fixture.domain(tenant, 'gedrag')
        taal = fixture.domain(tenant, 'taal')
        school = fixture.school(tenant)
    }

    def "trajecten are counted by quarter of the school year they started in; small counts are withheld with what would betray them"() {
        given:
        start(6, gedrag, LocalDate.of(year, 8, 20))
        start(6, gedrag, LocalDate.of(year + 1, 2, 10))
        start(7, taal, LocalDate.of(year, 9, 1))
        start(2, taal, LocalDate.of(year + 1, 2, 1))
        start(3, taal, LocalDate.of(year - 1, 9, 1))

        when:
        def table = read('DOMAIN')
        def rows = table.rows.nodes.collectEntries { [it.label, it] }

        then:
        table.count == 21
        rows.gedrag.count == 12 && rows.taal.count == 9
        rows.taal.quarters*.count.count(null) == 2 && rows.taal.quarters[2].count == null
        rows.gedrag.quarters*.count.count(null) == 2 && rows.gedrag.quarters[2].count == null
    }

    def "fewer than five in a whole year show nothing at all"() {
        given:
        start(4, gedrag, LocalDate.of(year, 9, 1))

        expect:
        read('DOMAIN').count == null
        read('DOMAIN').waits == []
        read('DOMAIN').rows.nodes*.count == [null]
    }

    def "waiting is told as median and p90, from five trajecten on"() {
        given:
        (1..10).each { days -> start(1, gedrag, LocalDate.of(year, 9, 1), [state: 'CLOSED', ending: 'GOALS_REACHED', ends_on: LocalDate.of(year, 9, 1).plusDays(days * 10)]) }

        expect:
        read('DOMAIN').waits.find { it.kind == 'CLOSING' } == [kind: 'CLOSING', medianDays: 50, p90Days: 90]
        read('DOMAIN').waits.find { it.kind == 'PLAN' } == [kind: 'PLAN', medianDays: null, p90Days: null]
    }

    def "a region's networks are withheld so that the region's own total does not betray one"() {
        given:
        def noord = fixture.region(tenant, 'Noord')
        def zuid = fixture.region(tenant, 'Zuid')
        def networks = [fixture.network(tenant, noord, 'N1'), fixture.network(tenant, noord, 'N2'), fixture.network(tenant, zuid, 'Z1'), fixture.network(tenant, zuid, 'Z2')]
        def counts = [20, 3, 20, 3]
        networks.eachWithIndex { network, i -> start(counts[i], gedrag, LocalDate.of(year, 9, 1), [network_id: network, region_id: i < 2 ? noord : zuid]) }

        expect: 'three alone in a region would be the region less the other'
        read('NETWORK').rows.nodes*.count == [null] * 4
        read('REGION').rows.nodes*.count == [23, 23]
    }

    def "nobody sees another partnership, and many trajecten cost as many statements as none"() {
        given:
        def policy = people.member([POLICY_OFFICER], tenant)
        def server = visitor().signIn(policy.email)
        def ask = { server.graphql(READ, [year: year, by: 'DOMAIN']).patterns }
        def none = StatementCounter.during { assert ask().count == 0 }
        fixture.traject(people.partnership(), null, starts_on: LocalDate.of(year, 9, 1))

        when:
        start(60, gedrag, LocalDate.of(year, 9, 1))
        def many = StatementCounter.during { assert ask().count == 60 }

        then:
        many.size() == none.size()
    }

    private void start(int count, UUID domain, LocalDate day, Map values = [:]) {
        count.times { fixture.traject([school_id: school, domain_id: domain, starts_on: day] + values, tenant) }
    }

    private Map read(String by) {
        visitor().signIn(people.member([POLICY_OFFICER], tenant).email).graphql(READ, [year: year, by: by]).patterns
    }
}
