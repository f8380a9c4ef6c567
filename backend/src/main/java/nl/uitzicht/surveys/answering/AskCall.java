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

    /** What is wrong, by field, and then nothing happened; empty when the procesbegeleider hears of it. A pupil is not named here either. */
    List<Submission.Personal.Found> ask(Invitation invitation, CallRequest asked) {
        List<Submission.Personal.Found> wrong = new ArrayList<>();
        asked.wrong().forEach((field, code) -> wrong.add(new Submission.Personal.Found(field, code)));
        texts.personal(invitation, "about", asked.aboutOrNothing()).forEach(wrong::add);
        if (wrong.isEmpty()) {
            callMe.ask(invitation, asked.asName(), asked.asPhone(), asked.aboutOrNothing());
        }
        return wrong;
    }
}
