package nl.uitzicht.surveys.results;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.uitzicht.surveys.questionnaires.Option;
import nl.uitzicht.surveys.questionnaires.Question;
import nl.uitzicht.surveys.questionnaires.Version;

/** The versions of a questionnaire that some batches answered, the first one first. */
final class Answered {
    private final Map<UUID, Version> versions;
    private final List<Question> questions;

    Answered(List<Version> versions) {
        this.versions = versions.stream().collect(Collectors.toMap(Version::id, Function.identity()));
        Map<String, Question> byKey = new LinkedHashMap<>();
        versions.reversed()
                .forEach(version -> version.questionnaire()
                        .questions()
                        .forEach(question -> byKey.merge(question.key(), question, Answered::both)));
        this.questions = List.copyOf(byKey.values());
    }

    /** Every question; where a key stands in several versions, as the newest words it, with what could be chosen before besides. */
    List<Question> questions() {
        return questions;
    }

    /** Whether a batch was asked this question, and could answer it in this way: the same key once had another kind. */
    boolean askedIn(Batch batch, Question question) {
        return versions.containsKey(batch.questionnaireId())
                && versions.get(batch.questionnaireId())
                        .questionnaire()
                        .question(question.key())
                        .filter(asked -> asked.kind() == question.kind())
                        .isPresent();
    }

    private static Question both(Question newer, Question older) {
        if (newer.kind() != older.kind()) {
            return newer;
        }
        List<String> known = newer.options().stream().map(Option::key).toList();
        List<Option> options = Stream.concat(
                        newer.options().stream(),
                        older.options().stream().filter(option -> !known.contains(option.key())))
                .toList();
        return new Question(
                newer.key(), newer.page(), newer.kind(), newer.text(), newer.unknown(), options, newer.showIf());
    }
}
