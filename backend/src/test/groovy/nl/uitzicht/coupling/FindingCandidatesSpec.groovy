package nl.uitzicht.coupling

import static nl.uitzicht.People.bytes

import jakarta.inject.Inject
import java.time.DayOfWeek
import java.time.LocalDate
import java.time.temporal.TemporalAdjusters
import nl.uitzicht.ApiSpecification
import nl.uitzicht.People.Member
import nl.uitzicht.Server
import nl.uitzicht.StatementCounter
import nl.uitzicht.cases.CaseFixture
import nl.uitzicht.cases.CasesAtTheTableSpec
import nl.uitzicht.platform.Time
import nl.uitzicht.platform.tenancy.Role

class FindingCandidatesSpec extends ApiSpecification {
    static final LIST = '''query($id: ID!) { couplingCandidates(deploymentId: $id, first: 100) { nodes {
        expertId name ownRegion hasRoom freeMinutes travelMinutes firstVisit called explanation } } }'''
    static final CALLED = 'mutation($input: CandidateCalledInput!) { candidateCalled(input: $input) { notedId userErrors { code field } } }'

    @Inject
    CaseFixture fixture
    CaseFixture.Situation s
    Server els
    String deployment

    def setup() {
        s = fixture.situation()
        els = visitor().signIn(s.els.email)
        CasesAtTheTableSpec.register(els, schoolId: s.schools[0], dimension: 'BEHAVIOUR', outcome: 'DEPLOYMENT', domainId: s.domain)
        deployment = CasesAtTheTableSpec.waiting(els)[0].id
        expert(s.anna, s.region)
    }

    def "who has the domain is listed with a sentence, who has not is left out"() {
        given:
        expert(member('Bo'), s.region, 20)
        def noDomain = member('Cas')
        contract(noDomain, 100)
        and: 'no school in the rest of this week, so that eight whole weeks are counted on whatever day this runs'
        def today = LocalDate.now(Time.AMSTERDAM)
        fixture.trajecten.insert('school_holiday', [partnership_id: s.tenant, school_year: '2026-2027', name: 'Deze week', region: 'midden',
                first_day: today, last_day: today.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY))])

        when:
        def list = candidates()

        then:
        list*.name == ['Anna', 'Bo']
        list[0].freeMinutes == 720
        list[1].explanation.startsWith('Onder Anna, want deze expert heeft iets minder tijd vrij: eigen regio, ')
    }

    def "another region is marked, and shown only when the own has no room"() {
        given:
        expert(member('Ver'), fixture.trajecten.region(s.tenant, 'Zuid'))

        expect:
        candidates()*.name == ['Anna']

        when:
        fixture.trajecten.insert('expert_unavailability', [partnership_id: s.tenant, membership_id: s.anna.id, starts_on: LocalDate.now(Time.AMSTERDAM),
                ends_on: LocalDate.now(Time.AMSTERDAM).plusMonths(9)])

        then:
        candidates().collect { [it.name, it.ownRegion] } == [['Ver', false], ['Anna', true]]
    }

    def "gebeld: kan vanaf a day, or cannot"() {
        given:
        def later = LocalDate.now(Time.AMSTERDAM).plusDays(30).toString()

        expect:
        called(s.anna, later) == [notedId: deployment, userErrors: []]
        candidates()[0].with { [called: it.called, firstVisit: it.firstVisit] } == [called: true, firstVisit: later]

        and: 'a day that is past says nothing any more'
        fixture.people.sql().executeUpdate('UPDATE candidate_call SET can_from = ? WHERE deployment_id = ?',
                [LocalDate.now(Time.AMSTERDAM).minusDays(20), nl.uitzicht.People.bytes(UUID.fromString(deployment))])
        candidates()[0].firstVisit > LocalDate.now(Time.AMSTERDAM).toString()

        and:
        called(s.anna, null).userErrors == []
        !candidates()[0].hasRoom
        candidates()[0].explanation.contains('gebeld en kan niet')

        and:
        called(s.noor, later).userErrors == [[code: 'NOT_FOUND', field: ['expertId']]]
        called(s.anna, '2019-01-01').userErrors == [[code: 'INVALID', field: ['canFrom']]]
    }

    def "the list is nothing for who does not couple it"() {
        given:
        Member other = fixture.people.member([], s.tenant, 'Otto')
        fixture.grant(other, Role.PROCESS_FACILITATOR, fixture.trajecten.network(s.tenant, s.region, 'Netwerk 2'))

        expect:
        visitor().signIn(other.email).graphql(LIST, [id: deployment]).couplingCandidates == null
        els.graphql(LIST, [id: UUID.randomUUID()]).couplingCandidates == null
    }

    def "one expert and two hundred cost as many statements"() {
        given:
        def few = StatementCounter.during { candidates() }.size()
        fixture.people.sql().with { sql ->
            sql.withTransaction {
                (1..200).each { crowd(sql, it) }
            }
            close()
        }

        when:
        def many = StatementCounter.during { assert candidates().size() == 100 }

        then:
        many.size() == few
        few <= 16
    }

    /** An expert straight into the tables: no account that can sign in. */
    private void crowd(groovy.sql.Sql sql, int number) {
        def tenant = bytes(s.tenant)
        def account = bytes(UUID.randomUUID())
        def member = bytes(UUID.randomUUID())
        def since = LocalDate.of(2024, 8, 1)
        sql.executeInsert('INSERT INTO account (id, email) VALUES (?, ?)', [account, "crowd-$number-${UUID.randomUUID()}@voorbeeld.nl".toString()])
        sql.executeInsert('INSERT INTO membership (partnership_id, id, account_id, name, starts_on) VALUES (?, ?, ?, ?, ?)',
                [tenant, member, account, "Expert $number".toString(), since])
        sql.executeInsert('INSERT INTO role_grant (partnership_id, id, membership_id, role, starts_on) VALUES (?, ?, ?, ?, ?)',
                [tenant, bytes(UUID.randomUUID()), member, 'EXPERT', since])
        sql.executeInsert('INSERT INTO expert_contract (partnership_id, id, membership_id, fte_hundredths, work_days, starts_on) VALUES (?, ?, ?, ?, ?, ?)',
                [tenant, bytes(UUID.randomUUID()), member, 60, 31, since])
        sql.executeInsert('INSERT INTO expert_domain (partnership_id, id, membership_id, domain_id, starts_on) VALUES (?, ?, ?, ?, ?)',
                [tenant, bytes(UUID.randomUUID()), member, bytes(s.domain), since])
        sql.executeInsert('INSERT INTO expert_region (partnership_id, id, membership_id, region_id, starts_on) VALUES (?, ?, ?, ?, ?)',
                [tenant, bytes(UUID.randomUUID()), member, bytes(s.region), since])
    }

    private Member member(String name) {
        fixture.people.member([Role.EXPERT], s.tenant, name)
    }

    private void expert(Member member, UUID region, int fte = 50) {
        contract(member, fte)
        fixture.trajecten.insert('expert_domain', [partnership_id: s.tenant, membership_id: member.id, domain_id: s.domain, starts_on: LocalDate.of(2024, 8, 1)])
        fixture.trajecten.insert('expert_region', [partnership_id: s.tenant, membership_id: member.id, region_id: region, starts_on: LocalDate.of(2024, 8, 1)])
    }

    private void contract(Member member, int fte) {
        fixture.trajecten.insert('expert_contract', [partnership_id: s.tenant, membership_id: member.id, fte_hundredths: fte, work_days: 31,
                starts_on: LocalDate.of(2024, 8, 1)])
    }

    private List<Map> candidates() {
        els.graphql(LIST, [id: deployment]).couplingCandidates.nodes
    }

    private Map called(Member expert, String from) {
        els.graphql(CALLED, [input: [mutationId: UUID.randomUUID(), id: deployment, expertId: expert.id, canFrom: from]]).candidateCalled
    }
}
