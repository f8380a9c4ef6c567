package nl.uitzicht.platform.pages

import io.micronaut.http.HttpRequest
import io.micronaut.http.server.util.HttpClientAddressResolver
import jakarta.inject.Inject
import nl.uitzicht.ApiSpecification
import spock.lang.Specification

class ClientAddressSpec extends Specification {
    def "behind #proxies proxies, #passed comes from #address"() {
        given:
        def passedOn = HttpRequest.GET('/')
        passed.each { passedOn.header('X-Forwarded-For', it) }
        def request = Stub(HttpRequest) {
            getHeaders() >> passedOn.headers
            getRemoteAddress() >> new InetSocketAddress('192.0.2.9', 4711)
        }

        expect:
        new ClientAddress(proxies).resolve(request) == address

        where:
        proxies | passed                                   || address
        0       | []                                       || '192.0.2.9'
        0       | ['203.0.113.5']                          || '192.0.2.9'
        1       | ['203.0.113.5']                          || '203.0.113.5'
        1       | ['198.51.100.7, 203.0.113.5']            || '203.0.113.5'
        1       | ['198.51.100.7', '203.0.113.5']          || '203.0.113.5'
        2       | ['198.51.100.7,203.0.113.5, 10.0.0.2']   || '203.0.113.5'
        1       | []                                       || '192.0.2.9'
        2       | ['203.0.113.5']                          || '192.0.2.9'
    }
}

class OwnAddressSpec extends ApiSpecification {
    @Inject
    HttpClientAddressResolver addresses

    def "the application counts by it"() {
        expect:
        addresses instanceof ClientAddress
    }
}
