package nl.uitzicht.access

import jakarta.inject.Inject
import java.time.LocalDate
import nl.uitzicht.People
import nl.uitzicht.Server
import nl.uitzicht.platform.Time
import nl.uitzicht.platform.database.UuidBytes
import nl.uitzicht.platform.tenancy.Role
import nl.uitzicht.trajecten.TrajectFixture
import spock.lang.See

class AdministeringMembersSpec extends AccessSpecification {
    static final MEMBER = 'member { id name email roles invited } userErrors { code field message }'
    static final INVITE = "mutation(\$i: MemberInviteInput!) { memberInvite(input: \$i) { $MEMBER } }"
    static final AGAIN = "mutation(\$i: MemberInviteAgainInput!) { memberInviteAgain(input: \$i) { $MEMBER } }"
    static final CHANGE = "mutation(\$i: MemberChangeRolesInput!) { memberChangeRoles(input: \$i) { $MEMBER } }"
    static final END = 'mutation($i: MemberEndInput!) { memberEnd(input: $i) { endedId userErrors { code } } }'
    static final PAGE = 'query($first: Int!, $after: String) { members(first: $first, after: $after) { nodes { id name invited } pageInfo { hasNextPage endCursor } } }'

    @Inject
    TrajectFixture fixture
    People.Member administrator
    Server desk

    def setup() {
        administrator = people.member([Role.ADMINISTRATOR], people.partnership(), 'Bea Beheerder')
        desk = visitor().signIn(administrator.email)
    }

    def 'the beheerder invites an expert, who chooses a password and comes in'() {
        given:
        def guest = guest()

        when:
        def payload = desk.graphql(INVITE, [i: guest]).memberInvite

        then:
        payload == [member: [id: guest.id, name: 'Zoë Jansen', email: guest.email, roles: ['EXPERT', 'SUPPORT_MANAGER'], invited: true],
                    userErrors: []]
        choose(secretIn(mailsTo(guest.email).first())).statusCode() == 204
        json(session(guest.email)).code == 'ENROLMENT_REQUIRED'
    }

    def 'the same invitation sent again by the device is one invitation'() {
        given:
        def guest = guest()

        when:
        def answers = (1..2).collect { desk.graphql(INVITE, [i: guest]).memberInvite.member.id }

        then:
        answers == [guest.id, guest.id]
        mailsTo(guest.email).size() == 1
    }

    def 'what is wrong with an invitation is said of each field'() {
        when:
        def errors = desk.graphql(INVITE, [i: guest() + [name: ' ', email: 'geen adres', roles: []]]).memberInvite.userErrors

        then:
        errors*.subMap(['code', 'field']) == [
                [code: 'REQUIRED', field: ['name']], [code: 'INVALID', field: ['email']], [code: 'REQUIRED', field: ['roles']]]
    }

    def 'an address that is a member already is refused, however it is written'() {
        given:
        def anna = people.member([Role.EXPERT], administrator.partnershipId)

        when:
        def payload = desk.graphql(INVITE, [i: guest() + [email: anna.email.toUpperCase()]]).memberInvite

        then:
        payload.userErrors*.code == ['ALREADY_MEMBER']
        payload.userErrors*.message == ['Iemand met dit e-mailadres hoort er al bij. Zoek de naam in de lijst.']
    }

    def 'an id that somebody has already, also who left, is refused'() {
        given:
        def first = guest()
        desk.graphql(INVITE, [i: first])
        people.sql().with {
            executeUpdate('UPDATE membership SET ends_on = CURRENT_DATE - INTERVAL 1 DAY, starts_on = CURRENT_DATE - INTERVAL 2 DAY WHERE id = ?',
                    [UuidBytes.toBytes(UUID.fromString(first.id))])
            close()
        }

        expect:
        desk.graphql(INVITE, [i: guest() + [id: first.id]]).memberInvite.userErrors*.subMap('code', 'field') == [[code: 'INVALID', field: ['id']]]
    }

    def 'an invitation that got lost is mailed again; the earlier link leads nowhere'() {
        given:
        def guest = guest() + [roles: ['EXPERT']]
        desk.graphql(INVITE, [i: guest])

        when:
        def payload = desk.graphql(AGAIN, [i: [mutationId: id(), id: guest.id]]).memberInviteAgain

        then:
        payload.member.invited && payload.userErrors == []
        mailsTo(guest.email).size() == 2
        choose(secretIn(mailsTo(guest.email)[0])).statusCode() == 410
        choose(secretIn(mailsTo(guest.email)[1])).statusCode() == 204

        and: 'who came in has nothing left to be invited to'
        session(guest.email).statusCode() == 200
        desk.graphql(AGAIN, [i: [mutationId: id(), id: guest.id]]).memberInviteAgain.userErrors*.code == ['NOT_FOUND']
    }

    def 'who has an account elsewhere is invited as anybody, until the person came in (D2)'() {
        given:
        def elsewhere = people.member([Role.EXPERT])
        def guest = guest() + [email: elsewhere.email, roles: ['EXPERT']]

        expect:
        desk.graphql(INVITE, [i: guest]).memberInvite.member.invited
        desk.graphql(AGAIN, [i: [mutationId: id(), id: guest.id]]).memberInviteAgain.userErrors == []
        mailsTo(elsewhere.email).size() == 2

        when:
        visitor().post('/api/session', [email: elsewhere.email, password: People.PASSWORD, partnershipId: administrator.partnershipId.toString()])

        then:
        desk.graphql(PAGE, [first: 100]).members.nodes.find { it.id == guest.id }.invited == false
    }

    def 'when a membership ends the person is out at once and can be invited anew'() {
        given:
        def anna = people.member([Role.EXPERT], administrator.partnershipId)
        def phone = visitor().signIn(anna.email)

        when:
        def ended = desk.graphql(END, [i: [mutationId: id(), id: anna.id.toString()]]).memberEnd

        then:
        ended == [endedId: anna.id.toString(), userErrors: []]
        phone.post('/graphql', [query: '{ me { id } }']).statusCode() == 401
        session(anna.email, People.PASSWORD).statusCode() == 401
        desk.graphql(PAGE, [first: 100]).members.nodes*.id == [administrator.id.toString()]
        desk.graphql(INVITE, [i: guest() + [email: anna.email]]).memberInvite.userErrors == []
    }

    def 'roles change from now on: what stays stays as it was, and the person sees it at the next request'() {
        given:
        def anna = people.member([Role.EXPERT, Role.SCHOOL], administrator.partnershipId)
        def phone = visitor().signIn(anna.email)

        when:
        def payload = change(anna.id, ['SCHOOL', 'EXPERT'], ['EXPERT'])

        then:
        payload == [member: [id: anna.id.toString(), name: 'Anna de Vries', email: anna.email, roles: ['EXPERT'], invited: false], userErrors: []]
        phone.graphql('{ me { roles } }').me.roles == ['EXPERT']
        grants(anna).collect { String.valueOf(it.ends_on) }.toSorted() == [LocalDate.now(Time.AMSTERDAM).minusDays(1).toString(), 'null']

        when: 'a first role that asks for a second factor'
        change(anna.id, ['EXPERT'], ['EXPERT', 'SUPPORT_MANAGER'])

        then: 'has the person sign in again'
        phone.post('/graphql', [query: '{ me { id } }']).statusCode() == 401
        json(session(anna.email, People.PASSWORD)).code == 'ENROLMENT_REQUIRED'
    }

    def 'other roles are refused: #what'() {
        given:
        def anna = people.member([Role.EXPERT], administrator.partnershipId)
        def ids = [anna: anna.id, self: administrator.id, stranger: people.member([Role.EXPERT]).id]

        expect:
        change(ids[who], seen, roles).userErrors*.code == [code]

        where:
        what                            | who        | seen              | roles         | code
        'none at all'                   | 'anna'     | ['EXPERT']        | []            | 'REQUIRED'
        'they changed meanwhile'        | 'anna'     | ['SCHOOL']        | ['EXPERT']    | 'CONFLICT'
        'the last beheerder steps down' | 'self'     | ['ADMINISTRATOR'] | ['EXPERT']    | 'LAST_ADMINISTRATOR'
        'of another partnership'        | 'stranger' | ['EXPERT']        | ['SCHOOL']    | 'NOT_FOUND'
    }

    def 'a beheerder who has not chosen a password yet does not count as another one; who has does'() {
        given:
        def guest = guest() + [roles: ['ADMINISTRATOR']]
        desk.graphql(INVITE, [i: guest])

        expect:
        change(administrator.id, ['ADMINISTRATOR'], ['EXPERT']).userErrors*.message ==
                ['Dit is de laatste beheerder die kan inloggen. Maak eerst iemand anders beheerder.']

        when:
        people.member([Role.ADMINISTRATOR], administrator.partnershipId)

        then:
        change(administrator.id, ['ADMINISTRATOR'], ['EXPERT']).member.roles == ['EXPERT']
    }

    def 'searching finds a part of the name or of the address, and a percent sign is only itself'() {
        given:
        def dirk = people.member([Role.EXPERT], administrator.partnershipId, 'Dirk 100% Zomer')
        people.member([Role.EXPERT], administrator.partnershipId, 'Anna')

        expect:
        search(wanted(dirk)) == ['Dirk 100% Zomer']

        where:
        wanted << [{ 'zomer' }, { '0% z' }, { it.email.take(20).toUpperCase() }]
    }

    def 'nobody ends the own membership, and one of another partnership is as absent'() {
        given:
        def ids = [
                self: administrator.id, stranger: people.member([Role.EXPERT]).id, absent: UUID.randomUUID()
        ]

        expect:
        desk.graphql(END, [i: [mutationId: id(), id: ids[who].toString()]]).memberEnd.userErrors*.code == [code]

        where:
        who        | code
        'self'     | 'OWN_WORK'
        'stranger' | 'NOT_FOUND'
        'absent'   | 'NOT_FOUND'
    }

    def 'the list is by name and goes on where a page ended'() {
        given:
        ['Anna', 'Dirk', 'Anna', 'Chris'].each { people.member([Role.EXPERT], administrator.partnershipId, it) }

        when:
        def pages = []
        def page = desk.graphql(PAGE, [first: 2]).members
        pages << page
        while (page.pageInfo.hasNextPage) {
            page = desk.graphql(PAGE, [first: 2, after: page.pageInfo.endCursor]).members
            pages << page
        }

        then:
        pages*.nodes*.name == [['Anna', 'Anna'], ['Bea Beheerder', 'Chris'], ['Dirk']]
    }

    def 'the role #role neither sees nor changes members'() {
        given:
        def device = visitor().signIn(people.member([role], administrator.partnershipId).email)
        def someone = people.member([Role.EXPERT], administrator.partnershipId).id.toString()

        expect:
        device.raw(PAGE, [first: 10]).errors*.extensions*.code == ['FORBIDDEN']
        device.graphql(INVITE, [i: guest()]).memberInvite.userErrors*.code == ['FORBIDDEN']
        device.graphql(AGAIN, [i: [mutationId: id(), id: someone]]).memberInviteAgain.userErrors*.code == ['FORBIDDEN']
        device.graphql(CHANGE, [i: [mutationId: id(), id: someone, seen: [[role: 'EXPERT']], grants: [[role: 'SCHOOL']]]]).memberChangeRoles.userErrors*.code == ['FORBIDDEN']
        device.graphql(END, [i: [mutationId: id(), id: someone]]).memberEnd.userErrors*.code == ['FORBIDDEN']

        where:
        role << Role.values() - Role.ADMINISTRATOR
    }

    @See('D1')
    def 'a role is given for regions and networks, and taken where it held'() {
        given:
        def els = people.member([Role.EXPERT], administrator.partnershipId)
        def (north, south) = ['Noord', 'Zuid'].collect { fixture.region(administrator.partnershipId, it) }
        def network = fixture.network(administrator.partnershipId, north)
        def places = [[role: 'EXPERT'], [role: 'PROCESS_FACILITATOR', regionId: north.toString()],
                      [role: 'PROCESS_FACILITATOR', regionId: south.toString()], [role: 'POLICY_OFFICER', networkId: network.toString()]]

        when:
        changeTo(els.id, [[role: 'EXPERT']], places)

        then:
        held(els) == [['EXPERT', null, null], ['PROCESS_FACILITATOR', north, null], ['PROCESS_FACILITATOR', south, null], ['POLICY_OFFICER', null, network]]*.collect { it?.toString() } as Set

        when: 'one place goes, the other stays as it was'
        changeTo(els.id, places, places - [places[1]])

        then:
        held(els) == [['EXPERT', null, null], ['PROCESS_FACILITATOR', south, null], ['POLICY_OFFICER', null, network]]*.collect { it?.toString() } as Set

        when: 'the whole partnership holds every region'
        changeTo(els.id, places - [places[1]], [[role: 'PROCESS_FACILITATOR'], [role: 'PROCESS_FACILITATOR', regionId: south.toString()]])

        then:
        held(els) == [['PROCESS_FACILITATOR', null, null]] as Set
    }

    def 'a role cannot hold at a place: #what'() {
        given:
        def anna = people.member([Role.EXPERT], administrator.partnershipId)
        def region = fixture.region(administrator.partnershipId)
        def ids = [region: region, network: fixture.network(administrator.partnershipId, region), strange: fixture.region(people.partnership())]

        expect:
        changeTo(anna.id, [[role: 'EXPERT']], [place(ids.collectEntries { name, id -> [name, id.toString()] })]).userErrors.collect { [it.code, it.field] } ==
                [['INVALID', ['grants']]]

        where:
        what                              | place
        'an expert of a region'           | { [role: 'EXPERT', regionId: it.region] }
        'a beheerder of a region'         | { [role: 'ADMINISTRATOR', regionId: it.region] }
        'a manager of a network'          | { [role: 'SUPPORT_MANAGER', networkId: it.network] }
        'a region and a network at once'  | { [role: 'PROCESS_FACILITATOR', regionId: it.region, networkId: it.network] }
        'a region of elsewhere'           | { [role: 'SUPPORT_MANAGER', regionId: it.strange] }
        'a network that is a region'      | { [role: 'POLICY_OFFICER', networkId: it.region] }
    }

    def 'an expert is invited with terms, and for a region; what is wrong is said at its field'() {
        given:
        def region = fixture.region(administrator.partnershipId)
        def domain = fixture.domain(administrator.partnershipId)
        def terms = [fteHundredths: 60, workDays: ['MONDAY'], domainIds: [domain.toString()], regionIds: [region.toString()]]
        def guest = guest() + [grants: [[role: 'SUPPORT_MANAGER', regionId: region.toString()]], terms: terms]

        expect:
        desk.graphql(INVITE, [i: guest + [mutationId: id(), terms: terms + [fteHundredths: 0, workDays: []]]]).memberInvite.userErrors*.field ==
                [['fteHundredths'], ['workDays']]

        when:
        def payload = desk.graphql(INVITE, [i: guest]).memberInvite

        then:
        payload.userErrors == []
        desk.graphql('query($id: ID!) { member(id: $id) { grants { role region { id } } } workingTerms(expertId: $id) { version periods { startsOn fteHundredths } } }',
                [id: guest.id]) == [member: [grants: [[role: 'EXPERT', region: null], [role: 'SUPPORT_MANAGER', region: [id: region.toString()]]]],
                                    workingTerms: [version: 1, periods: [[startsOn: LocalDate.now(Time.AMSTERDAM).toString(), fteHundredths: 60]]]]
    }

    @See('D1')
    def 'who leads a running traject stays an expert until somebody took it over'() {
        given:
        def anna = people.member([Role.EXPERT], administrator.partnershipId)
        def traject = fixture.traject(administrator.partnershipId, anna)

        expect: 'another role beside it is no matter'
        change(anna.id, ['EXPERT'], ['SCHOOL']).userErrors.collect { [it.code, it.field] } == [['EXPERT_AT_WORK', ['grants']]]
        change(anna.id, ['EXPERT'], ['EXPERT', 'SCHOOL']).userErrors == []

        when:
        people.sql().withCloseable { it.executeUpdate("UPDATE traject SET state = 'CLOSED' WHERE id = ?", [People.bytes(traject)]) }

        then:
        change(anna.id, ['EXPERT', 'SCHOOL'], ['SCHOOL']).userErrors == []
    }

    private Map change(UUID member, List<String> seen, List<String> roles) {
        changeTo(member, seen.collect { [role: it] }, roles.collect { [role: it] })
    }

    private Map changeTo(UUID member, List<Map> seen, List<Map> grants) {
        desk.graphql(CHANGE, [i: [mutationId: id(), id: member.toString(), seen: seen, grants: grants]]).memberChangeRoles
    }

    private Set<List<String>> held(People.Member member) {
        desk.graphql('query($id: ID!) { member(id: $id) { grants { role region { id } network { id } } } }', [id: member.id.toString()]).member.grants
                .collect { [it.role, it.region?.id, it.network?.id] } as Set
    }

    private List<String> search(String wanted) {
        desk.graphql('query($s: String) { members(first: 10, search: $s) { nodes { name } } }', [s: wanted]).members.nodes*.name
    }

    private List<Map> grants(People.Member member) {
        people.sql().withCloseable { it.rows('SELECT role, ends_on FROM role_grant WHERE membership_id = ?', [People.bytes(member.id)]) }
    }

    private static Map guest() {
        [mutationId: id(), id: id(), name: 'Zoë Jansen', email: "${UUID.randomUUID()}@voorbeeld.nl".toString(),
         roles: ['EXPERT', 'SUPPORT_MANAGER']]
    }

    private static String id() {
        UUID.randomUUID()
    }
}
