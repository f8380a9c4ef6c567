package nl.uitzicht

import groovy.json.JsonOutput
import groovy.json.JsonSlurper
import java.net.http.HttpClient
import java.net.http.HttpRequest
import java.net.http.HttpResponse
import java.util.concurrent.ConcurrentHashMap

/** Talks to the running application as a browser would: over HTTP, with cookies. */
class Server {
    private static final Map<String, Integer> USED_CODES = new ConcurrentHashMap<>()
    private final URI address
    private final HttpClient http = HttpClient.newBuilder().build()
    Map<String, String> cookies = [:]

    Server(URI address) {
        this.address = address
    }

    /** Signs in, with the next recovery code where a code is asked, and keeps the cookies. */
    Server signIn(String email, String password = 'een-lang-wachtwoord') {
        def answer = post('/api/session', [email: email, password: password])
        if (answer.body().contains('CODE_REQUIRED')) {
            def code = People.RECOVERY_CODES[USED_CODES.merge(email, 1, Integer::sum) - 1]
            answer = post('/api/session', [email: email, password: password, code: code])
        }
        assert answer.statusCode() == 200
        this
    }

    HttpResponse<String> post(String path, Object body, Map<String, String> headers = ['X-Uitzicht': '1']) {
        send('POST', path, body instanceof CharSequence ? body.toString() : JsonOutput.toJson(body), headers)
    }

    HttpResponse<String> send(String method, String path, String body, Map<String, String> headers = ['X-Uitzicht': '1']) {
        def request = HttpRequest.newBuilder(address.resolve(path))
                .method(method, body == null ? HttpRequest.BodyPublishers.noBody() : HttpRequest.BodyPublishers.ofString(body))
        ['Content-Type': 'application/json', *: headers].each { name, value -> request.header(name, value) }
        if (cookies) {
            request.header('Cookie', cookies.collect { name, value -> "$name=$value" }.join('; '))
        }
        def response = http.send(request.build(), HttpResponse.BodyHandlers.ofString())
        response.headers().allValues('set-cookie').each { line ->
            def (name, value) = line.split(';')[0].split('=', 2) as List
            value ? (cookies[name] = value) : cookies.remove(name)
        }
        response
    }

    /** Fetches a file, with the cookies. */
    HttpResponse<byte[]> download(String path) {
        def request = HttpRequest.newBuilder(address.resolve(path)).header('Cookie', cookies.collect { name, value -> "$name=$value" }.join('; '))
        http.send(request.build(), HttpResponse.BodyHandlers.ofByteArray())
    }

    /** Runs a document and gives its data; any error fails the spec. */
    Map graphql(String query, Map variables = [:]) {
        def result = raw(query, variables)
        assert result.errors == null
        result.data
    }

    /** Runs a document and gives the whole result. */
    Map raw(String query, Map variables = [:]) {
        def response = post('/graphql', [query: query, variables: variables])
        assert response.statusCode() in [200, 400]
        new JsonSlurper().parseText(response.body()) as Map
    }
}
