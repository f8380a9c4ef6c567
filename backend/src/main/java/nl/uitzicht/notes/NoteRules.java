package nl.uitzicht.notes;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.uitzicht.platform.text.Overrules;
import nl.uitzicht.platform.text.PupilText;
import nl.uitzicht.route.RouteStep;

/** What a note must satisfy by itself; the PWA judges the same before it keeps one. */
@Singleton
class NoteRules {
    static final int MOST = 8_000;

    private final PupilText pupilText;

    NoteRules(PupilText pupilText) {
        this.pupilText = pupilText;
    }

    /** Every objection, in the order of the form. */
    List<NoteRejection> judge(Audience audience, NoteFields fields, Overrules overrules, LocalDate today) {
        List<NoteRejection> no = new ArrayList<>();
        boolean phase = fields.phase().compareTo(RouteStep.PREPARATION) >= 0
                && fields.phase().compareTo(RouteStep.EVALUATE) <= 0;
        if (!phase) {
            no.add(new NoteRejection.Impossible("phase"));
        }
        if (audience == Audience.ADVICE && fields.addressee() == null) {
            no.add(new NoteRejection.Missing("addressee"));
        }
        if (audience != Audience.ADVICE && fields.addressee() != null) {
            no.add(new NoteRejection.Impossible("addressee"));
        }
        no.addAll(text(fields.text(), overrules, today));
        return no;
    }

    private List<NoteRejection> text(String text, Overrules overrules, LocalDate today) {
        if (text.isBlank()) {
            return List.of(new NoteRejection.Missing("text"));
        }
        List<NoteRejection> no = new ArrayList<>();
        if (text.length() > MOST) {
            no.add(new NoteRejection.TooLong(MOST));
        }
        pupilText.objections("text", text, overrules, today).forEach(kind -> no.add(new NoteRejection.Personal(kind)));
        return no;
    }
}
