package nl.uitzicht.access

import nl.uitzicht.People
import nl.uitzicht.Server
import nl.uitzicht.platform.database.UuidBytes
import nl.uitzicht.platform.tenancy.Role
import spock.lang.See

class ResettingSecondFactorSpec extends AccessSpecification {
    static final RESET = 'mutation($i: MemberResetSecondFactorInput!) { memberResetSecondFactor(input: $i) { member { id secondFactor } userErrors { code message } } }'

    People.Member administrator
    Server desk

    def setup() {
        administrator = people.member([Role.ADMINISTRATOR], people.partnership('SWV Voorbeeld'), 'Bea Beheerder')
        desk = visitor().signIn(administrator.email)
    }

    def 'the beheerder takes the app of somebody, who is signed out, gets a mail and ties one anew'() {
        given:
        def person = withoutApp(Role.SUPPORT_MANAGER, administrator.partnershipId)
        def app = tied(person)
        assert desk.graphql('query($id: ID!) { member(id: $id) { secondFactor } }', [id: person.id.toString()]).member.secondFactor

        when:
        def answer = reset(person.id)

        then:
        answer == [member: [id: person.id.toString(), secondFactor: false], userErrors: []]
        app.device.post('/graphql', [query: '{ me { id } }']).statusCode() == 401
        app.device.post('/api/session/refresh', [:]).statusCode() == 401
        mailsTo(person.email).size() == 1
        mailsTo(person.email)[0].startsWith('Dag Anna de Vries,\n\nBea Beheerder, beheerder bij SWV Voorbeeld, maakte de app met codes los van je account.')
        acts(person) == [['memberResetSecondFactor', administrator.id]]

        when:
        def asked = json(session(person.email, People.PASSWORD))

        then:
        asked.code == 'ENROLMENT_REQUIRED'
        asked.secret != app.secret
        session(person.email, People.PASSWORD, app.codes[0]).statusCode() == 401

        when:
        def again = tied(person)

        then:
        again.codes.size() == 10
        session(person.email, People.PASSWORD, app.codes[0]).statusCode() == 401
    }

    def 'without an app nobody gets a mail'() {
        given:
        def anna = people.member([Role.EXPERT], administrator.partnershipId)

        expect:
        reset(anna.id).userErrors == []
        mailsTo(anna.email) == []
    }

    @See('D2')
    def 'an account that another partnership counts on stays as it is, until that ended'() {
        given:
        def person = withoutApp(Role.SUPPORT_MANAGER, administrator.partnershipId)
        def app = tied(person)
        def other = people.also(person, [Role.EXPERT])

        when:
        def refused = reset(person.id)

        then:
        refused.member == null
        refused.userErrors*.code == ['MEMBER_ELSEWHERE']
        refused.userErrors[0].message.startsWith('Deze persoon werkt ook voor een ander samenwerkingsverband.')
        app.device.graphql('{ me { recoveryCodesLeft } }').me.recoveryCodesLeft == 10
        acts(person) == []

        when:
        people.sql().withCloseable { it.executeUpdate("UPDATE membership SET ends_on = '2021-07-31' WHERE id = ?", [People.bytes(other.id)]) }

        then:
        reset(person.id).userErrors == []
    }

    def 'refused for #who'() {
        given:
        def ids = [self: administrator.id, stranger: people.member([Role.SUPPORT_MANAGER]).id, absent: UUID.randomUUID()]

        expect:
        reset(ids[who]).userErrors*.code == [code]

        where:
        who        | code
        'self'     | 'OWN_WORK'
        'stranger' | 'NOT_FOUND'
        'absent'   | 'NOT_FOUND'
    }

    def 'the role #role takes no app from anybody'() {
        given:
        def person = withoutApp(Role.SUPPORT_MANAGER, administrator.partnershipId)
        def app = tied(person)
        desk = visitor().signIn(people.member([role], administrator.partnershipId).email)

        expect:
        reset(person.id).userErrors*.code == ['FORBIDDEN']
        app.device.graphql('{ me { recoveryCodesLeft } }').me.recoveryCodesLeft == 10

        where:
        role << Role.values() - Role.ADMINISTRATOR
    }

    private Map reset(UUID id) {
        desk.graphql(RESET, [i: [mutationId: UUID.randomUUID().toString(), id: id.toString()]]).memberResetSecondFactor
    }

    private List<List> acts(People.Member person) {
        people.sql().withCloseable {
            it.rows('SELECT action, membership_id FROM audit_event WHERE partnership_id = ? AND subject_id = ?', [People.bytes(person.partnershipId), People.bytes(person.id)])
                    .collect { row -> [row.action, UuidBytes.fromBytes(row.membership_id)] }
        }
    }
}
