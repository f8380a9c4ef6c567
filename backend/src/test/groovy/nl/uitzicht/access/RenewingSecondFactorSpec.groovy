package nl.uitzicht.access

import nl.uitzicht.People
import nl.uitzicht.Server
import nl.uitzicht.platform.tenancy.Role

class RenewingSecondFactorSpec extends AccessSpecification {
    def 'new recovery codes are made after #how, and those of before stop working'() {
        given:
        def person = withoutApp(Role.SUPPORT_MANAGER)
        def app = tied(person)
        assert left(app.device) == 10

        when:
        def renewed = app.device.post('/api/second-factor/codes', [proof: proof(app.secret)])

        then:
        renewed.statusCode() == 200
        json(renewed).recoveryCodes.toSet().size() == 10
        json(renewed).recoveryCodes.disjoint(app.codes)

        and:
        session(person.email, People.PASSWORD, app.codes[0]).statusCode() == 401
        session(person.email, People.PASSWORD, json(renewed).recoveryCodes[0]).statusCode() == 200
        left(app.device) == 9
        acts(person) == ['secondFactorRenew']

        where:
        how            | proof
        'the password' | { People.PASSWORD }
        'a fresh code' | { code(it, 1).toList().collate(3)*.join('').join(' ') }
    }

    def 'another app takes the place of the one of now once it showed a code'() {
        given:
        def person = withoutApp(Role.ADMINISTRATOR)
        def app = tied(person)

        when:
        def proposed = app.device.post('/api/second-factor/app', [proof: People.PASSWORD])
        def other = json(proposed).secret

        then:
        other != app.secret
        json(proposed).uri.contains("secret=$other&")

        and: 'until then the app of now holds'
        app.device.post('/api/second-factor/app/code', [proof: code(app.secret)]).statusCode() == 422
        session(person.email, People.PASSWORD, code(app.secret, 1)).statusCode() == 200
        session(person.email, People.PASSWORD, app.codes[0]).statusCode() == 200

        when:
        def confirmed = app.device.post('/api/second-factor/app/code', [proof: code(other)])

        then:
        confirmed.statusCode() == 200
        session(person.email, People.PASSWORD, code(other)).statusCode() == 401
        session(person.email, People.PASSWORD, code(app.secret, 1)).statusCode() == 401
        session(person.email, People.PASSWORD, app.codes[1]).statusCode() == 401
        session(person.email, People.PASSWORD, json(confirmed).recoveryCodes[0]).statusCode() == 200
        session(person.email, People.PASSWORD, code(other, 1)).statusCode() == 200
        acts(person) == ['secondFactorRenew']

        and: 'it is proposed once'
        app.device.post('/api/second-factor/app/code', [proof: code(other, 1)]).statusCode() == 410
    }

    def 'another app is to be confirmed within a quarter of an hour'() {
        given:
        def person = withoutApp(Role.ADMINISTRATOR)
        def app = tied(person)
        def other = json(app.device.post('/api/second-factor/app', [proof: People.PASSWORD])).secret

        when:
        people.sql().withCloseable {
            assert it.executeUpdate('UPDATE second_factor SET next_until = next_until - INTERVAL 15 MINUTE WHERE next_secret IS NOT NULL AND account_id = (SELECT id FROM account WHERE email = ?)', [person.email]) == 1
        }

        then:
        app.device.post('/api/second-factor/app/code', [proof: code(other)]).statusCode() == 410
        session(person.email, People.PASSWORD, code(app.secret, 1)).statusCode() == 200
    }

    def 'nothing is renewed on #what'() {
        given:
        def person = withoutApp(Role.ADMINISTRATOR)
        def app = tied(person)

        expect:
        ['codes', 'app'].every { app.device.post("/api/second-factor/$it", [proof: proof(app)]).statusCode() == status }
        session(person.email, People.PASSWORD, app.codes[0]).statusCode() == 200
        acts(person) == []

        where:
        what                   | status | proof
        'a wrong password'     | 422    | { 'een-ander-wachtwoord' }
        'a wrong code'         | 422    | { code(it.secret, 5) }
        'a code that was used' | 422    | { code(it.secret) }
        'a recovery code'      | 422    | { it.codes[1] }
        'nothing'              | 400    | { null }
    }

    def 'who is not signed in renews nothing, nor who has no app'() {
        expect:
        ['codes', 'app', 'app/code'].every {
            visitor().post("/api/second-factor/$it", [proof: People.PASSWORD]).statusCode() == 401
        }

        when:
        def expert = visitor().signIn(people.member([Role.EXPERT]).email)

        then:
        left(expert) == null
        ['codes', 'app', 'app/code'].every { expert.post("/api/second-factor/$it", [proof: People.PASSWORD]).statusCode() == 410 }
    }

    def 'a proof cannot be guessed for long'() {
        given:
        def app = tied(withoutApp(Role.SUPPORT_MANAGER))

        when:
        def answers = (1..11).collect { app.device.post('/api/second-factor/codes', [proof: "fout$it".toString()]) }

        then:
        answers*.statusCode() == [422] * 10 + [429]
        answers.last().headers().firstValue('Retry-After').present
    }

    private static Integer left(Server device) {
        device.graphql('{ me { recoveryCodesLeft } }').me.recoveryCodesLeft
    }

    private List<String> acts(People.Member person) {
        people.sql().withCloseable {
            it.rows('SELECT action FROM audit_event WHERE partnership_id = ? AND subject_id = ?', [People.bytes(person.partnershipId), People.bytes(person.id)])*.action
        }
    }
}
