package nl.uitzicht.surveys.questionnaires;

import io.micronaut.core.annotation.Nullable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import nl.uitzicht.platform.mutations.ErrorCode;
import nl.uitzicht.platform.mutations.Refusal;

/** Judges a questionnaire before it is published: every reason against it at once, each with the number of its question. */
final class QuestionnaireRules {
    private static final Pattern KEY = Pattern.compile("[a-z0-9-]{1,30}");
    private static final int MOST_QUESTIONS = 30;
    private static final int MOST_PAGES = 10;
    /** So that all that can be written fits where it waits: the draft, and the envelope. */
    private static final int MOST_OPEN = 10;

    private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}");
    private static final int LONGEST_TEXT = 200;
    private static final int FEWEST_OPTIONS = 2;
    private static final int MOST_OPTIONS = 10;

    private final Questionnaire questionnaire;
    private final List<Refusal> no = new ArrayList<>();

    private QuestionnaireRules(Questionnaire questionnaire) {
        this.questionnaire = questionnaire;
    }

    static List<Refusal> judge(Questionnaire questionnaire) {
        return new QuestionnaireRules(questionnaire).judge();
    }

    private List<Refusal> judge() {
        List<Question> questions = questionnaire.questions();
        if (questions.isEmpty() || questions.size() > MOST_QUESTIONS) {
            no.add(Refusal.of(questions.isEmpty() ? ErrorCode.REQUIRED : ErrorCode.INVALID, "questions"));
        }
        long open = questions.stream()
                .filter(question -> question.kind() == QuestionKind.OPEN)
                .count();
        if (open > MOST_OPEN) {
            no.add(Refusal.of(ErrorCode.TOO_MANY_OPEN, "questions"));
        }
        String other = questionnaire.otherLanguage();
        if (other != null && !LANGUAGE.matcher(other).matches()) {
            no.add(Refusal.of(ErrorCode.INVALID, "otherLanguage"));
        }
        Map<String, Question> before = new HashMap<>();
        int page = 1;
        for (int i = 0; i < questions.size(); i++) {
            Question question = questions.get(i);
            String at = Integer.toString(i);
            boolean inOrder = question.page() >= page && question.page() <= MOST_PAGES;
            refuse(!inOrder, ErrorCode.INVALID, at, "page");
            refuse(
                    !KEY.matcher(question.key()).matches() || before.containsKey(question.key()),
                    ErrorCode.INVALID,
                    at,
                    "key");
            text(question.text(), at, "text");
            options(question, at);
            condition(question.showIf(), before, at);
            page = Math.max(page, question.page());
            before.put(question.key(), question);
        }
        return no;
    }

    private void text(Words text, String at, String field) {
        boolean missing = text.nl().isBlank() || (questionnaire.otherLanguage() != null && isBlank(text.other()));
        refuse(missing, ErrorCode.REQUIRED, at, field);
        boolean tooLong = text.nl().length() > LONGEST_TEXT
                || (text.other() != null && text.other().length() > LONGEST_TEXT);
        refuse(tooLong, ErrorCode.INVALID, at, field);
    }

    private void options(Question question, String at) {
        boolean chosen = question.kind() == QuestionKind.CHOICE || question.kind() == QuestionKind.SEVERAL;
        int count = question.options().size();
        refuse(chosen ? count < FEWEST_OPTIONS || count > MOST_OPTIONS : count > 0, ErrorCode.INVALID, at, "options");
        Set<String> keys = new HashSet<>();
        for (Option option : question.options()) {
            refuse(!KEY.matcher(option.key()).matches() || !keys.add(option.key()), ErrorCode.INVALID, at, "options");
            text(option.text(), at, "options");
        }
    }

    /** A branch follows an earlier question that can be answered so. */
    private void condition(@Nullable Condition condition, Map<String, Question> before, String at) {
        if (condition == null) {
            return;
        }
        Question earlier = before.get(condition.question());
        boolean known = earlier != null
                && !condition.values().isEmpty()
                && new HashSet<>(earlier.choices()).containsAll(condition.values());
        refuse(!known, ErrorCode.INVALID, at, "showIf");
    }

    private void refuse(boolean wrong, ErrorCode code, String at, String field) {
        if (wrong) {
            no.add(Refusal.of(code, "questions", at, field));
        }
    }

    private static boolean isBlank(@Nullable String text) {
        return text == null || text.isBlank();
    }
}
