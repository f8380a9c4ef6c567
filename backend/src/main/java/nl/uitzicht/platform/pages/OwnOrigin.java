package nl.uitzicht.platform.pages;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpMethod;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ServerFilter;

/** A request that carries cookies and changes something must carry a header that no other site can set (D5). */
@ServerFilter({"/api/**", "/graphql"})
class OwnOrigin {
    @RequestFilter
    @Nullable HttpResponse<?> check(HttpRequest<?> request) {
        boolean reads = request.getMethod() == HttpMethod.GET || request.getMethod() == HttpMethod.HEAD;
        boolean withCookie = request.getHeaders().contains("Cookie");
        return withCookie && !reads && !request.getHeaders().contains("X-Uitzicht")
                ? HttpResponse.status(HttpStatus.FORBIDDEN)
                : null;
    }
}
