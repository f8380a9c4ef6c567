package nl.uitzicht.access

import java.time.LocalDate
import java.util.concurrent.Callable
import java.util.concurrent.Executors
import nl.uitzicht.People
import nl.uitzicht.platform.tenancy.Role
import spock.util.concurrent.PollingConditions

class ForgottenPasswordSpec extends AccessSpecification {
    def soon = new PollingConditions(timeout: 60)

    def 'who forgot the password gets a link, chooses another one, and every session ends'() {
        given:
        def anna = people.member([Role.EXPERT])
        def phone = visitor().signIn(anna.email)
        def secret = forgotten(anna.email)

        when:
        def answer = choose(secret)

        then:
        answer.statusCode() == 204
        session(anna.email).statusCode() == 200
        session(anna.email, People.PASSWORD).statusCode() == 401
        phone.post('/graphql', [query: '{ me { id } }']).statusCode() == 401
        phone.post('/api/session/refresh', [:]).statusCode() == 401
    }

    def 'a known and an unknown address get the same answer, and only the known one a mail'() {
        given:
        def anna = people.member([Role.EXPERT])
        def nobody = "${UUID.randomUUID()}@voorbeeld.nl".toString()

        when:
        def answers = [nobody, anna.email].collect { ask(it) }

        then:
        answers*.statusCode() == [202, 202]
        answers*.body().toSet().size() == 1
        soon.eventually { assert mailsTo(anna.email).size() == 1 }
        mailsTo(nobody).isEmpty()
    }

    def 'a link works once'() {
        given:
        def anna = people.member([Role.EXPERT])
        def secret = forgotten(anna.email)

        expect:
        choose(secret).statusCode() == 204
        with(choose(secret, 'een-derde-lang-wachtwoord')) {
            statusCode() == 410 && json(it) == [code: 'LINK_GONE']
        }
        session(anna.email).statusCode() == 200
    }

    def 'two who use one link at once: one of them is too late'() {
        given:
        def anna = people.member([Role.EXPERT])
        def secret = forgotten(anna.email)

        when:
        def answers = Executors.newVirtualThreadPerTaskExecutor().withCloseable { threads ->
            threads.invokeAll((1..4).collect { number -> { -> choose(secret, "wachtwoord-van-nummer-$number").statusCode() } as Callable })*.get()
        }

        then:
        answers.sort() == [204, 410, 410, 410]
    }

    def 'a link of more than an hour ago leads nowhere, and a newer link replaces an older one'() {
        given:
        def anna = people.member([Role.EXPERT])
        def older = forgotten(anna.email)
        def newer = forgotten(anna.email, 2)
        assert choose(older).statusCode() == 410

        when:
        people.sql().with {
            executeUpdate('UPDATE account_link SET expires_at = UTC_TIMESTAMP(6) WHERE id = ?', [Secrets.hash(newer)])
            close()
        }

        then:
        choose(newer).statusCode() == 410
    }

    def 'a password that is too easy is refused and the link still works: #password'() {
        given:
        def secret = forgotten(people.member([Role.EXPERT]).email)

        expect:
        with(choose(secret, password)) {
            statusCode() == 422 && json(it) == [code: 'PASSWORD_WEAK']
        }
        choose(secret).statusCode() == 204

        where:
        password << ['elf-tekens!', 'aaaaaaaaaaaaaaaa', 'x' * 201]
    }

    def 'somebody whose membership ended, or whose account is disabled, gets no mail'() {
        given:
        def gone = people.member([Role.EXPERT])
        def disabled = people.member([Role.EXPERT])
        def known = people.member([Role.EXPERT])
        people.sql().with {
            executeUpdate('UPDATE membership SET ends_on = ? WHERE id = ?', [LocalDate.of(2024, 7, 31), People.bytes(gone.id)])
            executeUpdate('UPDATE account SET disabled_at = UTC_TIMESTAMP(6) WHERE email = ?', [disabled.email])
            close()
        }

        when:
        [gone, disabled, known].each { ask(it.email) }

        then:
        soon.eventually { assert mailsTo(known.email).size() == 1 }
        mailsTo(gone.email).isEmpty() && mailsTo(disabled.email).isEmpty()
    }

    def 'one person gets three mails in a quarter of an hour at the most'() {
        given:
        def anna = people.member([Role.EXPERT])

        when:
        (1..3).each { forgotten(anna.email, it) }
        def fourth = ask(anna.email)
        def known = people.member([Role.EXPERT])
        forgotten(known.email)

        then:
        fourth.statusCode() == 202
        mailsTo(anna.email).size() == 3
    }

    private ask(String email) {
        visitor().post('/api/password/forgotten', [email: email])
    }

    private String forgotten(String email, int mails = 1) {
        assert ask(email.toUpperCase()).statusCode() == 202
        soon.eventually { assert mailsTo(email).size() == mails }
        secretIn(mailsTo(email).last())
    }
}
