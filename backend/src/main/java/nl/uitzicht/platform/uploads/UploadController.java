package nl.uitzicht.platform.uploads;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import java.util.Map;
import nl.uitzicht.platform.tenancy.Callers;
import nl.uitzicht.platform.tenancy.Role;

/** Takes the files that are larger than a GraphQL request may be: at most 5 MB, from a beheerder, the bytes as they are. */
@Controller("/api/uploads")
@Secured(SecurityRule.IS_ANONYMOUS)
class UploadController {
    static final int MOST_BYTES = 5 * 1024 * 1024;

    private final Callers callers;
    private final UploadedFiles files;

    UploadController(Callers callers, UploadedFiles files) {
        this.callers = callers;
        this.files = files;
    }

    @Post
    @Consumes({MediaType.APPLICATION_OCTET_STREAM, MediaType.TEXT_CSV})
    @ExecuteOn(TaskExecutors.BLOCKING)
    HttpResponse<?> upload(HttpRequest<?> request, @Body byte[] content) {
        var caller = callers.of(request);
        if (caller.isEmpty()) {
            return HttpResponse.unauthorized();
        }
        if (!caller.get().is(Role.ADMINISTRATOR)) {
            return HttpResponse.status(HttpStatus.FORBIDDEN);
        }
        if (content.length > MOST_BYTES) {
            return HttpResponse.status(HttpStatus.REQUEST_ENTITY_TOO_LARGE);
        }
        return HttpResponse.created(
                Map.of("id", files.keep(caller.get(), content).toString()));
    }
}
