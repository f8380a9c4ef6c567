package nl.uitzicht.platform.text

import groovy.json.JsonSlurper
import java.time.LocalDate
import spock.lang.Shared
import spock.lang.Specification

class PersonalPatternsSpec extends Specification {
    static final TODAY = LocalDate.of(2026, 11, 22)
    static final GROUPINGS = [[9], [3, 3, 3], [4, 2, 3], [2, 2, 2, 3], [3, 6], [6, 3], [4, 5], [5, 4], [2, 7]]
    static final SURROUNDINGS = ['', 'bsn ', 'groep 8 ', 'groep 12 ', '(', 'Nummer:', '12 uur, ']

    @Shared
    def patterns = new PersonalPatterns()

    def "the shared case #scenario.text finds #scenario.expect"() {
        expect:
        found(scenario.text, scenario.today ? LocalDate.parse(scenario.today) : TODAY) == scenario.expect

        where:
        scenario << cases()
    }

    def "half of the cases are innocent, and each kind is found in some case"() {
        expect:
        cases().size() >= 80
        cases().count { !it.expect } * 2 >= cases().size()
        cases().expect.flatten().kind.toSet() == PersonalPatterns.Kind.values()*.name().toSet()
    }

    def "each of 5,000 valid BSNs is found, however it is grouped and wherever it stands"() {
        given:
        def random = new Random(20261122)

        expect:
        (1..5_000).every {
            def written = grouped(validBsn(random), GROUPINGS[random.nextInt(GROUPINGS.size())], random.nextBoolean() ? ' ' : '.')
            def text = SURROUNDINGS[random.nextInt(SURROUNDINGS.size())] + written + ['', '.', ' 30 min', ') en'][random.nextInt(4)]
            assert found(text, TODAY).contains([kind: 'BSN', match: written]) : text
            true
        }
    }

    def "numbers of nine digits that fail the elfproef are left alone"() {
        given:
        def random = new Random(20261122)

        expect:
        (1..5_000).collect { String.format('%09d', random.nextInt(1_000_000_000)) }
                .findAll { !PatternChecks.elfproef(it) }
                .every { found("nummer $it", TODAY).isEmpty() }
    }

    def "long text of a kind that could make a pattern backtrack is still read"() {
        expect:
        patterns.find(piece * 5_000, TODAY).isEmpty()

        where:
        piece << ['a', 'a.', '-', '1', 'AB12', '1-', 'jan@', 'geb ']
    }

    private List<Map> found(String text, LocalDate today) {
        patterns.find(text.toString(), today).collect { [kind: it.kind().name(), match: text.substring(it.start(), it.end())] }
    }

    private static List<Map> cases() {
        new JsonSlurper().parse(PersonalPatternsSpec.getResource('/text/pattern-cases.json')) as List<Map>
    }

    private static String validBsn(Random random) {
        def bsn = String.format('%09d', random.nextInt(1_000_000_000))
        PatternChecks.elfproef(bsn) ? bsn : validBsn(random)
    }

    private static String grouped(String digits, List<Integer> sizes, String separator) {
        def start = 0
        sizes.collect { size -> digits.substring(start, start += size) }.join(separator)
    }
}
