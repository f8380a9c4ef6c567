package nl.uitzicht.surveys.questionnaires;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import nl.uitzicht.platform.mutations.ErrorCode;
import nl.uitzicht.platform.mutations.Refusal;

/** A key means one question for good: with another kind of answer it is another question, which nobody may add to the figures of the first. */
final class KnownQuestions {
    private KnownQuestions() {}

    /** Refuses each question whose key an earlier version used for another kind. */
    static List<Refusal> judge(Questionnaire wanted, List<Version> before) {
        Map<String, QuestionKind> kinds = new HashMap<>();
        before.forEach(version ->
                version.questionnaire().questions().forEach(question -> kinds.put(question.key(), question.kind())));
        return IntStream.range(0, wanted.questions().size())
                .filter(at -> {
                    Question question = wanted.questions().get(at);
                    return kinds.getOrDefault(question.key(), question.kind()) != question.kind();
                })
                .<Refusal>mapToObj(at -> Refusal.of(ErrorCode.KIND_CHANGED, "questions", Integer.toString(at), "kind"))
                .toList();
    }
}
