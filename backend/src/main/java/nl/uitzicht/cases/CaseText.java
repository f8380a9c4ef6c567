package nl.uitzicht.cases;

import io.micronaut.data.annotation.EmbeddedId;
import io.micronaut.data.annotation.MappedEntity;
import nl.uitzicht.platform.tenancy.Tid;

/** The words of a case, under its own id; wiped when it closes. Either may be empty. */
@MappedEntity("case_text")
record CaseText(@EmbeddedId Tid id, String tried, String question) {
    static final int MOST_TRIED = 2_000;
    static final int MOST_QUESTION = 1_000;
}
