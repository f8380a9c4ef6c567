package nl.uitzicht.surveys.results

import java.time.LocalDate
import java.time.LocalDateTime
import nl.uitzicht.platform.tenancy.Tid
import nl.uitzicht.surveys.questionnaires.Option
import nl.uitzicht.surveys.questionnaires.Purpose
import nl.uitzicht.surveys.questionnaires.Question
import nl.uitzicht.surveys.questionnaires.QuestionKind
import nl.uitzicht.surveys.questionnaires.Questionnaire
import nl.uitzicht.surveys.questionnaires.Series
import nl.uitzicht.surveys.questionnaires.Version
import nl.uitzicht.surveys.questionnaires.Words
import spock.lang.Specification

/** Versions whose questions differ, as a database may hold them from before a key kept its kind. */
class ChangedQuestionsSpec extends Specification {
    static final TENANT = new UUID(1, 1)

    def "answers of another kind are no answers: #older then #newer"() {
        given:
        def versions = [version(1, question(older, ['ja', 'nee'])), version(2, question(newer, []))]
        def batches = versions.collect { batch(it) }
        def tallies = [tally(batches[0], was, 6), tally(batches[1], '3', 6)]

        expect:
        with(new Counting(tallies, new Answered(versions), History.THRESHOLD)) { counting ->
            def result = counting.of(new Answered(versions).questions()[0], batches)
            [result.mean(), result.answers(), result.trend()*.answers()] == [3.0d, 6, [6]]
        }

        where:
        older               | was  | newer
        QuestionKind.CHOICE | 'ja' | QuestionKind.FACES
        QuestionKind.SCALE  | '8'  | QuestionKind.FACES
        QuestionKind.SCALE  | '4'  | QuestionKind.FACES
    }

    def "an answer that can no longer be chosen stays in the distribution, after those that can"() {
        given:
        def versions = [version(1, question(QuestionKind.CHOICE, ['ja', 'deels', 'nee'])), version(2, question(QuestionKind.CHOICE, ['nee', 'ja']))]
        def batches = versions.collect { batch(it) }
        def tallies = [tally(batches[0], 'deels', 4), tally(batches[0], 'ja', 2), tally(batches[1], 'ja', 5)]

        when:
        def answered = new Answered(versions)
        def result = new Counting(tallies, answered, History.THRESHOLD).of(answered.questions()[0], batches)

        then:
        result.distribution().collect { [it.value(), it.label(), it.count()] } == [['nee', 'Nee', 0], ['ja', 'Ja', 7], ['deels', 'Deels', 4]]
        result.answers() == 11
    }

    private static Question question(QuestionKind kind, List<String> options) {
        def chosen = kind in [QuestionKind.CHOICE, QuestionKind.SEVERAL]
        new Question('doelen', 1, kind, new Words('Doelen?', null), false, chosen ? options.collect { new Option(it, new Words(it.capitalize(), null)) } : [], null)
    }

    private static Version version(int number, Question question) {
        new Version(new UUID(2, number), Series.of(Purpose.AFTER_TRAJECT), number, new Questionnaire(null, [question]), LocalDateTime.of(2026, number, 1, 9, 0))
    }

    private static Batch batch(Version version) {
        new Batch(new Tid(TENANT, UUID.randomUUID()), version.id(), null, null, null, null, null, null, 6, 6, 6, 6, 5, LocalDate.of(2026, 9, 7))
    }

    private static Tally tally(Batch batch, String choice, int times) {
        new Tally(batch.id().id(), 'doelen', choice, times)
    }
}
