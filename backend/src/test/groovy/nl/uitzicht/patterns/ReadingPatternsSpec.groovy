package nl.uitzicht.patterns

import static nl.uitzicht.platform.tenancy.Role.*

import jakarta.inject.Inject
import java.time.LocalDate
import nl.uitzicht.ApiSpecification
import nl.uitzicht.People
import nl.uitzicht.StatementCounter
import nl.uitzicht.platform.Time
import nl.uitzicht.trajecten.TrajectFixture

class ReadingPatternsSpec extends ApiSpecification {
    static final READ = '''query($year: Int, $of: PatternCount! = TRAJECTEN, $by: PatternGrouping!) { patterns(schoolYear: $year, of: $of, by: $by) { schoolYear count
        waits { kind medianDays p90Days } rows(first: 50) { nodes { label count quarters { quarter count } waits { kind medianDays p90Days } } } } }'''

    @Inject
    People people
    @Inject
    TrajectFixture fixture

    UUID tenant
    UUID gedrag
    UUID taal
    UUID school
    int year = SchoolYears.of(LocalDate.now(Time.AMSTERDAM)) - 1

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

    def "waiting is told link by link, from the decision of the network to the closing"() {
        given: 'decided, coupled after 4 days, in touch after 3 more, there after 5 more, closed after 60 more'
        def decided = LocalDate.of(year, 9, 1)
        6.times {
            def traject = start(1, gedrag, decided.plusDays(5), [state: 'CLOSED', ending: 'GOALS_PARTLY', ends_on: decided.plusDays(72)])[0]
            decide(traject, [decided_on: decided, coupled_on: decided.plusDays(4), first_contact_on: decided.plusDays(7)])
            log(traject, decided.plusDays(12))
        }

        expect:
        read('DOMAIN').waits.collectEntries { [it.kind, it.medianDays] } == [COUPLING: 4, FIRST_CONTACT: 3, FIRST_VISIT: 5, AFTER_VISIT: 60, PLAN: null, CLOSING: 67]
        read('DURATION').rows.nodes*.label == ['Minder dan 3 maanden']
    }

    def "cases are counted by form of help, with the days until the decision, in the network of that day"() {
        given:
        def region = fixture.region(tenant, 'Oost')
        def then = fixture.network(tenant, region, 'Toen')
        fixture.inNetwork(tenant, school, fixture.network(tenant, region, 'Nu'))
        def day = LocalDate.of(year, 10, 1)
        6.times { bring(day, 'ADVICE', [network_id: then, region_id: region]) }
        7.times { bring(day, 'DEPLOYMENT', [network_id: then, region_id: region]) }
        fixture.traject(tenant, null, starts_on: day)

        expect:
        read('FORM', 'CASES').rows.nodes.collectEntries { [it.label, it.count] } == ['School kan verder met advies': 6, 'Expert nodig': 7]
        read('FORM', 'CASES').waits == [[kind: 'DECISION', medianDays: 8, p90Days: 8]]
        read('NETWORK', 'CASES').rows.nodes*.label*.split(' ')*.take(2)*.join(' ') == ['Toen, Oost']
        read('DIMENSION', 'CASES').rows.nodes*.label == ['Gedrag, sociaal-emotioneel']
        read('GROUP_BAND', 'CASES').rows.nodes*.label == ['Geen groep genoemd']
    }

    def "a traject belongs to the network of its case, also when the school has moved since"() {
        given:
        def region = fixture.region(tenant, 'Oost')
        def networks = ['Van de casus', 'Van de start'].collect { fixture.network(tenant, region, it) }
        6.times {
            def traject = start(1, gedrag, LocalDate.of(year, 9, 1), [network_id: networks[1], region_id: region])[0]
            decide(traject, [network_id: networks[0], region_id: region])
        }

        expect:
        read('NETWORK').rows.nodes*.label*.split(', ')*.first() == ['Van de casus']
    }

    def "what has no such groups is refused"() {
        when:
        read(by, of)

        then:
        thrown(AssertionError)

        where:
        by       | of
        'FORM'   | 'TRAJECTEN'
        'DOMAIN' | 'CASES'
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

    private List<UUID> start(int count, UUID domain, LocalDate day, Map values = [:]) {
        (1..count).collect { fixture.traject([school_id: school, domain_id: domain, starts_on: day] + values, tenant) }
    }

    private void decide(UUID traject, Map values) {
        def deployment = fixture.insert('deployment', [partnership_id: tenant, school_id: school, domain_id: gedrag, subject: 'PUPIL',
                decided_on: LocalDate.of(year, 8, 20), dossier_reference: '', version: 1] + values)
        fixture.insert('deployment_link', [partnership_id: tenant, id: deployment, case_id: UUID.randomUUID(), traject_id: traject])
    }

    private void bring(LocalDate day, String outcome, Map values) {
        fixture.insert('support_case', [partnership_id: tenant, code: 'AB123', school_id: school, subject: 'GROUP', dimension: 'BEHAVIOUR', outcome: outcome,
                brought_on: day, decided_on: day.plusDays(8), brought_by: UUID.randomUUID(), version: 1] + values)
    }

    private void log(UUID traject, LocalDate day) {
        def expert = people.member([EXPERT], tenant)
        def kind = fixture.insert('activity_kind', [partnership_id: tenant, name: "bezoek ${UUID.randomUUID()}".toString(), applies_to: 'TRAJECT', position: 1])
        fixture.insert('hour_entry', [partnership_id: tenant, membership_id: expert.id, date: day, minutes: 60, travel_minutes: 0, activity_kind_id: kind,
                traject_id: traject, note: '', version: 1, logged_at: day.atStartOfDay()])
    }

    private Map read(String by, String of = 'TRAJECTEN') {
        visitor().signIn(people.member([POLICY_OFFICER], tenant).email).graphql(READ, [year: year, of: of, by: by]).patterns
    }
}
