package nl.uitzicht.platform.text

import groovy.json.JsonSlurper
import java.nio.file.Files
import java.nio.file.Path
import java.time.LocalDate
import spock.lang.Shared
import spock.lang.Specification

/** Runs the frozen corpus; the app runs the same one (pupilText.test.ts). */
class PupilTextSpec extends Specification {
    @Shared
    def pupilText = new PupilText(new PersonalPatterns())
    @Shared
    Map corpus = new JsonSlurper().parse(PupilTextSpec.getResource('/text/pupil-corpus.json'), 'UTF-8') as Map
    @Shared
    def today = LocalDate.parse(corpus.today as String)

    def "the corpus is 300 sentences, half of them innocent, of every kind"() {
        expect:
        corpus.sentences.size() == 300
        corpus.sentences.count { it.kind == null } == 150
        corpus.sentences*.text.toSet().size() == 300
        (corpus.sentences*.kind.toSet() - null) == PupilText.Kind.values()*.name().toSet()
    }

    def "every BSN is found"() {
        expect:
        recall('BSN') == 1
    }

    def "at least 95% of what leads to a pupil is found, at a precision of at least 90%"() {
        given:
        def guilty = corpus.sentences.findAll { it.kind }
        def innocent = corpus.sentences.findAll { !it.kind }
        def found = guilty.count { kinds(it.text) }
        def alarms = innocent.count { kinds(it.text) }

        expect:
        found / guilty.size() >= 0.95
        found / (found + alarms) >= 0.90
    }

    def "docs/pupil-text.md states recall and precision of #kind as they are"() {
        given:
        def of = corpus.sentences.count { it.kind == kind }
        def hit = corpus.sentences.count { it.kind == kind && kind in kinds(it.text) }
        def said = corpus.sentences.count { kind in kinds(it.text) }
        def row = "| $kind | $of | ${percent(hit, of)} | ${percent(hit, said)} |".toString()

        expect:
        Files.readAllLines(Path.of('../docs/pupil-text.md')).contains(row)

        where:
        kind << PupilText.Kind.values()*.name()
    }

    def "long text that could make a rule backtrack is still read"() {
        expect:
        pupilText.find(piece * 400, today) != null

        where:
        piece << ['Aa ', 'Van der ', 'Jan ', 'A-', 'Aa de ', "'t ", 'Straat 1 ', 'moeder van ', 'x ']
    }

    private BigDecimal recall(String kind) {
        def all = corpus.sentences.findAll { it.kind == kind }
        all.count { kind in kinds(it.text) } / all.size()
    }

    private Set<String> kinds(String text) {
        pupilText.find(text, today)*.kind*.name() as Set
    }

    private static String percent(Number part, Number whole) {
        "${Math.round(100 * part / whole)}%"
    }
}
