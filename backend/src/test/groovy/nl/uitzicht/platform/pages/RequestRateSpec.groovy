package nl.uitzicht.platform.pages

import jakarta.inject.Inject
import java.net.http.HttpResponse
import nl.uitzicht.OwnApplicationSpecification
import nl.uitzicht.People
import nl.uitzicht.Server
import nl.uitzicht.platform.tenancy.Role

/** How many requests one may make in a minute, by member and, without signing in, by address (architecture rule 12). */
class RequestRateSpec extends OwnApplicationSpecification {
    private static final int MOST = 20
    private static final String ASKED = '{ __typename }'
    @Inject
    People people

    @Override
    Map<String, String> getProperties() {
        super.properties + ['uitzicht.requests-a-minute': "$MOST".toString()]
    }

    def "a member who asks more waits, on every path, and may again after the wait; nobody else notices"() {
        given:
        def somebody = visitor().signIn(people.member([Role.ADMINISTRATOR]).email)
        def somebodyElse = visitor().signIn(people.member([Role.EXPERT]).email)

        when:
        def answers = untilRefused(somebody)

        then:
        answers.size() > MOST
        answers.init()*.statusCode().every { it == 200 }
        wait(answers.last()) in 1..(60.intdiv(MOST) + 1)
        somebody.post('/api/uploads', 'a;b', ['X-Uitzicht': '1', 'Content-Type': 'text/csv']).statusCode() == 429
        somebodyElse.post('/graphql', [query: ASKED]).statusCode() == 200

        when:
        sleep(wait(answers.last()) * 1_000)

        then:
        somebody.post('/graphql', [query: ASKED]).statusCode() == 200
    }

    def "without signing in the address is counted, on the API only: signing in and the links of schools stay open"() {
        when:
        def answers = untilRefused(visitor())

        then:
        answers.size() > MOST
        visitor().signIn(people.member([Role.EXPERT]).email).post('/graphql', [query: ASKED]).statusCode() == 200
        (0..MOST).every { visitor().post('/api/session', [email: "niemand$it@example.nl", password: 'onbekend']).statusCode() == 401 }
    }

    private static List<HttpResponse<String>> untilRefused(Server server) {
        List<HttpResponse<String>> answers = []
        while (answers.size() < 10 * MOST && answers.every { it.statusCode() != 429 }) {
            answers << server.post('/graphql', [query: ASKED])
        }
        answers
    }

    private static int wait(HttpResponse<String> refused) {
        refused.headers().firstValue('Retry-After').orElseThrow().toInteger()
    }
}
