package nl.uitzicht.expertbook;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import java.util.Optional;
import nl.uitzicht.platform.tenancy.Caller;
import nl.uitzicht.platform.tenancy.Callers;
import nl.uitzicht.platform.tenancy.Role;

/** Photos inside the app: all of the partnership for who couples, the own one for an expert. 404 for every other. */
@Controller(OwnPhotoController.PATH)
@Secured(SecurityRule.IS_ANONYMOUS)
@ExecuteOn(TaskExecutors.BLOCKING)
class OwnPhotoController {
    static final String PATH = "/api/expertbook/photos";

    private final Callers callers;
    private final Photos photos;

    OwnPhotoController(Callers callers, Photos photos) {
        this.callers = callers;
        this.photos = photos;
    }

    @Get("/{tag}")
    HttpResponse<?> photo(HttpRequest<?> request, String tag) {
        Optional<Caller> caller = callers.of(request);
        if (caller.isEmpty()) {
            return HttpResponse.unauthorized();
        }
        return photos.tagged(caller.get().partnershipId(), tag)
                .filter(photo -> mayLook(caller.get(), photo))
                .<HttpResponse<?>>map(photo -> HttpResponse.ok(photo.content()).contentType(MediaType.of("image/jpeg")))
                .orElseGet(HttpResponse::notFound);
    }

    private static boolean mayLook(Caller caller, Photo photo) {
        return caller.is(Role.PROCESS_FACILITATOR, Role.SUPPORT_MANAGER)
                || photo.id().id().equals(caller.membershipId());
    }
}
