package nl.uitzicht.trajecten

import static nl.uitzicht.platform.tenancy.Role.ADMINISTRATOR
import static nl.uitzicht.platform.tenancy.Role.EXPERT
import static nl.uitzicht.platform.tenancy.Role.POLICY_OFFICER
import static nl.uitzicht.platform.tenancy.Role.PROCESS_FACILITATOR
import static nl.uitzicht.platform.tenancy.Role.SCHOOL
import static nl.uitzicht.platform.tenancy.Role.SUPPORT_MANAGER

import jakarta.inject.Inject
import java.time.LocalDate
import nl.uitzicht.ApiSpecification
import nl.uitzicht.People
import nl.uitzicht.platform.Time
import nl.uitzicht.platform.tenancy.Role

/** The matrix of role x operation x {own, colleague's, other partnership, absent} (architecture rule 7). */
class TrajectRightsSpec extends ApiSpecification {
    static final OK = 'accepted'

    @Inject
    People people
    @Inject
    TrajectFixture fixture

    def "reading a list as #role"() {
        given:
        def server = visitor().signIn(people.member([role]).email)

        expect:
        ['trajecten', 'schools', 'experts', 'expertiseDomains'].findAll { list ->
            def result = server.raw("{ $list(first: 1) { nodes { id } } }".toString())
            assert result.errors == null || result.errors*.extensions*.code == ['FORBIDDEN']
            result.errors == null
        } == allowed

        where:
        role                || allowed
        EXPERT              || ['trajecten', 'schools', 'expertiseDomains']
        SCHOOL              || []
        SUPPORT_MANAGER     || ['trajecten', 'schools', 'experts', 'expertiseDomains']
        PROCESS_FACILITATOR || ['trajecten', 'schools', 'experts', 'expertiseDomains']
        POLICY_OFFICER      || ['experts']
        ADMINISTRATOR       || ['schools', 'experts', 'expertiseDomains']
    }

    def "every role is in the matrix"() {
        expect:
        Role.values().size() == 6
    }

    def "#operation as #role"() {
        given:
        def tenant = people.partnership()
        def me = people.member([role], tenant)
        def colleague = people.member([EXPERT], tenant)
        def elsewhere = people.partnership()
        def trajecten = [
                own            : traject(tenant, me, true),
                fellow         : traject(tenant, me, false),
                colleague      : traject(tenant, colleague, true),
                otherPartnership: traject(elsewhere, people.member([EXPERT], elsewhere), true),
                absent         : UUID.randomUUID()
        ]
        def server = visitor().signIn(me.email)

        expect:
        trajecten.collectEntries { whose, id -> [whose, answer(server.graphql(document(operation), [input: input(operation, id)])[operation])] } ==
                [['own', 'fellow', 'colleague', 'otherPartnership', 'absent'], expected].transpose().collectEntries()

        where:
        [operation, row] << [['trajectAgreeMinutes', 'trajectClose'], [
                [EXPERT, [OK, 'FORBIDDEN', 'NOT_FOUND', 'NOT_FOUND', 'NOT_FOUND']],
                [SCHOOL, ['FORBIDDEN'] * 5],
                [SUPPORT_MANAGER, ['FORBIDDEN', 'FORBIDDEN', 'FORBIDDEN', 'NOT_FOUND', 'NOT_FOUND']],
                [PROCESS_FACILITATOR, [OK, OK, OK, 'NOT_FOUND', 'NOT_FOUND']],
                [POLICY_OFFICER, ['FORBIDDEN'] * 5],
                [ADMINISTRATOR, ['FORBIDDEN'] * 5]]].combinations()
        role = row[0]
        expected = row[1]
    }

    def "starting a traject as #role"() {
        given:
        def tenant = people.partnership()
        def input = [mutationId: UUID.randomUUID().toString(), id: UUID.randomUUID().toString(), subject: 'PUPIL', question: 'Wat helpt bij lezen?',
                schoolId: fixture.school(tenant).toString(), domainId: fixture.domain(tenant).toString(),
                leadExpertId: people.member([EXPERT], tenant).id.toString(), startsOn: LocalDate.now(Time.AMSTERDAM).toString()]

        expect:
        answer(visitor().signIn(people.member([role], tenant).email).graphql(document('trajectCreate'), [input: input]).trajectCreate) ==
                (role == PROCESS_FACILITATOR ? OK : 'FORBIDDEN')

        where:
        role << Role.values()
    }

    private UUID traject(UUID tenant, People.Member expert, boolean lead) {
        def school = fixture.school(tenant)
        fixture.contact(tenant, school)
        fixture.traject(tenant, school_id: school).tap { fixture.couple(it, expert, lead) }
    }

    private static String document(String operation) {
        "mutation(\$input: ${operation.capitalize()}Input!) { $operation(input: \$input) { traject { id } userErrors { code } } }"
    }

    private static Map input(String operation, UUID id) {
        def today = LocalDate.now(Time.AMSTERDAM).toString()
        [mutationId: UUID.randomUUID().toString(), id: id.toString()] +
                (operation == 'trajectClose' ? [ending: 'MOVED', endsOn: today] : [minutes: 60, from: today])
    }

    private static String answer(Map payload) {
        payload.traject ? OK : payload.userErrors.code.join()
    }
}
