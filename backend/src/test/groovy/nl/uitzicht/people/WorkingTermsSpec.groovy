package nl.uitzicht.people

import static nl.uitzicht.platform.tenancy.Role.ADMINISTRATOR
import static nl.uitzicht.platform.tenancy.Role.EXPERT
import static nl.uitzicht.platform.tenancy.Role.PROCESS_FACILITATOR
import static nl.uitzicht.platform.tenancy.Role.SUPPORT_MANAGER

import jakarta.inject.Inject
import java.time.LocalDate
import nl.uitzicht.ApiSpecification
import nl.uitzicht.People
import nl.uitzicht.Server
import nl.uitzicht.StatementCounter
import nl.uitzicht.platform.Time
import nl.uitzicht.trajecten.TrajectFixture
import spock.lang.See

@See('D6')
class WorkingTermsSpec extends ApiSpecification {
    static final TODAY = LocalDate.now(Time.AMSTERDAM)
    static final PERIODS = 'version canChange since periods { startsOn endsOn fteHundredths workDays domains { name } regions { name } }'
    static final READ = "query(\$e: ID!) { workingTerms(expertId: \$e) { $PERIODS } }"
    static final SET = "mutation(\$i: WorkingTermsSetInput!) { workingTermsSet(input: \$i) { terms { $PERIODS } userErrors { code field message } } }"

    @Inject
    People people
    @Inject
    TrajectFixture fixture

    UUID tenant
    People.Member anna
    UUID north
    UUID south
    UUID conduct
    UUID language
    Server desk

    def setup() {
        tenant = people.partnership()
        anna = people.member([EXPERT], tenant, 'Anna')
        north = fixture.region(tenant, 'Noord')
        south = fixture.region(tenant, 'Zuid')
        conduct = fixture.domain(tenant, 'gedrag')
        language = fixture.domain(tenant, 'taal')
        desk = visitor().signIn(people.member([ADMINISTRATOR], tenant).email)
    }

    def "the beheerder agrees terms, and other ones later; what was before stays"() {
        when:
        def first = set(desk, [from: TODAY.minusMonths(3).toString()]).terms

        then:
        first.version == 1
        first.periods*.fteHundredths == [60]
        first.periods[0].workDays == ['MONDAY', 'THURSDAY']

        when:
        def second = set(desk, [basedOnVersion: 1, from: TODAY.toString(), fteHundredths: 80, workDays: ['MONDAY', 'TUESDAY', 'THURSDAY', 'FRIDAY'],
                                domainIds: [language, conduct]*.toString(), regionIds: [south.toString()]]).terms

        then:
        second.version == 2
        second.periods.collect { [it.startsOn, it.endsOn, it.fteHundredths, it.domains*.name as Set] } == [
                [TODAY.toString(), null, 80, ['gedrag', 'taal'] as Set],
                [TODAY.minusMonths(3).toString(), TODAY.minusDays(1).toString(), 60, ['gedrag'] as Set]]
        read(desk).periods == second.periods
    }

    def "terms from an earlier day replace what was agreed for later"() {
        given:
        set(desk, [from: TODAY.plusMonths(1).toString(), fteHundredths: 100])

        when:
        def after = set(desk, [basedOnVersion: 1, from: TODAY.toString(), fteHundredths: 40]).terms

        then:
        after.periods.collect { [it.startsOn, it.endsOn, it.fteHundredths] } == [[TODAY.toString(), null, 40]]
    }

    def "coupling and the list of experts know the terms at once"() {
        given:
        set(desk, [:])

        expect:
        visitor().signIn(people.member([PROCESS_FACILITATOR], tenant).email)
                .graphql('{ experts(first: 5) { nodes { name fteHundredths domains } } }').experts.nodes ==
                [[name: 'Anna', fteHundredths: 60, domains: ['gedrag']]]
    }

    def "#why is refused at #field"() {
        expect:
        set(desk, wrong).userErrors.collect { [it.code, it.field] } == [[code, [field]]]

        where:
        why                          | code                | field            | wrong
        'no fte'                     | 'FTE_OUT_OF_RANGE'  | 'fteHundredths'  | [fteHundredths: 0]
        'more fte than two jobs'     | 'FTE_OUT_OF_RANGE'  | 'fteHundredths'  | [fteHundredths: 121]
        'no day'                     | 'REQUIRED'          | 'workDays'       | [workDays: []]
        'no domain'                  | 'REQUIRED'          | 'domainIds'      | [domainIds: []]
        'no region'                  | 'REQUIRED'          | 'regionIds'      | [regionIds: []]
        'a domain that is not there' | 'INVALID'           | 'domainIds'      | [domainIds: [UUID.randomUUID().toString()]]
        'a region that is not there' | 'INVALID'           | 'regionIds'      | [regionIds: [UUID.randomUUID().toString()]]
        'a day before the contract'  | 'DATE_TOO_EARLY'    | 'from'           | [from: '2020-07-31']
        'a day in years'             | 'DATE_TOO_FAR'      | 'from'           | [from: TODAY.plusYears(1).plusDays(1).toString()]
        'what another set meanwhile' | 'CONFLICT'          | 'basedOnVersion' | [basedOnVersion: 4]
        'an absent expert'           | 'NOT_FOUND'         | 'expertId'       | [expertId: UUID.randomUUID().toString()]
    }

    def "everything that is wrong is said at once, in Dutch"() {
        expect:
        set(desk, [fteHundredths: 500, workDays: [], from: '2020-01-01']).userErrors*.message == [
                'Vul een getal in van 0,01 tot en met 1,2.', 'Dit is nog leeg. Vul het in.',
                'Deze dag is te lang geleden. Kies een dag vanaf 1 augustus 2020.']
    }

    def "a domain of another partnership is as absent, and so is its expert"() {
        given:
        def elsewhere = people.partnership()
        def stranger = people.member([EXPERT], elsewhere)

        expect:
        set(desk, [domainIds: [fixture.domain(elsewhere).toString()]]).userErrors*.field == [['domainIds']]
        set(desk, [expertId: stranger.id.toString()]).userErrors*.code == ['NOT_FOUND']
        desk.graphql(READ, [e: stranger.id.toString()]).workingTerms == null
    }

    @See('0066')
    def "a manager agrees the terms of the own experts: #who"() {
        given:
        set(desk, [:])
        def manager = people.member([SUPPORT_MANAGER], tenant, 'Mo')
        people.sql().withCloseable {
            it.executeUpdate('UPDATE role_grant SET region_id = ? WHERE membership_id = ?', [region(this) ? People.bytes(region(this)) : null, People.bytes(manager.id)])
        }
        def phone = visitor().signIn(manager.email)

        expect:
        read(phone).canChange == may
        set(phone, [basedOnVersion: 1]).userErrors*.code == (may ? [] : ['FORBIDDEN'])

        where:
        who                      | may   | region
        'of the partnership'     | true  | { null }
        'of a region of hers'    | true  | { it.north }
        'of another region'      | false | { it.south }
    }

    def "an expert sees the own terms and nobody else's, and changes none"() {
        given:
        set(desk, [:])
        def phone = visitor().signIn(anna.email)
        def other = people.member([EXPERT], tenant)

        expect:
        read(phone).canChange == false
        phone.graphql(READ, [e: other.id.toString()]).workingTerms == null
        set(phone, [basedOnVersion: 1]).userErrors*.code == ['FORBIDDEN']
    }

    def "years of terms are read in as many statements as one"() {
        given:
        set(desk, [from: TODAY.minusYears(4).toString()])
        def forOne = StatementCounter.during { read(desk) }.size()

        when:
        (1..3).each { set(desk, [basedOnVersion: it, from: TODAY.minusYears(4 - it).toString(), fteHundredths: 50 + it,
                                 domainIds: [language, conduct]*.toString(), regionIds: [north, south]*.toString()]) }

        then:
        StatementCounter.during { assert read(desk).periods.size() == 4 }.size() == forOne
    }

    private Map read(Server who) {
        who.graphql(READ, [e: anna.id.toString()]).workingTerms
    }

    private Map set(Server who, Map other) {
        who.graphql(SET, [i: [mutationId: UUID.randomUUID().toString(), expertId: anna.id.toString(), basedOnVersion: 0, from: TODAY.toString(),
                              fteHundredths: 60, workDays: ['MONDAY', 'THURSDAY'], domainIds: [conduct.toString()],
                              regionIds: [north.toString()]] + other]).workingTermsSet
    }
}
