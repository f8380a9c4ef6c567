package nl.uitzicht.trajecten;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.uitzicht.platform.text.PupilText;

/** Judges what is written at a closing: the advice in a sentence, and the lesson that the network reads, which names nobody at all (R20). */
@Singleton
class ClosingWords {
    private static final int MOST_LESSON = 600;

    private final AnonymousSentence sentence;
    private final PupilText pupilText;

    ClosingWords(AnonymousSentence sentence, PupilText pupilText) {
        this.sentence = sentence;
        this.pupilText = pupilText;
    }

    /** A lesson comes of an evaluation only: of goals that were reached, partly or not. */
    List<TrajectRejection> judge(CloseTraject.Closing closing, LocalDate today) {
        List<TrajectRejection> no = new ArrayList<>();
        if (!closing.advice().isEmpty()) {
            no.addAll(sentence.judge("advice", closing.advice(), today));
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
        Stream<TrajectRejection> tooLong = closing.lesson().length() > MOST_LESSON
                ? Stream.of(new TrajectRejection.TooLong("lesson", MOST_LESSON))
                : Stream.of();
        Stream<TrajectRejection> pupil = pupilText.find(closing.lesson(), today).stream()
                .map(PupilText.Finding::kind)
                .distinct()
                .map(kind -> new TrajectRejection.PupilLike("lesson", kind));
        return Stream.concat(tooLong, pupil).toList();
    }
}
