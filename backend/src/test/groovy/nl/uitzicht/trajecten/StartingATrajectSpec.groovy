package nl.uitzicht.trajecten

import static nl.uitzicht.People.bytes
import static nl.uitzicht.platform.tenancy.Role.EXPERT
import static nl.uitzicht.platform.tenancy.Role.PROCESS_FACILITATOR
import static nl.uitzicht.platform.tenancy.Role.SUPPORT_MANAGER

import jakarta.inject.Inject
import java.time.LocalDate
import java.util.concurrent.Callable
import java.util.concurrent.Executors
import nl.uitzicht.ApiSpecification
import nl.uitzicht.People
import nl.uitzicht.People.Member
import nl.uitzicht.Server
import nl.uitzicht.platform.Time
import nl.uitzicht.platform.database.UuidBytes

class StartingATrajectSpec extends ApiSpecification {
    static final CREATE = '''mutation($input: TrajectCreateInput!) { trajectCreate(input: $input) {
        traject { id subject question state startsOn version provisionalMinutes agreedMinutes school { id } domain { id }
                  experts(first: 5) { nodes { id lead startsOn endsOn } } }
        userErrors { code field message } } }'''

    @Inject
    People people
    @Inject
    TrajectFixture fixture

    UUID tenant
    Member anna
    Member els
    UUID school
    UUID domain

    def setup() {
        tenant = people.partnership()
        anna = people.member([EXPERT], tenant, 'Anna')
        els = people.member([PROCESS_FACILITATOR], tenant, 'Els')
        school = fixture.school(tenant)
        domain = fixture.domain(tenant)
    }

    def "a procesbegeleider starts a traject, and the expert sees it"() {
        when:
        def asked = input(provisionalMinutes: 300)
        def created = create(els, asked).traject

        then:
        created == [id: asked.id, subject: 'GROUP', question: 'Hoe krijgt groep 4 weer rust?', state: 'RUNNING', version: 1,
                startsOn: asked.startsOn, provisionalMinutes: 300, agreedMinutes: null, school: [id: school.toString()],
                domain: [id: domain.toString()],
                experts: [nodes: [[id: anna.id.toString(), lead: true, startsOn: asked.startsOn, endsOn: null]]]]

        and:
        visitor().signIn(anna.email).graphql('{ trajecten(first: 5) { nodes { id } } }').trajecten.nodes == [[id: asked.id]]
        fixture.rows('audit_event', tenant).collect { [it.action, it.subject_type, UuidBytes.fromBytes(it.membership_id)] } ==
                [['trajectCreate', 'traject', els.id]]
    }

    def "of many who use one id at once, one starts a traject and the others are told that the id is taken"() {
        given:
        def server = visitor().signIn(els.email)
        def id = UUID.randomUUID()
        def pool = Executors.newFixedThreadPool(8)

        when:
        def answers = (1..8).collect { pool.submit({ server.raw(CREATE, [input: input(id: id)]) } as Callable) }*.get()

        then:
        answers.findAll { it.errors } == []
        answers*.data*.trajectCreate*.userErrors.collect { it.collect { [it.code, it.field] } }.sort { it.size() } == [[]] + [[['INVALID', ['id']]]] * 7

        cleanup:
        pool.shutdown()
    }

    def "region and network are those of the school on the first day, whatever moves later"() {
        given:
        def before = fixture.network(tenant, fixture.region(tenant))
        def regionNow = fixture.region(tenant)
        def now = fixture.network(tenant, regionNow)
        fixture.inNetwork(tenant, school, before, LocalDate.now(Time.AMSTERDAM).minusYears(3), LocalDate.now(Time.AMSTERDAM).minusDays(10))
        fixture.inNetwork(tenant, school, now, LocalDate.now(Time.AMSTERDAM).minusDays(9))

        when:
        create(els, input(startsOn: startsBefore()))
        create(els, input())

        then:
        fixture.rows('traject', tenant).sort { it.starts_on }.collect { UuidBytes.fromBytes(it.network_id) } == [before, now]
        UuidBytes.fromBytes(fixture.rows('traject', tenant).max { it.starts_on }.region_id) == regionNow
    }

    def "a school in no network on the first day is of the one it #when; only one that never was in any is everybody's"() {
        given:
        def (own, other) = (1..2).collect { fixture.network(tenant, fixture.region(tenant)) }
        def (mine, theirs) = [own, other].collect { network -> fixture.school(tenant).tap { fixture.inNetwork(tenant, it, network, from, to) } }
        def holder = people.member([], tenant)
        fixture.insert('role_grant', [partnership_id: tenant, membership_id: holder.id, role: 'PROCESS_FACILITATOR', network_id: own, starts_on: TrajectFixture.LONG_AGO])
        people.secondFactor(holder)

        when:
        def answers = [theirs, mine, school].collect { create(holder, input(schoolId: it, startsOn: startsBefore())) }

        then:
        answers*.userErrors*.code == [['NOT_FOUND'], [], []]
        fixture.rows('traject', tenant).collectEntries { [UuidBytes.fromBytes(it.school_id), it.network_id ? UuidBytes.fromBytes(it.network_id) : null] } ==
                [(mine): own, (school): null]
        fixture.rows('traject', tenant).count { it.region_id } == 1

        and: 'the same schools are there to choose from'
        visitor().signIn(holder.email).graphql('{ schools(first: 5) { nodes { id } } }').schools.nodes*.id as Set == [mine, school]*.toString() as Set

        where:
        when               | from                             | to
        'came into later'  | LocalDate.now(Time.AMSTERDAM).minusDays(10)    | null
        'comes into'       | LocalDate.now(Time.AMSTERDAM).plusDays(10)     | null
        'was in last'      | LocalDate.now(Time.AMSTERDAM).minusYears(2)    | LocalDate.now(Time.AMSTERDAM).minusDays(30)
    }

    def "of the networks a school is not in yet, the first counts"() {
        given:
        def (first, second) = (1..2).collect { fixture.network(tenant, fixture.region(tenant)) }
        fixture.inNetwork(tenant, school, fixture.network(tenant, fixture.region(tenant)), LocalDate.now(Time.AMSTERDAM).minusYears(2), LocalDate.now(Time.AMSTERDAM).minusDays(21))
        fixture.inNetwork(tenant, school, second, LocalDate.now(Time.AMSTERDAM).minusDays(9))
        fixture.inNetwork(tenant, school, first, LocalDate.now(Time.AMSTERDAM).minusDays(15), LocalDate.now(Time.AMSTERDAM).minusDays(10))

        when:
        create(els, input(startsOn: startsBefore()))

        then:
        fixture.rows('traject', tenant).collect { UuidBytes.fromBytes(it.network_id) } == [first]
    }

    def "the same request again gives the same traject, once; with other content it is refused"() {
        given:
        def asked = input()

        when:
        def answers = [create(els, asked), create(els, asked)]

        then:
        answers[0] == answers[1]
        fixture.rows('traject', tenant).size() == 1

        and:
        codes(create(els, asked + [question: 'Een andere vraag?'])) == [['MUTATION_REUSED', []]]
    }

    def "an id that was used before is refused, and in another partnership it is free"() {
        given:
        def id = fixture.traject(tenant).toString()
        def elsewhere = fixture.traject(people.partnership()).toString()

        expect:
        codes(create(els, input(id: id))) == [['INVALID', ['id']]]
        create(els, input(id: elsewhere)).traject.id == elsewhere
    }

    def "refused with the reason and the field"() {
        expect:
        codes(create(els, input(change))) == expected
        fixture.rows('traject', tenant).empty
        fixture.rows('audit_event', tenant).empty

        where:
        change                                       || expected
        [question: '  ']                             || [['REQUIRED', ['question']]]
        [question: 'a' * 201]                        || [['TOO_LONG', ['question']]]
        [question: 'Mail naar ouder@voorbeeld.nl']   || [['TEXT_EMAIL', ['question']]]
        [question: 'Kind met bsn 111222333']         || [['TEXT_BSN', ['question']]]
        [schoolId: UUID.randomUUID()]                || [['NOT_FOUND', ['schoolId']]]
        [domainId: UUID.randomUUID()]                || [['NOT_FOUND', ['domainId']]]
        [leadExpertId: UUID.randomUUID()]            || [['NOT_FOUND', ['leadExpertId']]]
        [provisionalMinutes: 7]                      || [['INVALID', ['provisionalMinutes']]]
        [provisionalMinutes: 0]                      || [['INVALID', ['provisionalMinutes']]]
        [provisionalMinutes: 60005]                  || [['INVALID', ['provisionalMinutes']]]
        [startsOn: '2019-01-01']                     || [['INVALID', ['startsOn']]]
        [startsOn: '9999-01-01']                     || [['INVALID', ['startsOn']]]
        [question: '', schoolId: UUID.randomUUID()]  || [['REQUIRED', ['question']], ['NOT_FOUND', ['schoolId']]]
    }

    def "a school that closed takes no new traject"() {
        given:
        def closed = fixture.school(tenant, closed_on: LocalDate.now(Time.AMSTERDAM).minusDays(1))

        expect:
        codes(create(els, input(schoolId: closed))) == [['INVALID', ['schoolId']]]
    }

    def "nobody couples themselves, and a colleague without the role or who left is no lead"() {
        given:
        def both = people.member([PROCESS_FACILITATOR, EXPERT], tenant)
        def left = people.member([EXPERT], tenant)
        people.sql().executeUpdate('UPDATE membership SET ends_on = ? WHERE id = ?', [LocalDate.now(Time.AMSTERDAM).minusDays(1), bytes(left.id)])

        expect:
        codes(create(both, input(leadExpertId: both.id))) == [['OWN_WORK', ['leadExpertId']]]
        codes(create(els, input(leadExpertId: people.member([SUPPORT_MANAGER], tenant).id))) == [['NOT_FOUND', ['leadExpertId']]]
        codes(create(els, input(leadExpertId: left.id))) == [['NOT_FOUND', ['leadExpertId']]]
    }

    def "school, domain and expert of another partnership are answered as absent"() {
        given:
        def other = people.partnership()

        expect:
        codes(create(els, input(schoolId: fixture.school(other)))) == [['NOT_FOUND', ['schoolId']]]
        codes(create(els, input(domainId: fixture.domain(other)))) == [['NOT_FOUND', ['domainId']]]
        codes(create(els, input(leadExpertId: people.member([EXPERT], other).id))) == [['NOT_FOUND', ['leadExpertId']]]
    }

    private Map create(Member who, Map input) {
        visitor().signIn(who.email).graphql(CREATE, [input: input]).trajectCreate
    }

    private static List codes(Map payload) {
        assert payload.traject == null
        payload.userErrors.collect { [it.code, it.field] }
    }

    private static LocalDate startsBefore() {
        LocalDate.now(Time.AMSTERDAM).minusDays(20)
    }

    private Map input(Map change = [:]) {
        ([mutationId: UUID.randomUUID(), id: UUID.randomUUID(), subject: 'GROUP', question: 'Hoe krijgt groep 4 weer rust?', schoolId: school,
                domainId: domain, leadExpertId: anna.id, startsOn: LocalDate.now(Time.AMSTERDAM)] + change)
                .collectEntries { key, value -> [key, value instanceof Integer ? value : value.toString()] }
    }
}
