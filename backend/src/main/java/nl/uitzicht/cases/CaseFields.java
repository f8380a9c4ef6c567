package nl.uitzicht.cases;

import io.micronaut.core.annotation.Nullable;
import java.util.List;
import nl.uitzicht.platform.graphql.Input;

/** What a case is about, in fields and words; the words may be empty. The overrules are what the writer says leads to no pupil. */
record CaseFields(
        CaseSubject subject,
        @Nullable GroupBand groupBand,
        Dimension dimension,
        @Nullable Integer hgwLevel,
        String tried,
        String question,
        List<Overrule> overrules) {
    static CaseFields of(Input input) {
        CaseSubject subject = input.choice("subject", CaseSubject.class);
        return new CaseFields(
                subject == null ? CaseSubject.PUPIL : subject,
                input.choice("groupBand", GroupBand.class),
                input.choice("dimension", Dimension.class),
                input.get("hgwLevel"),
                input.text("tried"),
                input.text("question"),
                Overrule.of(input));
    }
}
