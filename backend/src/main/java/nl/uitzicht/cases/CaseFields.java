package nl.uitzicht.cases;

import io.micronaut.core.annotation.Nullable;
import java.util.List;
import nl.uitzicht.platform.graphql.Input;
import nl.uitzicht.platform.text.Overrules;

/** What a case is about, in fields and words; the words may be empty. The overrules are what the writer says leads to no pupil. */
record CaseFields(
        CaseSubject subject,
        @Nullable GroupBand groupBand,
        Dimension dimension,
        @Nullable Integer hgwLevel,
        String tried,
        String question,
        Overrules overrules) {
    /** The same, of a case that held these words before: they need no reason again (0113). */
    CaseFields after(List<String> accepted) {
        return new CaseFields(subject, groupBand, dimension, hgwLevel, tried, question, overrules.after(accepted));
    }

    static CaseFields of(Input input) {
        CaseSubject subject = input.choice("subject", CaseSubject.class);
        return new CaseFields(
                subject == null ? CaseSubject.PUPIL : subject,
                input.choice("groupBand", GroupBand.class),
                input.choice("dimension", Dimension.class),
                input.get("hgwLevel"),
                input.text("tried"),
                input.text("question"),
                Overrules.of(input));
    }
}
