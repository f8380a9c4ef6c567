package nl.uitzicht.coupling;

import io.micronaut.core.annotation.Nullable;
import java.time.LocalDate;
import java.util.UUID;
import nl.uitzicht.platform.graphql.Page;
import nl.uitzicht.platform.graphql.Requests;

/** Where a page of decisions ended; the oldest come first. */
record DeploymentPosition(@Nullable LocalDate decidedOn, UUID id) {
    private static final int DATE_LENGTH = 10;

    static DeploymentPosition of(Page page) {
        String after = page.after();
        return after == null
                ? new DeploymentPosition(null, new UUID(0, 0))
                : Page.position(() -> new DeploymentPosition(
                        LocalDate.parse(after.substring(0, DATE_LENGTH)), Requests.id(after.substring(DATE_LENGTH))));
    }

    static String text(Deployment one) {
        return one.decidedOn() + "" + one.id().id();
    }
}
