package nl.uitzicht.access

import groovy.json.JsonSlurper
import jakarta.inject.Inject
import java.util.concurrent.Callable
import java.util.concurrent.Executors
import nl.uitzicht.ApiSpecification
import nl.uitzicht.People
import nl.uitzicht.Server
import nl.uitzicht.platform.tenancy.Role

class SigningInSpec extends ApiSpecification {
    @Inject
    People people

    def "a person signs in and is who they are"() {
        given:
        def anna = people.member([Role.EXPERT])

        when:
        def server = visitor().signIn(anna.email)

        then:
        with(server.graphql('{ me { id name roles partnership { id } } }').me) {
            id == anna.id.toString()
            roles == ['EXPERT']
            partnership.id == anna.partnershipId.toString()
        }
    }

    def "a wrong password and an unknown address get the same answer"() {
        given:
        def anna = people.member([Role.EXPERT])

        expect:
        def answers = [anna.email, 'niemand@voorbeeld.nl'].collect { visitor().post('/api/session', [email: it, password: 'fout']) }
        answers*.statusCode() == [401, 401]
        answers*.body().toSet().size() == 1
    }

    def "after ten failures the account waits, and says how long"() {
        given:
        def anna = people.member([Role.EXPERT])
        10.times { visitor().post('/api/session', [email: anna.email, password: 'fout']) }

        when:
        def answer = visitor().post('/api/session', [email: anna.email, password: 'een-lang-wachtwoord'])

        then:
        answer.statusCode() == 429
        answer.headers().firstValue('retry-after').get().toInteger() in 1..901
    }

    def "of twenty attempts at the same moment ten are judged"() {
        given:
        def anna = people.member([Role.EXPERT])
        def pool = Executors.newVirtualThreadPerTaskExecutor()

        when:
        def answers = (1..20).collect { pool.submit({ visitor().post('/api/session', [email: anna.email, password: 'fout']).statusCode() } as Callable) }*.get()

        then:
        answers.count(401) <= 10
        answers.count(429) >= 10
        answers.toSet() - [401, 429] == [] as Set

        cleanup:
        pool.close()
    }

    def "who signs out after the access token ended, ends the session too"() {
        given:
        def anna = people.member([Role.EXPERT])
        def phone = visitor().signIn(anna.email)
        def kept = new Server(server.URI).tap { cookies = new HashMap(phone.cookies) }
        phone.cookies.keySet().removeIf { !it.toLowerCase().contains('refresh') }

        when:
        def answer = phone.send('DELETE', '/api/session', null)

        then:
        kept.cookies.size() == 2
        answer.statusCode() == 204
        phone.cookies == [:]
        kept.post('/api/session/refresh', [:]).statusCode() == 401
        kept.post('/graphql', [query: '{ me { id } }']).statusCode() == 401
    }

    def "who works for two partnerships is asked which, and each is entered by choice"() {
        given:
        def anna = people.member([Role.EXPERT])
        def other = people.also(anna, [Role.EXPERT])
        def asked = { Map choice -> visitor().post('/api/session', [email: anna.email, password: 'een-lang-wachtwoord', *: choice]) }

        when:
        def answer = asked([:])
        def told = new JsonSlurper().parseText(answer.body())

        then:
        answer.statusCode() == 401
        told.code == 'PARTNERSHIP_REQUIRED'
        told.partnerships*.id.toSet() == [anna.partnershipId, other.partnershipId]*.toString().toSet()
        told.partnerships.every { it.name }

        and:
        [anna, other].every { one ->
            def entered = asked([partnershipId: one.partnershipId.toString()])
            entered.statusCode() == 200 && new JsonSlurper().parseText(entered.body()).membershipId == one.id.toString()
        }

        and: 'one that is not theirs is no choice, and a wrong password tells nothing'
        new JsonSlurper().parseText(asked([partnershipId: UUID.randomUUID().toString()]).body()).code == 'PARTNERSHIP_REQUIRED'
        !visitor().post('/api/session', [email: anna.email, password: 'fout']).body().contains('PARTNERSHIP')
    }

    def "a session that was ended on another device holds no longer"() {
        given:
        def anna = people.member([Role.EXPERT])
        def phone = visitor().signIn(anna.email)
        def laptop = visitor().signIn(anna.email)
        def phoneSession = phone.graphql('{ mySessions(first: 10) { nodes { id current } } }').mySessions.nodes.find { it.current }.id

        when:
        def ended = laptop.graphql('mutation($i: SessionEndInput!) { sessionEnd(input: $i) { endedId userErrors { code } } }',
                [i: [mutationId: UUID.randomUUID().toString(), id: phoneSession]])

        then:
        ended.sessionEnd.endedId == phoneSession
        phone.post('/graphql', [query: '{ me { id } }']).statusCode() == 401
        phone.post('/api/session/refresh', [:]).statusCode() == 401
    }

    def "a lost answer to a refresh costs nothing, but a copied token ends the session"() {
        given:
        def anna = people.member([Role.EXPERT])
        def phone = visitor().signIn(anna.email)
        def stolen = new Server(server.URI).tap { cookies = new HashMap(phone.cookies) }

        when: 'the answer to the first refresh never arrives, and the phone asks again with the old token'
        def lost = new Server(server.URI).tap { cookies = new HashMap(phone.cookies) }
        assert lost.post('/api/session/refresh', [:]).statusCode() == 200
        def again = phone.post('/api/session/refresh', [:])

        then:
        again.statusCode() == 200
        phone.cookies.refresh == lost.cookies.refresh

        when: 'the successor has been used, and then somebody shows the old token'
        assert phone.post('/api/session/refresh', [:]).statusCode() == 200
        def theft = stolen.post('/api/session/refresh', [:])

        then:
        theft.statusCode() == 401
        phone.post('/graphql', [query: '{ me { id } }']).statusCode() == 401
    }

    def "a change with cookies but without the app's own header is refused"() {
        given:
        def anna = people.member([Role.EXPERT])
        def phone = visitor().signIn(anna.email)

        expect:
        phone.post('/graphql', [query: '{ me { id } }'], [:]).statusCode() == 403
    }

    def "without a session only __typename is answered"() {
        expect:
        visitor().post('/graphql', [query: '{ __typename }']).statusCode() == 200
        visitor().post('/graphql', [query: '{ me { id } }']).statusCode() == 401
    }
}
