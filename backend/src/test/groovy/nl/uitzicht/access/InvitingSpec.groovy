package nl.uitzicht.access

import jakarta.inject.Inject
import nl.uitzicht.People
import nl.uitzicht.platform.database.Transactions
import nl.uitzicht.platform.tenancy.Role
import nl.uitzicht.platform.tenancy.Tid

class InvitingSpec extends AccessSpecification {
    @Inject
    Invite invite
    @Inject
    InviteAdministrator inviteAdministrator
    @Inject
    Transactions transactions

    def 'who is invited chooses a password by the link in the mail and comes in with the roles'() {
        given:
        def email = fresh()
        def membership = new Tid(people.partnership('SWV Voorbeeld'), UUID.randomUUID())

        when:
        transactions.write { invite.invite(membership, " ${email.toUpperCase()} ".toString(), 'Zoë Jansen', [Grant.whole(Role.EXPERT)] as Set) }
        def mail = mailsTo(email).first()

        then:
        mail.startsWith('Dag Zoë Jansen,\n\nSWV Voorbeeld nodigt je uit')
        session(email).statusCode() == 401

        when:
        assert choose(secretIn(mail)).statusCode() == 204
        def me = visitor().signIn(email, NEW_PASSWORD).graphql('{ me { id name roles } }').me

        then:
        me == [id: membership.id().toString(), name: 'Zoë Jansen', roles: ['EXPERT']]
    }

    def 'an invitation is good for 72 hours'() {
        given:
        def email = fresh()
        transactions.write { invite.invite(new Tid(people.partnership(), UUID.randomUUID()), email, 'Zoë', [Grant.whole(Role.EXPERT)] as Set) }
        def secret = secretIn(mailsTo(email).first())

        expect:
        people.sql().with {
            def row = firstRow('SELECT TIMESTAMPDIFF(MINUTE, UTC_TIMESTAMP(6), expires_at) AS minutes FROM account_link WHERE id = ?',
                    [Secrets.hash(secret)])
            close()
            (row.minutes as int) in (72 * 60 - 2)..(72 * 60)
        }
    }

    def 'a member of another partnership keeps the password and enters both'() {
        given:
        def anna = people.member([Role.EXPERT])
        def other = people.partnership('Ander verband')

        when:
        transactions.write { invite.invite(new Tid(other, UUID.randomUUID()), anna.email, 'Anna', [Grant.whole(Role.EXPERT)] as Set) }

        then:
        with(mailsTo(anna.email).first()) {
            it.contains('het wachtwoord dat je al hebt') && !it.contains('#')
        }
        [anna.partnershipId, other].every { partnership ->
            def device = visitor()
            device.post('/api/session', [email: anna.email, password: People.PASSWORD, partnershipId: partnership.toString()])
            device.graphql('{ me { partnership { id } } }').me.partnership.id == partnership.toString()
        }
    }

    def 'an invitation that is undone leaves neither member nor mail'() {
        given:
        def email = fresh()

        when:
        transactions.write({ invite.invite(new Tid(people.partnership(), UUID.randomUUID()), email, 'Zoë', [Grant.whole(Role.EXPERT)] as Set) }, { false })

        then:
        mailsTo(email).isEmpty()
        people.sql().with {
            def row = firstRow('SELECT id FROM account WHERE email = ?', [email])
            close()
            row == null
        }
    }

    def 'the command makes a partnership once, and its first administrator chooses a password and ties an app'() {
        given:
        def email = fresh()
        def name = "SWV Één & Twee ${UUID.randomUUID()}".toString()

        when:
        def printed = inviteAdministrator.invite(email, name)
        inviteAdministrator.invite(fresh(), name)

        then:
        printed.contains("$email is invited as administrator of $name (swv-een-twee-")
        choose(secretIn(printed)).statusCode() == 204
        json(session(email)).code == 'ENROLMENT_REQUIRED'
        people.sql().with {
            def row = firstRow('SELECT COUNT(*) AS n FROM partnership WHERE name = ?', [name])
            close()
            row.n == 1
        }
    }

    def 'the command once more gives a fresh link to the same member'() {
        given:
        def email = fresh()
        def name = "SWV Twee keer ${UUID.randomUUID()}".toString()
        def first = secretIn(inviteAdministrator.invite(email, name))
        def second = secretIn(inviteAdministrator.invite(" ${email.toUpperCase()}".toString(), name))

        expect:
        first != second
        choose(second).statusCode() == 204
        inviteAdministrator.invite(email, name).contains('There is a password already')
        people.sql().withCloseable {
            it.firstRow('SELECT COUNT(*) AS n FROM membership m JOIN account a ON a.id = m.account_id WHERE a.email = ?', [email]).n == 1
        }
        people.sql().withCloseable {
            it.firstRow('SELECT COUNT(*) AS n FROM role_grant g JOIN membership m ON m.id = g.membership_id JOIN account a ON a.id = m.account_id WHERE a.email = ?', [email]).n == 1
        }
    }

    def 'the command refuses what is no address or no name'() {
        when:
        inviteAdministrator.invite(email, name)

        then:
        thrown IllegalArgumentException

        where:
        email         | name
        'geen-adres'  | 'SWV'
        '@school.nl'  | 'SWV'
        'a@school.nl' | '&'
    }

    private static String fresh() {
        "${UUID.randomUUID()}@voorbeeld.nl"
    }
}
