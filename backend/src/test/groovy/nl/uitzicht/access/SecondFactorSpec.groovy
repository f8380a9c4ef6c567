package nl.uitzicht.access

import nl.uitzicht.People
import nl.uitzicht.platform.tenancy.Role

class SecondFactorSpec extends AccessSpecification {
    def 'the first time the role #role gets a secret, and comes in with a code of it and ten recovery codes'() {
        given:
        def person = withoutApp(role)

        when:
        def asked = session(person.email, People.PASSWORD)

        then:
        asked.statusCode() == 401
        json(asked).code == 'ENROLMENT_REQUIRED'
        json(asked).uri == "otpauth://totp/Uitzicht:${person.email.replace('@', '%40')}?secret=${json(asked).secret}&issuer=Uitzicht"

        and: 'asking again gives the same secret'
        json(session(person.email, People.PASSWORD)).secret == json(asked).secret

        when:
        def admitted = session(person.email, People.PASSWORD, code(json(asked).secret))

        then:
        admitted.statusCode() == 200
        json(admitted).recoveryCodes.toSet().size() == 10
        admitted.headers().allValues('set-cookie').any { it.startsWith('refresh=') && it =~ /Max-Age=43200/ }

        where:
        role << [Role.SUPPORT_MANAGER, Role.PROCESS_FACILITATOR, Role.POLICY_OFFICER, Role.ADMINISTRATOR]
    }

    def 'an expert and a school need no app'() {
        expect:
        session(people.member([Role.EXPERT, Role.SCHOOL]).email, People.PASSWORD).statusCode() == 200
    }

    def 'a code is asked each time, works once, and only around its own half minute'() {
        given:
        def person = withoutApp(Role.SUPPORT_MANAGER)
        def secret = json(session(person.email, People.PASSWORD)).secret
        def used = code(secret)
        assert session(person.email, People.PASSWORD, used).statusCode() == 200

        expect:
        json(session(person.email, People.PASSWORD)) == [code: 'CODE_REQUIRED']
        json(session(person.email, People.PASSWORD, used)) == [code: 'SIGN_IN_FAILED']
        json(session(person.email, People.PASSWORD, code(secret, -1))) == [code: 'SIGN_IN_FAILED']
        json(session(person.email, People.PASSWORD, code(secret, 3))) == [code: 'SIGN_IN_FAILED']
        session(person.email, People.PASSWORD, code(secret, 1)).statusCode() == 200
    }

    def 'a recovery code stands in for a lost phone, once, however it is typed'() {
        given:
        def person = withoutApp(Role.ADMINISTRATOR)
        def secret = json(session(person.email, People.PASSWORD)).secret
        String recovery = json(session(person.email, People.PASSWORD, code(secret))).recoveryCodes[0]
        def typed = recovery.toLowerCase().toList().collate(4)*.join('').join(' - ')

        expect:
        session(person.email, People.PASSWORD, typed).statusCode() == 200
        session(person.email, People.PASSWORD, recovery).statusCode() == 401
        session(person.email, People.PASSWORD, 'ABCDEFGHIJKLMNOP').statusCode() == 401
    }

    def 'a wrong password with a right code says no more than any other failure'() {
        given:
        def person = withoutApp(Role.SUPPORT_MANAGER)
        def secret = json(session(person.email, People.PASSWORD)).secret

        expect:
        json(session(person.email, 'fout', code(secret))) == [code: 'SIGN_IN_FAILED']
        json(session(person.email, 'fout')) == [code: 'SIGN_IN_FAILED']
    }

    def 'codes cannot be guessed for long'() {
        given:
        def person = people.member([Role.SUPPORT_MANAGER])

        when:
        def answers = (1..11).collect { session(person.email, People.PASSWORD, '00000000000000' + (10 + it)).statusCode() }

        then:
        answers == [401] * 10 + [429]
    }

    def 'a database that leaks does not give the secret away'() {
        given:
        def person = withoutApp(Role.SUPPORT_MANAGER)
        def secret = json(session(person.email, People.PASSWORD)).secret

        expect:
        people.sql().with {
            def sealed = firstRow('SELECT sealed_secret FROM second_factor f JOIN account a ON a.id = f.account_id WHERE a.email = ?',
                    [person.email]).sealed_secret
            close()
            sealed.length == 12 + 20 + 16 && Base32.text(sealed[12..31] as byte[]) != secret
        }
    }
}
