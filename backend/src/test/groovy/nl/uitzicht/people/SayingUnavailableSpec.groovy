package nl.uitzicht.people

import static nl.uitzicht.platform.tenancy.Role.EXPERT
import static nl.uitzicht.platform.tenancy.Role.PROCESS_FACILITATOR
import static nl.uitzicht.platform.tenancy.Role.SUPPORT_MANAGER

import jakarta.inject.Inject
import java.time.LocalDate
import nl.uitzicht.ApiSpecification
import nl.uitzicht.People
import nl.uitzicht.Server
import nl.uitzicht.platform.Time
import nl.uitzicht.trajecten.TrajectFixture
import spock.lang.See

@See('D24')
class SayingUnavailableSpec extends ApiSpecification {
    static final TODAY = LocalDate.now(Time.AMSTERDAM)
    static final READ = 'query($e: ID!) { expertUnavailable(expertId: $e, first: 10) { nodes { id startsOn endsOn } } }'
    static final ADD = 'mutation($i: ExpertUnavailableAddInput!) { expertUnavailableAdd(input: $i) { periodId userErrors { code field } } }'
    static final REMOVE = 'mutation($i: ExpertUnavailableRemoveInput!) { expertUnavailableRemove(input: $i) { periodId userErrors { code field } } }'

    @Inject
    People people
    @Inject
    TrajectFixture fixture
    @Inject
    Unavailabilities unavailabilities

    People.Member anna
    Server phone

    def setup() {
        anna = people.member([EXPERT])
        phone = visitor().signIn(anna.email)
    }

    def "an expert says when she is away, sees it and takes it back; what is over is not shown"() {
        given:
        fixture.insert('expert_unavailability', [partnership_id: anna.partnershipId, membership_id: anna.id, starts_on: TODAY.minusDays(9),
                ends_on: TODAY.minusDays(1)])

        when:
        def later = add(phone, 20, 24).periodId
        def sooner = add(phone, 2, 4).periodId

        then:
        nodes(phone) == [[id: sooner, startsOn: day(2), endsOn: day(4)], [id: later, startsOn: day(20), endsOn: day(24)]]

        when:
        remove(phone, sooner)

        then:
        nodes(phone)*.id == [later]
        remove(phone, sooner).userErrors*.code == ['NOT_FOUND']
    }

    def "#why is refused"() {
        given:
        add(phone, 10, 14)

        expect:
        add(phone, from, to).userErrors == [[code: code, field: [field]]]

        where:
        why                          | from | to   | code                | field
        'an end before the beginning'| 8    | 7    | 'PERIOD_BACKWARDS'  | 'endsOn'
        'what is over'               | -9   | -1   | 'INVALID'           | 'endsOn'
        'more than two years away'   | 1    | 1000 | 'INVALID'           | 'endsOn'
        'a day that is in one'       | 14   | 20   | 'PERIOD_OVERLAPS'   | 'startsOn'
        'what lies around one'       | 1    | 30   | 'PERIOD_OVERLAPS'   | 'startsOn'
    }

    def "a #role says it for an expert; an expert never for another, whose periods are as absent"() {
        given:
        def colleague = visitor().signIn(people.member([role], anna.partnershipId).email)
        def other = visitor().signIn(people.member([EXPERT], anna.partnershipId).email)
        def id = add(colleague, 1, 2).periodId

        expect:
        id != null
        nodes(phone)*.id == [id]
        nodes(other) == []
        add(other, 5, 6).userErrors == [[code: 'NOT_FOUND', field: ['expertId']]]
        remove(other, id).userErrors*.code == ['NOT_FOUND']
        remove(colleague, id).periodId == id

        where:
        role << [SUPPORT_MANAGER, PROCESS_FACILITATOR]
    }

    def "another partnership finds nothing"() {
        given:
        def id = add(phone, 1, 2).periodId
        def stranger = visitor().signIn(people.member([SUPPORT_MANAGER]).email)

        expect:
        nodes(stranger) == []
        remove(stranger, id).userErrors*.code == ['NOT_FOUND']
        add(stranger, 5, 6).userErrors*.code == ['NOT_FOUND']
    }

    def "who plans reads the periods of some experts between two days"() {
        given:
        add(phone, 10, 14)

        expect:
        unavailabilities.between(anna.partnershipId, [anna.id], TODAY.plusDays(from), TODAY.plusDays(to)).size() == count

        where:
        from | to | count
        1    | 9  | 0
        1    | 10 | 1
        12   | 12 | 1
        14   | 30 | 1
        15   | 30 | 0
    }

    private List<Map> nodes(Server who) {
        who.graphql(READ, [e: anna.id.toString()]).expertUnavailable.nodes
    }

    private Map add(Server who, int from, int to) {
        who.graphql(ADD, [i: [mutationId: UUID.randomUUID().toString(), id: UUID.randomUUID().toString(), expertId: anna.id.toString(),
                              startsOn: day(from), endsOn: day(to)]]).expertUnavailableAdd
    }

    private static Map remove(Server who, String id) {
        who.graphql(REMOVE, [i: [mutationId: UUID.randomUUID().toString(), id: id]]).expertUnavailableRemove
    }

    private static String day(int days) {
        TODAY.plusDays(days)
    }
}
