package nl.uitzicht.trajecten;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Judges what is written at a closing: the advice in a sentence, and the lesson that the network reads, which names nobody at all (R20). */
@Singleton
class ClosingWords {
    private static final int MOST_LESSON = 600;

    private final AnonymousSentence sentence;

    ClosingWords(AnonymousSentence sentence) {
        this.sentence = sentence;
    }

    /** A lesson comes of an evaluation only: of goals that were reached, partly or not. */
    List<TrajectRejection> judge(CloseTraject.Closing closing, LocalDate today) {
        List<TrajectRejection> no = new ArrayList<>();
        if (!closing.advice().isEmpty()) {
            no.addAll(sentence.judge("advice", closing.advice(), closing.overrules(), today));
        }
        if (!closing.lesson().isEmpty()) {
            no.addAll(lesson(closing, today));
        }
        return no;
    }

    private List<TrajectRejection> lesson(CloseTraject.Closing closing, LocalDate today) {
        if (!closing.ending().isOfGoals()) {
            return List.of(new TrajectRejection.NoLesson("lesson"));
        }
        return sentence.judge("lesson", closing.lesson(), MOST_LESSON, closing.overrules(), today);
    }
}
