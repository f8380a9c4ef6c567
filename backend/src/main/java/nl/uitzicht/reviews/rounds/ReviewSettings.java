package nl.uitzicht.reviews.rounds;

import io.micronaut.data.annotation.EmbeddedId;
import io.micronaut.data.annotation.MappedEntity;
import java.util.List;
import java.util.stream.Stream;
import nl.uitzicht.platform.tenancy.Tid;

/** What a partnership decided about its kwartaalgesprekken. {@code months} are numbers from 1 to 12, separated by commas. */
@MappedEntity("review_settings")
record ReviewSettings(@EmbeddedId Tid id, String months, int keepYears) {
    /** October, January, March and June (R55); confirmed reviews stay for two school years (D25). */
    static final String USUAL_MONTHS = "10,1,3,6";

    static final int USUAL_YEARS = 2;

    List<Integer> monthNumbers() {
        return Stream.of(months.split(",")).map(Integer::valueOf).toList();
    }
}
