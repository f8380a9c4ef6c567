package nl.uitzicht.surveys.answering;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import nl.uitzicht.surveys.invitations.CallMe;
import nl.uitzicht.surveys.invitations.Invitation;

/** Judges who wants to be called, and passes it on. Has nothing to do with the answers. */
@Singleton
class AskCall {
    private final CallMe callMe;
    private final OpenTexts texts;

    AskCall(CallMe callMe, OpenTexts texts) {
        this.callMe = callMe;
        this.texts = texts;
    }

    /** What is wrong, by field; empty when it can be passed on. A pupil is not named here either. */
    List<Submission.Personal.Found> wrong(Invitation invitation, CallRequest asked) {
        List<Submission.Personal.Found> wrong = new ArrayList<>();
        asked.wrong().forEach((field, code) -> wrong.add(new Submission.Personal.Found(field, code)));
        texts.personal(invitation, "about", asked.aboutOrNothing()).forEach(wrong::add);
        return wrong;
    }

    /** Whether the procesbegeleider hears of it, or heard just this before. */
    boolean ask(Invitation invitation, CallRequest asked) {
        return callMe.ask(invitation, asked.asName(), asked.asPhone(), asked.aboutOrNothing());
    }
}
